import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isWord } from '../../src/presentations/breaks';
import { Vocabulary } from '../../src/presentations/vocabulary';
import { Words } from '../../src/presentations/words';

const LONG = 'hypercholesterolaemia';
const KNOWN = [
  'hit',
  'hits',
  'overdose',
  'strangulation',
  'safeguardinglead',
  LONG,
  'o/d',
  'fiancé',
  '#',
];
const vocabulary = new Vocabulary(KNOWN);

/** Words that look alike to any hash of some of their letters. */
const near = fc.oneof(
  fc.constantFrom(...KNOWN),
  fc
    .constantFrom('hit', 'overdose', 'safeguardinglead', LONG)
    .chain((word) =>
      fc.nat(word.length - 1).map((at) => `${word.slice(0, at)}z${word.slice(at + 1)}`),
    ),
  fc.string({ unit: fc.constantFrom(...'hitso#/é’ .?A'), maxLength: 8 }),
);
const text = fc.array(near, { maxLength: 40 }).map((parts) => parts.join(' '));

it('gives each word its own number and no other, whatever stands round it', () => {
  const words = new Words(vocabulary);
  fc.assert(
    fc.property(text, (given) => {
      const { count, start, end, id } = words.read(given);
      for (let at = 0; at < count; at++) {
        const written = given.slice(start[at], end[at]).toLowerCase();
        if (id[at]) expect(written.replaceAll(/[.’]s?$/g, '')).toBe(KNOWN[(id[at] ?? 0) - 1]);
        else expect(KNOWN).not.toContain(written);
      }
    }),
  );
});

it('leaves no letter out, and reads the same after any other text', () => {
  const used = new Words(vocabulary);
  fc.assert(
    fc.property(text, fc.string({ unit: 'binary', maxLength: 90 }), (before, given) => {
      used.read(before);
      const again = used.read(given);
      const fresh = new Words(vocabulary).read(given);
      const covered = new Uint8Array(given.length);
      for (let at = 0; at < fresh.count; at++) {
        covered.fill(1, fresh.start[at], fresh.end[at]);
        for (const name of ['start', 'end', 'id', 'gap', 'marks', 'quote'] as const)
          expect(again[name][at], name).toBe(fresh[name][at]);
      }
      expect(again.count).toBe(fresh.count);
      for (let at = 0; at < given.length; at++)
        if (isWord(given.charCodeAt(at))) expect(covered[at]).toBe(1);
    }),
  );
});

it('refuses more words than it has numbers for', () => {
  const many = Array.from({ length: 70_000 }, (_, n) => `w${n}`);
  expect(() => new Vocabulary(many)).toThrow('65,535');
});
