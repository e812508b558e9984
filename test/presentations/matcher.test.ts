import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeMatcher } from '../../src/presentations/matcher';

const matcher = makeMatcher(
  [{ partner: 'partner+, husband', close: 'lives with', act: '[hit/pushed over] [by/]' }],
  { person: 'partner close' },
  [{ innocent: 'business partner' }],
);
const find = (text: string) => {
  const read = matcher.read(text);
  const tokens = matcher.understand(read);
  return matcher.find(read).map(({ classes, from, to }) => ({
    classes,
    words: tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' '),
  }));
};
const words = (text: string) => find(text).map((found) => found.words);

it('finds words, plurals and phrases with choices, shorter first', () => {
  expect(words('hit by her partners')).toEqual(['hit', 'hit by', 'partners']);
  expect(words('pushed over')).toEqual(['pushed over']);
});

it('lets an innocent phrase swallow its parts', () => {
  expect(find('business partner').map(({ classes }) => classes)).toEqual([
    [matcher.classOf('innocent')],
  ]);
});

it('gives a word the classes of its groups', () => {
  expect(find('husband')[0]?.classes).toContain(matcher.classOf('person'));
});

it('does not run a phrase over the end of a sentence', () => {
  expect(words('lives. With')).toEqual([]);
});

it('mends one slip in a long word', () => {
  expect(words('husbnad')).toHaveLength(1);
});

it('refuses the name of a class nobody defined', () => {
  expect(() => matcher.classOf('no-such-class')).toThrow('no-such-class');
});

it('agrees with a plain search for single words, on any order of them', () => {
  const word = fc.constantFrom('partner', 'husband', 'hit', 'other', 'dog');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (text) => {
      const plain = text.filter((w) => w === 'partner' || w === 'husband' || w === 'hit');
      expect(words(text.join(' '))).toEqual(plain);
    }),
  );
});

/** Every place of every phrase, in the plainest way; `swallowing` phrases leave only the longest. */
function plainFind(text: string, phrases: readonly string[], swallow: boolean): string[] {
  const all = text.toLowerCase();
  const found: string[] = [];
  const isLetter = (at: number) => /[a-z0-9]/.test(all[at] ?? '');
  for (let at = 0; at < all.length; at++) {
    if (!isLetter(at) || isLetter(at - 1)) continue;
    const here = phrases
      .filter((phrase) => all.startsWith(phrase, at) && !isLetter(at + phrase.length))
      .toSorted((a, b) => a.length - b.length);
    for (const phrase of swallow ? here.slice(-1) : here) found.push(`${at} ${phrase}`);
    if (swallow && here.length) at += (here.at(-1) ?? '').length - 1;
  }
  return found;
}

const PHRASES = [
  'hit',
  'hit her',
  'hit her hard',
  'her',
  'her hard head',
  'a',
  'a hit',
  'strangulation',
];
const written = fc
  .array(fc.constantFrom(...'hit her hard head a HIT Her hither strangulation x'.split(' ')), {
    maxLength: 40,
  })
  .map((parts) => parts.join(' '));
const spansOf = (plain: ReturnType<typeof makeMatcher>, text: string) => {
  const read = plain.read(text);
  return plain.find(read).map(({ from, to }) => {
    const start = read.start[from] ?? 0;
    return `${start} ${text.slice(start, read.end[to - 1]).toLowerCase()}`;
  });
};

it.each([
  ['every phrase', false],
  ['the longest alone where phrases swallow', true],
] as const)('finds %s, as a plain search does', (_which, swallow) => {
  const list = { phrase: PHRASES.join(',') };
  const plain = makeMatcher(swallow ? [] : [list], {}, swallow ? [list] : []);
  fc.assert(
    fc.property(written, (text) => {
      expect(spansOf(plain, text)).toEqual(plainFind(text, PHRASES, swallow));
    }),
  );
});

it('reads a number both as it is written and as its shape', () => {
  const plain = makeMatcher([{ ten: '10', many: '=many tablets' }], {}, []);
  const read = plain.read('10 tablets');
  plain.understand(read);
  expect(plain.find(read).map(({ to }) => to)).toEqual([1, 2]);
});
