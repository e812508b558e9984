import AhoCorasick from 'modern-ahocorasick';
import type { Peer } from '../peer';
import { addByEnd, standsAlone, type Spans } from '../spans';

/**
 * Its own boundaries and strategies read by graphemes and are hundreds of times slower than this. From the first
 * character that is no ASCII on it does so always, by `Intl.Segmenter`, whose every step in Node 20 takes as long
 * as the whole text: 100,000 characters of a two-byte string take some twenty seconds there, in Chromium 156 ten ms.
 */
export const modernAhocorasick: Peer = {
  id: 'modern-ahocorasick',
  make(phrases) {
    const automaton = new AhoCorasick(phrases);
    return (text) => {
      const lower = text.toLowerCase();
      const spans: Spans = [];
      for (const { start, end } of automaton.search(lower))
        if (standsAlone(lower, start, end)) addByEnd(spans, start, end);
      return spans;
    };
  },
};
