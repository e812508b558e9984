// Where changes are listened for: the places that hold fields, not the page around them.
import { composedParent, isShadowRoot, openShadowRoots } from './deep-query';
import type { PageRead } from './read-encounter';

/**
 * The regions of a reading: the description's roots, or what holds all located fields; the whole body
 * while something expected is still missing, so that late content is noticed. None for a page with no
 * patient open, which only an address leads away from.
 */
export function placesOf(read: PageRead, document: Document, tellsAddress: boolean): Element[] {
  const { located, roots, reading } = read;
  const body = document.body ? [document.body] : [];
  if (!located) return body;
  if (located.context.expects.length === 0) return tellsAddress ? [] : body;
  if (reading.missing.length > 0 || reading.state === 'not-reading') return body;
  if (roots.length > 0) return roots;
  const elements = located.slots.flatMap(({ entries }) => entries.map(({ hit }) => hit.element));
  const around = commonAncestor(elements);
  return around ? [around] : body;
}

/** More records at once than are worth looking at one by one. */
const FLOOD = 1000;

/** Rewritten with the same text, as some libraries do at each key, or not what a person sees. */
function isUnseen({ type, target, oldValue }: MutationRecord): boolean {
  if (type === 'characterData' && target.nodeValue === oldValue) return true;
  // Text within a textarea is what it first held, not what it holds.
  const holder = target.nodeType === 1 ? (target as Element) : target.parentElement;
  return holder?.localName === 'textarea';
}

const EVERYTHING = {
  childList: true,
  characterData: true,
  characterDataOldValue: true,
  subtree: true,
};

/** One observer over places, their open shadow roots, and the way up from them. */
export class PlaceObserver {
  private readonly observer: MutationObserver;
  private watched = new Map<Node, 'all' | 'children'>();

  constructor(make: typeof MutationObserver, onChange: () => void) {
    this.observer = new make((records) => {
      // A flood is not looked through: whatever it was, one re-read answers it.
      if (records.length > FLOOD || !records.every(isUnseen)) onChange();
    });
  }

  /** Watches exactly these places from now on. */
  watch(places: readonly Element[]): void {
    const wanted = new Map<Node, 'all' | 'children'>();
    // A place that is itself replaced is seen by its parents, and they see nothing deeper.
    for (const place of places) {
      for (let up: Element | null = place; up; up = composedParent(up)) {
        if (up.parentNode) wanted.set(up.parentNode, 'children');
      }
    }
    for (const place of places) {
      wanted.set(place, 'all');
      for (const root of openShadowRoots(place)) wanted.set(root, 'all');
    }
    if (isSame(wanted, this.watched)) return;
    this.observer.disconnect();
    this.watched = wanted;
    for (const [node, depth] of wanted) {
      if (depth === 'all') {
        this.observer.observe(node, EVERYTHING);
      } else this.observer.observe(node, { childList: true });
    }
  }

  stop(): void {
    this.observer.disconnect();
    this.watched = new Map();
  }
}

function isSame(one: ReadonlyMap<Node, string>, other: ReadonlyMap<Node, string>): boolean {
  if (one.size !== other.size) return false;
  return [...one].every(([node, depth]) => other.get(node) === depth);
}

/** The innermost element around all of these; in shadow roots, around their hosts. */
function commonAncestor(elements: readonly Element[]): Element | undefined {
  const [first, ...others] = elements.map(inPlainView);
  let around: Element | null | undefined = first;
  while (around && !others.every((other) => around?.contains(other))) around = around.parentElement;
  // Its parent, so that a fellow of a lone field is noticed too.
  return around?.parentElement ?? around ?? undefined;
}

function inPlainView(element: Element): Element {
  let shown = element;
  for (let root = shown.getRootNode(); isShadowRoot(root); root = shown.getRootNode()) {
    shown = root.host;
  }
  return shown;
}
