// Short pieces of text that stand alone.
import type { Tree } from './deep-query';
import { fold } from './words';

const LONGEST = 80;
const NOT_CAPTIONS = new Set('script style textarea option noscript template'.split(' '));

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
