/**
 * What every peer must give: whole words, any case, leftmost then longest, none overlapping; as start and
 * exclusive end, one after the other. A word is made of letters and digits.
 */
export type Spans = number[];

/** Finds phrases in one text. */
export type Find = (text: string) => Spans;

const isWordCode = (c: number) => (c > 96 && c < 123) || (c > 64 && c < 91) || (c > 47 && c < 58);

/** Past the end `charCodeAt` gives NaN, which is no part of a word. */
export const standsAlone = (text: string, start: number, end: number): boolean =>
  !isWordCode(text.charCodeAt(start - 1)) && !isWordCode(text.charCodeAt(end));

/** Adds a hit of a peer that reports all hits in order of their ends, keeping leftmost, then longest. */
export function addByEnd(spans: Spans, start: number, end: number): void {
  let top = spans.length;
  while (top && (spans[top - 2] as number) >= start) top -= 2;
  if (top && (spans[top - 1] as number) > start) return;
  spans.length = top;
  spans.push(start, end);
}

/** FNV-1a over the numbers: two peers with the same checksum gave the same spans. */
export function addToChecksum(checksum: number, spans: Spans): number {
  let sum = checksum;
  for (const place of spans) sum = Math.imul(sum ^ place, 0x01000193) >>> 0;
  return Math.imul(sum ^ spans.length, 0x01000193) >>> 0;
}
export const EMPTY_CHECKSUM = 0x811c9dc5;

/** The contract in its plainest form, which no peer's code is part of: tries every phrase of a first word. */
export function makeReference(phrases: readonly string[]): Find {
  const byFirst = new Map<string, string[]>();
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length)) {
    const first = /^[a-z0-9]+/.exec(phrase)?.[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return (text) => {
    const spans: Spans = [];
    const lower = text.toLowerCase();
    let from = 0;
    for (const { 0: word, index } of lower.matchAll(/[a-z0-9]+/g)) {
      if (index < from) continue;
      const fits = (phrase: string) =>
        lower.startsWith(phrase, index) && standsAlone(lower, index, index + phrase.length);
      const longest = byFirst.get(word)?.find(fits);
      if (longest === undefined) continue;
      from = index + longest.length;
      spans.push(index, from);
    }
    return spans;
  };
}
