import FastScanner from 'fastscan';
import type { Peer } from '../peer';
import { addByEnd, standsAlone, type Spans } from '../spans';

export const fastscan: Peer = {
  id: 'fastscan',
  make(phrases) {
    const scanner = new FastScanner([...phrases]);
    return (text) => {
      const lower = text.toLowerCase();
      const spans: Spans = [];
      for (const [start, phrase] of scanner.search(lower)) {
        const end = start + phrase.length;
        if (standsAlone(lower, start, end)) addByEnd(spans, start, end);
      }
      return spans;
    };
  },
};
