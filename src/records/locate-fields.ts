// Where each field of a description stands on a page, and what it says there.
import type { FieldDescription } from '../model/system-description';
import { cleanText, MAX_FIELD_LENGTH } from '../model/text';
import { CONTROLS, controlValue } from './control-value';
import { deepQuery, openShadowRoots } from './deep-query';
import { isDrawnInPart } from './drawn-in-part';
import { type Hit, locate, nameOf } from './locators';
import type { Page } from './page';
import type { Look } from './visibility';

export interface Entry {
  hit: Hit;
  text: string;
  /** All that its element held when it was read, seen or not: equal later, it says the same. */
  raw: string;
  /** Longer than a field is read; its end is not known. */
  cut: boolean;
}

/** One field of the description, as one page shows it. */
export interface Slot {
  field: FieldDescription;
  /** False means "could not read"; true with no entries means that the page says it holds nothing. */
  located: boolean;
  /** The page drew only some of the entries. */
  partial: boolean;
  /** The locator that won, for the reading report. */
  locator: string;
  /** In view and in the page's order; several even where the field wants one, to see them disagree. */
  entries: Entry[];
  /** One of several is wanted, and which one it is could not be told. */
  gaps?: boolean;
}

/** What cannot be seen into: an element of these without text is not an empty one. */
const OPAQUE = 'canvas, img, svg, object, embed, iframe, video';

/** Each field on its own: one that throws is missing, and the others go on. */
export function locateFields(fields: readonly FieldDescription[], page: Page): Slot[] {
  const taken = new Map<string, Set<Element>>();
  const unsure = new Set<string>();
  return fields.map((field) => {
    // Where the newest of a kind could not be told from the rest, the rest cannot be told either.
    if (unsure.has(field.kind)) return unlocated(field);
    // What an earlier field of the kind has read (the newest note) is not read again by a later one.
    const before = taken.get(field.kind) ?? new Set<Element>();
    const slot = locateField(field, page, before);
    if (slot.gaps === true) unsure.add(field.kind);
    const kept = field.many === true ? slot.entries : slot.entries.slice(0, 1);
    taken.set(field.kind, new Set([...before, ...kept.map(({ hit }) => hit.element)]));
    return slot;
  });
}

/** What a hit says at this moment; `look` must be a fresh one. */
export function readEntry(
  hit: Hit,
  field: FieldDescription,
  look: Look,
): Pick<Entry, 'text' | 'cut'> {
  const whole = hit.read(look, { spaced: field.kind.startsWith('patient.') });
  return { text: cleanText(whole).trim(), cut: whole.length > MAX_FIELD_LENGTH };
}

function locateField(field: FieldDescription, page: Page, taken: ReadonlySet<Element>): Slot {
  let empty: Slot | undefined;
  let gaps = false;
  for (const locator of field.locators) {
    const found = attempt(() => locate(locator, page));
    if (!found) continue;
    // The newest of several is not known while one of them cannot be read.
    if (found.gaps === true && field.many !== true) {
      gaps = true;
      continue;
    }
    const entries = found.hits.flatMap((hit) => attempt(() => entryOf(hit, field, page)) ?? []);
    if (entries.length === 0 && found.hits.length > 0) continue;
    const fresh = entries.filter(({ hit }) => !taken.has(hit.element));
    const isList = field.many === true || locator.by === 'section' || locator.by === 'column';
    const hasMore = isList && isDrawnInPart(fresh.map(({ hit }) => hit.element));
    const slot: Slot = {
      field,
      located: true,
      partial: found.partial === true || hasMore,
      locator: nameOf(locator),
      entries: fresh,
    };
    if (fresh.some(({ text }) => text !== '')) return slot;
    empty ??= slot;
  }
  return empty ?? { ...unlocated(field), ...(gaps ? { gaps } : {}) };
}

function unlocated(field: FieldDescription): Slot {
  return { field, located: false, partial: false, locator: '', entries: [] };
}

function entryOf(hit: Hit, field: FieldDescription, page: Page): Entry | undefined {
  if (!page.look.isShown(hit.element)) return undefined;
  const { text, cut } = readEntry(hit, field, page.look);
  if (text === '' && isOpaque(hit.element, page.look)) return undefined;
  return { hit, text, cut, raw: field.kind.startsWith('patient.') ? rawOf(hit.element) : '' };
}

const HOLDS = 'input, textarea, select';

/** Without asking for style, so that comparing it costs the page nothing. */
export function rawOf(element: Element): string {
  // Most stand in an element of their own, and then this is all of it.
  const isPlain = element.childElementCount === 0 && !element.shadowRoot;
  if (isPlain && !element.matches(HOLDS)) return element.textContent;
  const trees = [element, ...openShadowRoots(element)];
  const controls = deepQuery(trees, HOLDS) as HTMLInputElement[];
  return [...trees.map((tree) => tree.textContent), ...controls.map(({ value }) => value)].join(
    '|',
  );
}

/**
 * A picture, a canvas or a closed shadow root may show what no script can read; a control that is
 * hidden keeps what it holds to itself. An empty control in view is simply empty.
 */
function isOpaque(element: Element, look: Look): boolean {
  if (element.matches(CONTROLS)) return false;
  const controls = [...element.querySelectorAll(CONTROLS)].filter(
    (control) => control.getAttribute('type') !== 'hidden',
  );
  if (controls.length > 0) return !controls.some(look.isShown);
  const isClosed = (each: Element): boolean =>
    each.localName.includes('-') && !each.shadowRoot && controlValue(each, look) === undefined;
  if (element.matches(OPAQUE) || isClosed(element)) return true;
  return [...element.querySelectorAll('*')].some(
    (each) =>
      (each.matches(OPAQUE) || isClosed(each)) &&
      each.closest('button, [role="button"]') === null &&
      look.isShown(each),
  );
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
