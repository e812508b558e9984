// The value that stands beside or below a caption.
import { CONTROLS } from './control-value';
import { isElement, isText } from './deep-query';
import type { Page } from './page';
import { shownText } from './shown-text';
import { isEmpty, isMark, isMute, nextOf } from './stands-between';
import type { Look } from './visibility';

/** A caption alone in one of these is a heading of what is inside, not a name for what comes next. */
const BOUNDS = new Set(
  (
    'body section article main form fieldset table tbody tr ul ol dl nav aside header footer details ' +
    'td th dt'
  ).split(' '),
);
/** Without a class, one of these says nothing of what it is for. */
const PLAIN = new Set('div span p'.split(' '));

/** Where the value of a caption stands: elements of its own, or loose text that follows a node. */
export type Value = { elements: Element[] } | { after: Node; parent: Element };

/** Undefined where nothing at all stands beside or below the caption, or it is not known which it is. */
export function valueOf(caption: Node, page: Page): Value | undefined {
  const top = climb(caption);
  if (isElement(top) && top.localName === 'dt') return descriptions(top);
  if (isElement(top) && (top.localName === 'td' || top.localName === 'th')) return cellFor(top);
  const next = nextOf(top);
  const parent = top.parentElement;
  if (!next) return undefined;
  if (isElement(next)) {
    return isEmpty(next) && mayBeGap(next, top, page) ? undefined : { elements: [next] };
  }
  return parent ? { after: top, parent } : undefined;
}

/** Loose text after a caption, up to the next line, block or caption. */
export function looseText(after: Node, look: Look, isCaption: (text: string) => boolean): string {
  const ownTag = isElement(after) ? after.localName : '';
  let text = '';
  for (let node = after.nextSibling; node; node = node.nextSibling) {
    if (isText(node)) text += node.data.replace(/\s+/g, ' ');
    if (!isElement(node) || (text.trim() === '' && isMark(node))) continue;
    if (node.matches('br, div, p, dt, dd, li, label') || node.localName === ownTag) break;
    const inner = look.stands(node) ? shownText(node, look) : '';
    if (isCaption(inner)) break;
    text += inner;
  }
  return text.replace(/^[\s:]+/, '').trim();
}

/** The outermost node that holds only this caption, so that what comes next is the value. */
function climb(caption: Node): Node {
  let node: Node = caption;
  for (let parent = node.parentElement; parent; parent = node.parentElement) {
    if (isElement(node) && BOUNDS.has(node.localName)) return node;
    const isBound = BOUNDS.has(parent.localName);
    if (isBound && !/^(?:td|th|dt)$/.test(parent.localName)) return node;
    for (const child of parent.childNodes) {
      if (child !== node && !isMute(child, node)) return node;
    }
    node = parent;
  }
  return node;
}

/** True where what comes after something empty beside a caption could be the caption's value. */
function mayBeGap(empty: Element, caption: Node, { look, isCaption }: Page): boolean {
  let place: Element | null = empty;
  while (place && !BOUNDS.has(place.localName)) {
    let next = nextOf(place);
    while (next && isElement(next) && (isEmpty(next) || !look.stands(next))) next = nextOf(next);
    // Farther out, after all that holds the caption, words are the next row's.
    if (next && place !== empty) return isElement(next) && isLoneControl(next);
    if (next) return !isCaption(next.textContent ?? '') && !isNextCaption(next, caption);
    place = place.parentElement;
  }
  return false;
}

/** Made as this caption is, and with something after it that can be its value. */
function isNextCaption(other: Text | Element, caption: Node): boolean {
  if (!isElement(other) || !isElement(caption) || !nextOf(other)) return false;
  const isPlain = other.className === '' && PLAIN.has(other.localName);
  return !isPlain && other.localName === caption.localName && other.className === caption.className;
}

function isLoneControl(element: Element): boolean {
  const control = element.matches(CONTROLS) ? element : element.querySelector(CONTROLS);
  return control?.textContent.trim() === element.textContent.trim();
}

function descriptions(term: Element): Value | undefined {
  const elements: Element[] = [];
  for (let next = term.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.localName === 'dd') elements.push(next);
    else if (next.localName === 'dt' && elements.length > 0) break;
    else if (next.localName === 'dt') return undefined;
  }
  return elements.length > 0 ? { elements } : undefined;
}

function cellFor(cell: Element): Value | undefined {
  const cells = [...(cell.parentElement?.children ?? [])];
  const isHeader = cells.every((each) => each.localName === 'th');
  const beside = cell.nextElementSibling;
  if (beside && !(isHeader && cells.length > 1)) return { elements: [beside] };
  const row = cell.parentElement?.closest('tr') ?? null;
  const nextRow =
    row?.nextElementSibling ?? row?.parentElement?.nextElementSibling?.firstElementChild;
  const below = isHeader || cells.length === 1 ? nextRow?.children[cells.indexOf(cell)] : undefined;
  return below ? { elements: [below] } : undefined;
}
