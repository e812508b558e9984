/** What most would write first: every phrase in one alternation, the longest first. */
import type { Peer } from '../peer';
import type { Find, Spans } from '../spans';

export const unionRegExp: Peer = {
  id: 'union-reg-exp',
  make: (phrases) =>
    findByRegExp(
      phrases
        .toSorted((a, b) => b.length - a.length)
        .map(escaped)
        .join('|'),
    ),
};

export const escaped = (phrase: string): string => phrase.replaceAll('.', String.raw`\.`);

/** The spans of whole words that `source` matches, in any case. */
export function findByRegExp(source: string): Find {
  const pattern = new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'gi');
  return (text) => {
    const spans: Spans = [];
    pattern.lastIndex = 0;
    for (let hit = pattern.exec(text); hit; hit = pattern.exec(text))
      spans.push(hit.index, pattern.lastIndex);
    return spans;
  };
}
