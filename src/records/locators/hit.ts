// What a locator hands back: where values stand, and how to read each of them now and again later.
import type { Look } from '../visibility';
import type { ReadingManner } from '../shown-text';
import type { Page } from '../page';

/** One value on the page. */
export interface Hit {
  /** What holds the value: it must be in view, and is what gets watched. */
  element: Element;
  /** The value as it stands at this moment; '' where there is none. */
  read(look: Look, manner: ReadingManner): string;
  /** Its table, list or parent: the same entry in another group is a copy, in its own it is not. */
  group?: Element | null;
  /** As shown, not yet parsed. */
  date?: string;
  code?: string;
  status?: string;
}

export interface Found {
  /** In the page's order. None means that the place was found and says that it holds nothing. */
  hits: Hit[];
  /** Some of it could not be had: rows not drawn (a virtualised grid), parts not where they belong. */
  partial?: boolean;
  /** An entry stands there that could not be read, so that nobody can say which is the newest. */
  gaps?: boolean;
}

/** Undefined means that the place itself was not found: "could not read", never "nothing there". */
export type Locate<L> = (locator: L, page: Page) => Found | undefined;

/** Hits, or nothing found where there are none. */
export function foundIn(hits: Hit[]): Found | undefined {
  return hits.length > 0 ? { hits } : undefined;
}
