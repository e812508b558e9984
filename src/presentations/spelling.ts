/**
 * Forgives one slip in a long word ("assualt", "suicdal", "overdsoe"): same first letter, one letter
 * dropped, added or swapped with its neighbour. A changed letter is not forgiven ("slipped" is no
 * "slapped", "shooting" no "shouting") but for one that sounds the same: "domestik", "seperated".
 */

const SHORTEST = 7;
const DIGIT = /\d/;
/** Ordinary words one slip away from one of ours. */
const ORDINARY = new Set(
  'patient patients present presents tighten lighter daughter chocking bearing threaded repeating thorough patent stores setting scraped singing singed sited siting sloped revving started starting strained'.split(
    ' ',
  ),
);

export function makeSpelling(words: Iterable<string>): (word: string) => string | undefined {
  const buckets: Candidate[][] = [];
  for (const word of words) {
    if (word.length < SHORTEST - 1 || word.length > LONGEST) continue;
    const at = bucket(word, 1);
    if (at >= 0) (buckets[at + word.length] ??= []).push({ word, letters: lettersOf(word) });
  }
  for (let at = 0; at < LETTERS * LETTERS * ROOM; at++) buckets[at] ??= NONE;
  return (word) => {
    if (word.length < SHORTEST - 2 || word.length >= LONGEST) return undefined;
    const letters = lettersOf(word);
    // As written, or with its second letter swapped or put in by mistake.
    for (let second = 1; second <= 2; second++) {
      const at = bucket(word, second);
      if (at < 0) continue;
      for (let length = word.length - 1; length <= word.length + 1; length++)
        for (const candidate of buckets[at + length] as Candidate[]) {
          // A slip changes at most two letters of those that stand in a word; most words end here.
          const other = candidate.letters ^ letters;
          const rest = other & (other - 1);
          if ((rest & (rest - 1)) !== 0) continue;
          // A code one slip away is another code.
          if (isOneSlip(word, candidate.word))
            return ORDINARY.has(word) || DIGIT.test(word) ? undefined : candidate.word;
        }
    }
    return undefined;
  };
}

interface Candidate {
  word: string;
  letters: number;
}

const NONE: Candidate[] = [];
const LETTERS = 26;
const LONGEST = 21;
const ROOM = LONGEST + 1;

/** Where words begin that have these two letters, by length from there; -1 where one is no plain letter. */
function bucket(word: string, second: number): number {
  const a = word.charCodeAt(0) - 97;
  const b = word.charCodeAt(second) - 97;
  return a >= 0 && a < LETTERS && b >= 0 && b < LETTERS ? (a * LETTERS + b) * ROOM : -1;
}

/** A bit for each letter that stands in the word, and one for all other characters together. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    bits |= 1 << (letter >= 0 && letter < LETTERS ? letter : LETTERS);
  }
  return bits;
}

/** What makes another word where it is added at the end; "d" does so after "e" alone. */
const isEnding = (word: string, at: number): boolean =>
  word[at] === 'd' ? word[at - 1] === 'e' : 'srynetl'.includes(word[at] as string);
const VOWELS = 'aeiou';
/** As it is written and as it is meant. */
const ALIKE = new Set('kc zs sz ea ae ei ie'.split(' '));

function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (short.length < long.length) {
    // A double letter written once, a single one twice, or a vowel left out is plain in six
    // letters ("harmd" in five); another slip in seven.
    const doubled = long[i] === long[i - 1] || long[i] === long[i + 1];
    const isLost = a.length < b.length && VOWELS.includes(long[i] as string);
    const vowelLost = isLost && (a.length > 5 || (long[i] === 'e' && a.slice(i) === 'd'));
    if (short.length < SHORTEST && !doubled && !vowelLost) return false;
    // A bare plural or tense ending is another word, not a slip; "boyfrien" is a slip.
    if (i === short.length) return short.length >= SHORTEST - 1 && !isEnding(long, i);
    return short.slice(i) === long.slice(i + 1);
  }
  if (a.slice(i + 1) === b.slice(i + 1))
    return a.length > SHORTEST && i > 1 && ALIKE.has(`${a[i]}${b[i]}`);
  return (
    i + 1 < a.length && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
  );
}
