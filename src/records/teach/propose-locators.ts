// From one click on a page to the ways of finding the same thing again, each tried on the page itself.
import { findDateTexts } from '../../model/dates';
import type { FieldKind } from '../../model/encounter-reading';
import { parseNhsNumber } from '../../model/nhs-number';
import type { FieldDescription, Locator, SystemDescription } from '../../model/system-description';
import { isOfPerson, type Proposal } from '../../model/teaching';
import { shorten } from '../../model/text';
import { valueOf } from '../caption-value';
import { listCaptions } from '../captions';
import { CONTROLS } from '../control-value';
import { comesBefore, composedParent } from '../deep-query';
import { locateFields } from '../locate-fields';
import { locate } from '../locators';
import { headersOver } from '../locators/column';
import { headingsOf } from '../locators/headings';
import { openPage, type Page } from '../page';
import { shownText } from '../shown-text';
import { fold } from '../words';
import { LONGEST_SHOWN, maskValue } from './mask-value';
import { matchesIn, pieceOf } from './propose-match';
import { ownSelectors, selectorsOf } from './stable-selectors';

/** More are no help to whoever chooses. */
const MOST = 6;
const MANY = new Set<FieldKind>(['problem', 'attendance']);

/** A page as no description changes it: for what stands on it before there is one. */
export const UNDESCRIBED: SystemDescription = {
  id: 'undescribed',
  version: 1,
  title: 'Undescribed',
  match: [],
  fingerprint: 'html',
  dateFormat: 'day-first',
  locale: 'en-GB',
  contexts: [],
  fields: [],
  truncated: [],
  ignore: [],
};

/**
 * Locators for what was clicked, from the most lasting down: its label, its caption, its column, its
 * section, a part of a banner line, an attribute, a class. `selected` is the text marked with the
 * pointer, where only a part of a line is meant. Those that would read something else are left out.
 */
export function proposeLocators(
  document: Document,
  clicked: Element,
  kind: FieldKind,
  selected = '',
): Proposal[] {
  const page = openPage(document, UNDESCRIBED);
  const target = valueElement(clicked);
  const columns = columnsOf(target, page);
  const candidates = [
    ...labelsOf(target, page),
    // Under a header, what stands in the cell before is another entry's, and no caption.
    ...(columns.length > 0 ? columns : termsOf(target, page)),
    ...sectionsOf(target, page),
    ...matchesIn(target, kind, selected, page),
    ...selectorsOf(target).map((selector): Locator => ({ by: 'css', selector })),
  ];
  const seen = new Set<string>();
  const proposals: Proposal[] = [];
  for (const locator of candidates) {
    const key = JSON.stringify(locator);
    if (seen.has(key) || proposals.length >= MOST) continue;
    seen.add(key);
    const proposal = tryOut(locator, kind, target, selected, page);
    if (proposal) proposals.push(proposal);
  }
  return proposals;
}

/** The control of a label or a field's inside; else what was clicked itself. */
function valueElement(clicked: Element): Element {
  const control = clicked.closest(CONTROLS) ?? clicked.closest('label')?.querySelector(CONTROLS);
  return control ?? clicked;
}

/** What a locator reads here; undefined where that is not what was clicked. */
function tryOut(
  locator: Locator,
  kind: FieldKind,
  target: Element,
  selected: string,
  page: Page,
): Proposal | undefined {
  const field: FieldDescription = { kind, tense: 'this-episode', locators: [locator], many: true };
  const [slot] = locateFields([field], page);
  const entries = slot?.located ? slot.entries : [];
  // Exactly what was meant, or it would read more than was pointed at.
  const wanted = oneLine(selected || pieceOf(textOf(target, page), kind) || textOf(target, page));
  const at = entries.findIndex(
    ({ hit, text }) => touches(hit.element, target) && oneLine(text) === wanted,
  );
  const meant = entries[at];
  if (!meant || !canBe(kind, meant.text)) return undefined;
  const masked = isOfPerson(kind);
  return {
    locator,
    reads: masked ? maskValue(meant.text) : shorten(meant.text, LONGEST_SHOWN),
    masked,
    hits:
      locate(locator, page)?.hits.filter(({ element }) => page.look.isShown(element)).length ?? 0,
    isMeant: at === 0 || MANY.has(kind),
  };
}

