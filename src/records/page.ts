// One reading's view of a page: which trees are searched, what is seen, and what captions stand where.
// Made anew for each reading, because it remembers what it saw.
import type { SystemDescription } from '../model/system-description';
import { listCaptions } from './captions';
import { deepQuery, openShadowRoots, outermost, type Tree } from './deep-query';
import { listLabels, type Labelled } from './labels';
import { type Look, lookAt } from './visibility';
import { fold } from './words';

export interface Page {
  document: Document;
  look: Look;
  /** What matches `ignore`, for a later look at the same page. */
  ignored: ReadonlySet<Element>;
  /** The description's own roots, or the whole page where it names none. */
  roots: Element[];
  /** True where anything on the whole page matches: for the fingerprint only. */
  hasAny(selector: string): boolean;
  /** The trees fields are read in, below `within` where given. */
  trees(within?: string): Tree[];
  query(selector: string, within?: string): Element[];
  /** Controls with each of their labels. */
  labels(within?: string): Labelled[];
  /** Where these words, folded, stand alone as a caption. */
  captions(term: string, within?: string): Node[];
  /** Folded words the description itself looks for: no value is ever one of them. */
  isCaption(text: string): boolean;
}

/** Throws where `ignore` or `roots` cannot be applied: then nothing on the page is safe to read. */
export function openPage(document: Document, description: SystemDescription): Page {
  const top = document.documentElement;
  const everywhere = once(() => withShadows([top]));
  // Looking for shadow roots is the one walk over everything; roots in plain view do without it.
  const find = (selector: string): Element[] => {
    const plain = deepQuery([top], selector);
    return plain.length > 0 ? plain : deepQuery(everywhere(), selector);
  };
  const places = description.roots ? outermost(description.roots.flatMap(find)) : [top];
  const own = once(() => withShadows(places));
  const searched = (): Tree[] => [top, ...own()];
  const ignored = new Set(description.ignore.flatMap((one) => deepQuery(searched(), one)));
  const known = once(() => new Set(wantedWords(description)));

  const trees = remember((within) =>
    within === '' ? own() : withShadows(outermost(deepQuery(own(), within))),
  );
  const labels = remember((within) => listLabels(trees(within)));
  const captions = remember((within) => listCaptions(trees(within)));

  return {
    document,
    look: lookAt(document, ignored),
    ignored,
    roots: description.roots ? places : [],
    hasAny: (selector) => find(selector).length > 0,
    trees: (within = '') => trees(within),
    query: (selector, within = '') => deepQuery(trees(within), selector),
    labels: (within = '') => labels(within),
    captions: (term, within = '') => captions(within).get(fold(term)) ?? [],
    isCaption: (text) => text.length < 120 && known().has(fold(text)),
  };
}

function withShadows(places: readonly Element[]): Tree[] {
  return places.flatMap((place) => [place, ...openShadowRoots(place)]);
}

function wantedWords(description: SystemDescription): string[] {
  return description.fields.flatMap((field) =>
    field.locators.flatMap((locator) => {
      if (locator.by === 'term') return [fold(locator.term)];
      return locator.by === 'label' ? [fold(locator.label)] : [];
    }),
  );
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function remember<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
