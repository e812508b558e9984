// What a person can see. Works from attributes and computed style; layout is asked only where a box
// is clipped, so that reading a page does not make the browser lay it out.
import { flatParent } from './deep-query';

export interface Look {
  /** Shown itself, whatever stands around it. */
  stands(element: Element): boolean;
  /** Shown, with everything it stands in, and not among what is never read. */
  isShown(element: Element): boolean;
  /** Computed style, or undefined for a document without a window. */
  style(element: Element): CSSStyleDeclaration | undefined;
}

/** Never text a person reads. Buttons' captions are not part of a record either. */
const NEVER = new Set(
  'script style template noscript head svg button datalist iframe object embed canvas'.split(' '),
);

/** One look at a page. What it sees is remembered, so make a new one for each reading. */
export function lookAt(document: Document, ignored: ReadonlySet<Element>): Look {
  const view = document.defaultView;
  const styles = new Map<Element, CSSStyleDeclaration>();
  const standing = new Map<Element, boolean>();
  const shown = new Map<Element, boolean>();

  function style(element: Element): CSSStyleDeclaration | undefined {
    const known = styles.get(element);
    if (known || !view) return known;
    const made = view.getComputedStyle(element);
    styles.set(element, made);
    return made;
  }

  function stands(element: Element): boolean {
    const known = standing.get(element);
    if (known !== undefined) return known;
    const answer =
      !ignored.has(element) && !isMarkedHidden(element) && !isStyledAway(style(element));
    standing.set(element, answer);
    return answer;
  }

  function standsInAll(element: Element): boolean {
    const known = shown.get(element);
    if (known !== undefined) return known;
    const parent = flatParent(element);
    const answer = parent !== undefined && stands(element) && (!parent || standsInAll(parent));
    shown.set(element, answer);
    return answer;
  }

  return {
    stands,
    style,
    // `visibility` is inherited but can be set back, so only the element's own counts.
    isShown: (element) => standsInAll(element) && !isInvisible(style(element)),
  };
}

export function isInvisible(style: CSSStyleDeclaration | undefined): boolean {
  return style?.visibility === 'hidden' || style?.visibility === 'collapse';
}

export function isNeverText(element: Element): boolean {
  return NEVER.has(element.localName) || element.getAttribute('role') === 'button';
}

function isMarkedHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const parent = element.parentElement;
  // A dialog library marks the page behind it, child by child of body, and the page is still in view.
  if (element.getAttribute('aria-hidden') === 'true' && parent?.localName !== 'body') return true;
  if (element.localName === 'dialog') return !element.hasAttribute('open');
  if (parent?.localName !== 'details' || parent.hasAttribute('open')) return false;
  return element.localName !== 'summary';
}

function isStyledAway(style: CSSStyleDeclaration | undefined): boolean {
  if (!style) return false;
  if (style.display === 'none' || style.contentVisibility === 'hidden') return true;
  if (style.position === 'absolute' || style.position === 'fixed') {
    if (isFarAway(style.left) || isFarAway(style.top)) return true;
    if (/^rect\((?:0|1)(?:px)?[\s,]/.test(style.clip)) return true;
  }
  if (/^inset\((?:50|100)%/.test(style.clipPath)) return true;
  if (!clips(style.overflow) && !clips(style.overflowY) && !clips(style.overflowX)) return false;
  return [style.height, style.maxHeight, style.width].some((size) => Number.parseFloat(size) === 0);
}

function clips(overflow: string): boolean {
  return overflow.startsWith('hidden') || overflow.startsWith('clip');
}

function isFarAway(offset: string): boolean {
  return Number.parseFloat(offset) <= -999;
}
