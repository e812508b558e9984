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