function textOf(element: Element, page: Page): string {
  return shownText(element, page.look, { spaced: true });
}

/** A number that fails its check, or a line with more in it than a date, would never be read. */
function canBe(kind: FieldKind, text: string): boolean {
  if (kind === 'patient.nhsNumber') return parseNhsNumber(text) !== undefined;
  return kind !== 'patient.dob' || findDateTexts(text).length === 1;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function touches(one: Element, other: Element): boolean {
  return isIn(one, other) || isIn(other, one);
}

function isIn(inner: Element, outer: Element): boolean {
  for (let up: Element | null = inner; up; up = composedParent(up)) if (up === outer) return true;
  return false;
}

function labelsOf(target: Element, page: Page): Locator[] {
  return page
    .labels()
    .filter(({ controls }) => controls.some((control) => isIn(target, control)))
    .map(({ label }) => ({ by: 'label', label }));
}

function termsOf(target: Element, page: Page): Locator[] {
  const found: Locator[] = [];
  for (const [term, nodes] of listCaptions(page.trees())) {
    const stands = nodes.some((node) => {
      const value = valueOf(node, page);
      if (!value) return false;
      if ('after' in value) return value.parent === target;
      return value.elements.some(
        (each) => touches(each, target) && !target.contains(node) && !isAlike(node, each),
      );
    });
    if (stands && /\p{L}/u.test(term) && !/\d{2}/.test(term)) found.push({ by: 'term', term });
  }
  return found.slice(0, 3);
}

/** A caption looks different from its value; two alike are two values. */
function isAlike(caption: Node, value: Element): boolean {
  const own = caption.parentElement;
  return own?.localName === value.localName && own.className === value.className;
}

function columnsOf(target: Element, page: Page): Locator[] {
  const cell = target.closest('td, [role="cell"], [role="gridcell"]');
  const above = cell && headersOver(cell, page);
  if (!above || fold(above.own) === '') return [];
  const { own, others, table } = above;
  const date = others.find((each) => /\b(?:date|onset|when|time|seen)\b/i.test(each));
  const code = others.find((each) => /\bcode\b/i.test(each));
  const status = others.find((each) => /\bstatus\b/i.test(each));
  const beside = {
    ...(date ? { date } : {}),
    ...(code ? { code } : {}),
    ...(status ? { status } : {}),
  };
  const heading = headingOver(table, page);
  const plain: Locator = { by: 'column', header: own, ...beside };
  return heading ? [{ ...plain, heading }, plain] : [plain];
}

function sectionsOf(target: Element, page: Page): Locator[] {
  const found: Locator[] = [];
  for (let item: Element | null = target; item && found.length < 2; item = item.parentElement) {
    const selector = itemSelector(item);
    const heading = selector === undefined ? undefined : headingOver(item, page);
    if (selector === undefined || heading === undefined) continue;
    const text = item === target ? undefined : (ownSelectors(target)[0] ?? target.localName);
    found.push({ by: 'section', heading, item: selector, ...(text === undefined ? {} : { text }) });
  }
  return found;
}

/** Of a list's own entries their tag; of others what marks them, where they have fellows. */
function itemSelector(item: Element): string | undefined {
  if (item.matches('li, article, [role="listitem"]')) return item.localName;
  const hasFellows = [...(item.parentElement?.children ?? [])].some(
    (each) => each !== item && each.localName === item.localName,
  );
  return hasFellows ? ownSelectors(item)[0] : undefined;
}

/** The heading above, without the count after it. */
function headingOver(element: Element, page: Page): string | undefined {
  const above = headingsOf(page).findLast(
    (each) => comesBefore(each, element) && !each.contains(element),
  );
  const words =
    above &&
    textOf(above, page)
      .replace(/\s+/g, ' ')
      .replace(/[\s(]*\d+\)?$/, '');
  return words && /\p{L}/u.test(words) && words.length <= 120 ? words : undefined;
}
