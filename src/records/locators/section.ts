// The items under a heading: feed cards, list entries. Their times and authors are cut from the text.
import type { Locator } from '../../model/system-description';
import { comesBefore, composedParent, deepQuery, openShadowRoots, outermost } from '../deep-query';
import type { Page } from '../page';
import { shownText } from '../shown-text';
import { saysNothing } from '../words';
import { headingsNamed, headingsOf, levelOf } from './headings';
import { foundIn, type Found, type Hit, type Locate } from './hit';

type Section = Extract<Locator, { by: 'section' }>;

export const section: Locate<Section> = (locator, page) => {
  const sections = headingsNamed(page, locator.heading, locator.within).flatMap(
    (heading) => readSection(heading, locator, page) ?? [],
  );
  if (sections.length === 0) return undefined;
  const found: Found = { hits: sections.flatMap((each) => each.hits) };
  if (sections.some((each) => each.partial)) found.partial = true;
  if (sections.some((each) => each.gaps)) found.gaps = true;
  return found;
};

function readSection(heading: Element, locator: Section, page: Page): Found | undefined {
  const next = nextHeading(heading, locator, page);
  const belongs = (element: Element): boolean =>
    comesBefore(heading, element) && (!next || comesBefore(element, next));
  for (let place = composedParent(heading); place; place = composedParent(place)) {
    const inside = (selector: string): Element[] => below(place, selector).filter(belongs);
    const lists = locator.list === undefined ? [place] : inside(locator.list);
    const items = lists.flatMap((list) => below(list, locator.item)).filter(belongs);
    if (items.length > 0) {
      const found = readItems(items, locator, page);
      const others = [
        ...listsOf(items, lists, locator).flatMap((list) => othersIn(list, items, page)),
        ...fellowsOf(items, page),
      ];
      const own = others.filter(belongs);
      if (found && own.length > 0) found.partial = true;
      if (found && own.some((other) => isLostEntry(other, locator))) found.gaps = true;
      return found;
    }
    if (locator.list !== undefined) {
      if (lists.some((list) => isEmptyList(list, page))) return { hits: [] };
      if (lists.length > 0) return undefined;
    }
    if (next && place.contains(next)) return statement(heading, next, page);
    if (place.matches('section, article, aside, main, body')) {
      return statement(heading, place, page);
    }
  }
  return undefined;
}

function readItems(all: Element[], locator: Section, page: Page): Found | undefined {
  const { text, date, code, status } = locator;
  const items = all.filter(page.look.isShown);
  const lacks = (item: Element, selector: string | undefined): boolean =>
    selector !== undefined && below(item, selector).length === 0;
  const read = items.map((item): Hit => {
    const part = (selector: string | undefined): Element[] =>
      selector === undefined ? [] : outermost(below(item, selector));
    const said = (selector: string | undefined): string =>
      part(selector)
        .map((each) => shownText(each, page.look))
        .join(' ')
        .slice(0, 200);
    const skip = new Set([date, code, status, locator.skip, 'time'].flatMap(part));
    const texts = text === undefined ? [item] : part(text);
    return {
      element: item,
      group: item.parentElement,
      read: (look, manner) =>
        texts
          .map((each) => shownText(each, look, { ...manner, skip }))
          .join('\n')
          .trim(),
      date: said(date ?? 'time'),
      code: said(code),
      status: said(status),
    };
  });
  // An item without its text is one whose markup has changed, not one that says nothing.
  const hits = read.filter(
    (hit) =>
      text === undefined ||
      hit.read(page.look, {}) !== '' ||
      (!lacks(hit.element, text) && !saysMore(hit.element, locator, page)),
  );
  const found = foundIn(hits);
  const isCut = items.some((item) => {
    const total = Number(item.getAttribute('aria-setsize') ?? 0);
    return total === -1 || total > items.length;
  });
  const isShort = items.some((item) => lacks(item, date) || lacks(item, locator.skip));
  // Without its date nobody can say which entry is the newest.
  const hasGaps = hits.length < items.length || items.some((item) => lacks(item, date));
  if (found && (isCut || isShort || hasGaps)) found.partial = true;
  if (found && hasGaps) found.gaps = true;
  return found;
}

/** Words in an item beside the parts that are described. */
function saysMore(item: Element, { date, code, status, skip }: Section, page: Page): boolean {
  const parts = [date, code, status, skip, 'time'].filter((part) => part !== undefined);
  const known = new Set(parts.flatMap((part) => below(item, part)));
  return shownText(item, page.look, { skip: known }) !== '';
}

/** A section without items counts as read only where it says itself that it holds nothing. */
function statement(heading: Element, end: Element, page: Page): Found | undefined {
  let text = '';
  let node: Element = heading;
  // Everything after the heading, climbing out of what stands around it, up to the section's end.
  while (node !== end && !node.contains(end)) {
    for (let next = node.nextElementSibling; next; next = next.nextElementSibling) {
      if (next === end || next.contains(end)) break;
      if (page.look.isShown(next)) text += ` ${shownText(next, page.look)}`;
    }
    const parent: Element | null = node.parentElement;
    if (!parent || parent === end || parent.contains(end)) break;
    node = parent;
  }
  return saysNothing(text.trim()) ? { hits: [] } : undefined;
}

/** The lists as described; else those whose own tags say that they are lists, and of what. */
function listsOf(items: readonly Element[], lists: Element[], { list }: Section): Element[] {
  if (list !== undefined) return lists;
  const entries = items.filter((item) => item.matches('li, article, [role="listitem"]'));
  return [...new Set(entries.flatMap((item) => item.parentElement ?? []))].filter((parent) =>
    parent.matches('ul, ol, [role="list"], [role="feed"]'),
  );
}

/** Entries by their tag beside those that are read, where the list around them is gone. */
function fellowsOf(items: readonly Element[], page: Page): Element[] {
  const entries = items.filter((item) => item.matches('li, [role="listitem"]'));
  const beside = entries.flatMap((item) => [...(item.parentElement?.children ?? [])]);
  return [...new Set(beside)].filter(
    (each) =>
      each.matches('li, [role="listitem"]') &&
      !items.includes(each) &&
      page.look.isShown(each) &&
      shownText(each, page.look) !== '',
  );
}

/** What a list holds beside its items: a card of another make, or one whose markup has changed. */
function othersIn(list: Element, items: readonly Element[], page: Page): Element[] {
  return [...list.children].filter(
    (child) =>
      page.look.isShown(child) &&
      !items.some((item) => child.contains(item)) &&
      shownText(child, page.look) !== '',
  );
}

/** An entry that is no item any more, and not the line that says there are more. */
function isLostEntry(other: Element, { text, date, code, status }: Section): boolean {
  const parts = [text, date, code, status].filter((part) => part !== undefined);
  return parts.length === 0 || parts.some((part) => below(other, part).length > 0);
}

function isEmptyList(list: Element, page: Page): boolean {
  if (!page.look.isShown(list)) return false;
  const text = shownText(list, page.look);
  return text === '' ? list.childElementCount === 0 : saysNothing(text);
}

/** Where the section ends: the next heading as high, but for those that items have of their own. */
function nextHeading(heading: Element, { item }: Section, page: Page): Element | undefined {
  const level = levelOf(heading);
  return headingsOf(page).find(
    (other) => comesBefore(heading, other) && levelOf(other) <= level && !other.closest(item),
  );
}

function below(place: Element, selector: string): Element[] {
  return deepQuery([place, ...openShadowRoots(place)], selector).filter((each) => each !== place);
}
