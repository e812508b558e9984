/**
 * Forgives one slip in a long word ("assualt", "suicdal", "overdsoe"): same first letter, one letter
 * dropped, added or swapped with its neighbour. A changed letter is not forgiven: "slipped" is no "slapped".
 */

const SHORTEST = 7;
/** Ordinary words one slip away from one of ours. */
const ORDINARY = new Set(
  'patient patients present presents tighten lighter daughter chocking bearing threaded repeating thorough started starting strained'.split(
    ' ',
  ),
);

export function makeSpelling(words: Iterable<string>): (word: string) => string | undefined {
  const buckets = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST || word[0] === '=') continue;
    const key = bucket(word, word.length);
    const list = buckets.get(key);
    if (list) list.push(word);
    else buckets.set(key, [word]);
  }
  return (word) => {
    if (word.length < SHORTEST - 1 || word.length > 20 || word[0] === '=' || ORDINARY.has(word))
      return undefined;
    for (let length = word.length - 1; length <= word.length + 1; length++)
      for (const candidate of buckets.get(bucket(word, length)) ?? [])
        if (isOneSlip(word, candidate)) return candidate;
    return undefined;
  };
}

const bucket = (word: string, length: number) => `${word.slice(0, 2)}${length}`;

function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (short.length < long.length) {
    // A bare plural or tense ending is another word, not a slip.
    return i < short.length && short.slice(i) === long.slice(i + 1);
  }
  return (
    i + 1 < a.length && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
  );
}
