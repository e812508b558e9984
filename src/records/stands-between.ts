// What stands beside a caption and is not its value: icons, marks, buttons of help, gaps.
import { CONTROLS } from './control-value';
import { isElement, isText, openShadowRoots } from './deep-query';
import { fold, hasWord } from './words';

const ICONS = 'svg, img, i:empty, br, [aria-hidden="true"]';
/** What stands between a caption and its value and is neither; a list's own button shows its value. */
const BETWEEN =
  'script, style, template, [role="tooltip"], button:not([role="combobox"], [aria-haspopup="listbox"]), ' +
  '[role="button"]:not([aria-haspopup="listbox"])';
/** A required mark or a colon in an element of its own belongs to the caption: no value is only that. */
const MARK = /^[\s*†:(]*(?:required|optional|mandatory)?[\s*†:)]*$/iu;

/** Neither words nor anything that could hold the value: an empty element after a caption could. */
export function isMute(child: Node, caption: Node): boolean {
  if (isText(child)) return fold(child.data) === '';
  if (!isElement(child) || child.matches(ICONS) || isMark(child) || isHelp(child)) return true;
  const isAfter = (caption.compareDocumentPosition(child) & 4) !== 0;
  return !isAfter && !holdsControl(child) && isBlank(child);
}

/** A required mark, or a colon. */
export function isMark(element: Element): boolean {
  const text = element.textContent;
  if (text.length > 20 || !/\S/.test(text) || !MARK.test(text)) return false;
  return !holdsControl(element);
}

/** "?", "i" or a picture; a button with a word on it says that its caption has a place of its own. */
function isHelp(element: Element): boolean {
  return isBetween(element) && element.textContent.trim().length <= 2;
}

/** Also where such a thing is wrapped by itself. */
function isBetween(element: Element): boolean {
  if (element.matches(BETWEEN)) return true;
  if (isBlank(element) || holdsControl(element)) return false;
  const inner = element.querySelector(BETWEEN);
  return inner?.textContent.trim() === element.textContent.trim();
}

function holdsControl(element: Element): boolean {
  return element.matches(CONTROLS) || element.querySelector(CONTROLS) !== null;
}

function isBlank(element: Element): boolean {
  return !/\S/.test(element.textContent);
}

/** What comes after it beside it: an element, or text with words. */
export function nextOf(caption: Node): Text | Element | undefined {
  for (let node = caption.nextSibling; node; node = node.nextSibling) {
    if (isElement(node) && !node.matches(ICONS) && !isBetween(node) && !isMark(node)) {
      return node;
    }
    if (isText(node) && fold(node.data) !== '') return node;
  }
  return undefined;
}

/** No words and no control: a value that was never written, or a gap in front of the value. */
export function isEmpty(element: Element): boolean {
  if (openShadowRoots(element).length > 0 || hasWord(element.textContent)) return false;
  return !holdsControl(element);
}
