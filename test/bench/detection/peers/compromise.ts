import nlp from 'compromise/one';
import type { Peer } from '../peer';

interface Placed {
  offset: { start: number; length: number };
}

/** Its tokeniser and its look-up of many phrases at once, without grammar. */
export const compromise: Peer = {
  id: 'compromise',
  make(phrases) {
    const trie = nlp.buildTrie([...phrases]);
    return (text) => {
      const found: Placed[] = nlp(text).lookup(trie).json({ offset: true });
      return found.flatMap(({ offset: { start, length } }) => {
        // It counts a comma or a full stop with the word before it.
        let end = start + length;
        while (end > start && /[^a-z0-9]/i.test(text[end - 1] ?? '')) end--;
        return [start, end];
      });
    };
  },
};
