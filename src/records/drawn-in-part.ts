// Lists that draw only what is scrolled into view, and do not say so: a virtualised list leaves an empty
// place for the rest, which its script sets in the style of the elements themselves.
import { openShadowRoots } from './deep-query';

/** No row is lower; smaller places are there for looks. Pixels. */
const LOWEST_ROW = 20;
/** How far a row is wrapped before it is placed. */
const DEEPEST = 3;

/**
 * True where room is kept beside these entries for others of their kind that are not on the page. Only
 * what a script wrote into `style` counts, and layout is asked only where there is such a thing.
 */
export function isDrawnInPart(entries: readonly Element[]): boolean {
  const around = commonParent(entries);
  if (!around) return false;
  let list: Element | null = around;
  for (let up = 0; list && up < DEEPEST && !list.matches('body, main'); up += 1) {
    if (roomIn(list) >= LOWEST_ROW && unfilledOf(list) >= heightOfRow(around)) return true;
    if (list.matches('section, article')) return false;
    list = list.parentElement;
  }
  return false;
}

function commonParent([first, ...others]: readonly Element[]): Element | undefined {
  let parent = first?.parentElement;
  while (parent && !others.every((other) => parent?.contains(other))) parent = parent.parentElement;
  return parent ?? undefined;
}

/** How high everything would be, where rows are placed each by itself in a box of that height; else 0. */
function wholeOf(list: Element): number {
  if (!rowsOf(list).some(isPlaced)) return 0;
  return Math.max(writtenHeight(list), ...spacersOf(list).map(writtenHeight));
}

/** What stands before and after the rows for those that are not drawn. */
function besideOf(list: Element): number {
  const padding = written(list, 'paddingTop') + written(list, 'paddingBottom');
  return spacersOf(list).reduce((all, spacer) => all + writtenHeight(spacer), padding);
}

const roomIn = (list: Element): number => Math.max(wholeOf(list), besideOf(list));

/** Room in which nothing is drawn. */
function unfilledOf(list: Element): number {
  const whole = wholeOf(list);
  if (whole === 0) return besideOf(list);
  const boxes = boxesOf(list);
  const top = Math.min(...boxes.map((box) => box.top));
  return whole - (Math.max(...boxes.map((box) => box.bottom)) - top);
}

function heightOfRow(list: Element): number {
  return Math.max(LOWEST_ROW, Math.min(...boxesOf(list).map(({ height }) => height)));
}

function rowsOf(list: Element): Element[] {
  const spacers = spacersOf(list);
  return [...list.children].filter((child) => !spacers.includes(child));
}

/** Of the rows that take up any place. */
function boxesOf(list: Element): DOMRect[] {
  return rowsOf(list)
    .map((row) => row.getBoundingClientRect())
    .filter(({ height }) => height > 0);
}

/** No words, no control, no picture, and a height of its own; of a table, a row with one such cell. */
function spacersOf(list: Element): Element[] {
  return [...list.children].filter(
    (child) =>
      writtenHeight(child) > 0 &&
      !child.matches(HOLDS) &&
      child.querySelector(HOLDS) === null &&
      !/\S/.test(child.textContent) &&
      openShadowRoots(child).length === 0,
  );
}

const HOLDS = 'input, textarea, select, img, svg, canvas, iframe, hr, button';

type Styled = Element & { style?: CSSStyleDeclaration };

function isPlaced({ style }: Styled): boolean {
  if (!style) return false;
  return style.position === 'absolute' || style.transform.startsWith('translate');
}

function writtenHeight(element: Element): number {
  const own = Math.max(written(element, 'height'), written(element, 'minHeight'));
  const [only] = element.children;
  return only && own === 0 ? written(only, 'height') : own;
}

/** Pixels, as the element's own `style` has them; 0 where it says nothing, or another unit. */
function written(
  element: Styled,
  what: 'height' | 'minHeight' | 'paddingTop' | 'paddingBottom',
): number {
  const value = (element.hasAttribute('style') && element.style?.[what]) || '';
  return value.endsWith('px') ? Number.parseFloat(value) : 0;
}
