// Headings, and what stands under one.
import type { Page } from '../page';
import { shownText } from '../shown-text';
import { fold, foldHeading } from '../words';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"], legend, summary, caption';

/** Headings in view, in the page's order. */
export function headingsOf(page: Page, within?: string): Element[] {
  return page.query(HEADINGS, within).filter(page.look.isShown);
}

/** Headings that read exactly so, a count after the words set aside. */
export function headingsNamed(page: Page, name: string, within?: string): Element[] {
  const wanted = fold(name);
  return headingsOf(page, within).filter((heading) => saysHeading(page, heading, wanted));
}

export function saysHeading(page: Page, heading: Element, wanted: string): boolean {
  return isHeading(shownText(heading, page.look), wanted);
}

/** The folded words themselves, or these and a count: "Problems (3)". */
export function isHeading(shown: string, wanted: string): boolean {
  return fold(shown) === wanted || foldHeading(shown) === wanted;
}

/** 1 to 6; a legend, caption or summary stands below any of them. */
export function levelOf(heading: Element): number {
  const tag = /^h([1-6])$/.exec(heading.localName)?.[1];
  const level = Number(tag ?? heading.getAttribute('aria-level') ?? 7);
  return level >= 1 ? level : 7;
}
