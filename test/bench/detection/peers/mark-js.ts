import Mark from 'mark.js';
import type { PagePeer } from '../peer';
import { addByEnd } from '../spans';

const LIMITERS = [...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'];
/** It calls itself again for each word, and a browser's stack holds no 3,000 of that. */
const AT_ONCE = 400;

/** Asked what it would mark, and told to mark nothing: its page is then the same for every run. */
export const markJs: PagePeer = {
  id: 'mark-js',
  makeForPage: (phrases) => (root) => {
    const hits = new Map<Text, Map<string, number>>();
    const mark = new Mark(root);
    for (let from = 0; from < phrases.length; from += AT_ONCE)
      mark.mark(phrases.slice(from, from + AT_ONCE), {
        accuracy: { value: 'exactly', limiters: LIMITERS },
        separateWordSearch: false,
        diacritics: false,
        filter(node, word) {
          const ofNode = hits.get(node) ?? new Map<string, number>();
          hits.set(node, ofNode.set(word, (ofNode.get(word) ?? 0) + 1));
          return false;
        },
      });
    return spansOf(root, hits);
  },
};

/** It says which word and how often, not where: found again in the few nodes that hold one. */
function spansOf(root: Element, hits: ReadonlyMap<Text, ReadonlyMap<string, number>>): number[] {
  const spans: number[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let number = 0; walker.nextNode(); number++) {
    const ofNode = hits.get(walker.currentNode as Text);
    if (!ofNode) continue;
    const text = (walker.currentNode as Text).data.toLowerCase();
    const places: [number, number][] = [];
    for (const [word, count] of ofNode)
      for (let n = 0, at = -1; n < count; n++) {
        at = text.indexOf(word, at + 1);
        places.push([at, at + word.length]);
      }
    const ofText: number[] = [];
    for (const [start, end] of places.toSorted((a, b) => a[1] - b[1] || b[0] - a[0]))
      addByEnd(ofText, start, end);
    for (const place of ofText) spans.push(number * 1_000 + place);
  }
  return spans;
}
