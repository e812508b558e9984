// Short pieces of text that stand alone, and the value that stands beside or below one of them.
import { CONTROLS } from './control-value';
import { isElement, isText, openShadowRoots, type Tree } from './deep-query';
import type { Page } from './page';
import { shownText } from './shown-text';
import type { Look } from './visibility';
import { fold } from './words';

const LONGEST = 80;
const NOT_CAPTIONS = new Set('script style textarea option noscript template'.split(' '));
/** A caption alone in one of these is a heading of what is inside, not a name for what comes next. */
const BOUNDS = new Set(
  (
    'body section article main form fieldset table tbody tr ul ol dl nav aside header footer details ' +
    'td th dt'
  ).split(' '),
);
const ICONS = 'svg, img, i:empty, br, [aria-hidden="true"]';
/** Without a class, one of these says nothing of what it is for. */
const PLAIN = new Set('div span p'.split(' '));
/** What stands between a caption and its value and is neither; a list's own button shows its value. */
const BETWEEN =
  'script, style, template, [role="tooltip"], button:not([role="combobox"], [aria-haspopup="listbox"]), ' +
  '[role="button"]:not([aria-haspopup="listbox"])';
/** A required mark or a colon in an element of its own belongs to the caption: no value is only that. */
const MARK = /^[\s*†:(]*(?:required|optional|mandatory)?[\s*†:)]*$/iu;

/** Text nodes, and `dt` or `th` built of several elements, by their folded words. */
export function listCaptions(trees: readonly Tree[]): Map<string, Node[]> {
  const found = new Map<string, Node[]>();
  const add = (text: string, node: Node): void => {
    if (text.length > 2 * LONGEST) return;
    const words = fold(text);
    if (words === '' || words.length > LONGEST) return;
    found.set(words, [...(found.get(words) ?? []), node]);
  };
  for (const tree of trees) {
    const document = tree.ownerDocument ?? (tree as Document);
    const walker = document.createTreeWalker(tree, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !NOT_CAPTIONS.has(parent.localName)) add(node.nodeValue ?? '', node);
    }
    for (const split of tree.querySelectorAll('dt, th')) {
      if (split.childElementCount > 0) add(split.textContent, split);
    }
  }
  return found;
}

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

/** Neither words nor anything that could hold the value: an empty element after a caption could. */
function isMute(child: Node, caption: Node): boolean {
  if (isText(child)) return fold(child.data) === '';
  if (!isElement(child) || child.matches(ICONS) || isMark(child) || isHelp(child)) return true;
  const isAfter = (caption.compareDocumentPosition(child) & 4) !== 0;
  return !isAfter && !child.matches(CONTROLS) && !child.querySelector(CONTROLS) && isBlank(child);
}

function isMark(element: Element): boolean {
  const text = element.textContent;
  if (text.length > 20 || !/\S/.test(text) || !MARK.test(text)) return false;
  return !element.matches(CONTROLS) && element.querySelector(CONTROLS) === null;
}

/** "?", "i" or a picture; a button with a word on it says that its caption has a place of its own. */
function isHelp(element: Element): boolean {
  return isBetween(element) && element.textContent.trim().length <= 2;
}

/** Also where such a thing is wrapped by itself. */
function isBetween(element: Element): boolean {
  if (element.matches(BETWEEN)) return true;
  if (isBlank(element) || element.matches(CONTROLS)) return false;
  const [inner] = element.querySelectorAll(BETWEEN);
  const isAll = inner?.textContent.trim() === element.textContent.trim();
  return isAll && element.querySelector(CONTROLS) === null;
}

function isBlank(element: Element): boolean {
  return !/\S/.test(element.textContent);
}

function nextOf(caption: Node): Text | Element | undefined {
  for (let node = caption.nextSibling; node; node = node.nextSibling) {
    if (isElement(node) && !node.matches(ICONS) && !isBetween(node) && !isMark(node)) {
      return node;
    }
    if (isText(node) && fold(node.data) !== '') return node;
  }
  return undefined;
}

/** No words and no control: a value that was never written, or a gap in front of the value. */
function isEmpty(element: Element): boolean {
  if (openShadowRoots(element).length > 0) return false;
  return isBlank(element) && !element.matches(CONTROLS) && !element.querySelector(CONTROLS);
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
