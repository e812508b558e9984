import { expect, it } from 'vitest';
import { makeSpelling } from '../../src/presentations/spelling';

const known = ['assault', 'suicidal', 'boyfriend', 'slapped', 'overdose', 'hit', 't750400'];
const spelling = makeSpelling(known);

it.each([
  ['assualt', 'assault'],
  ['suicdal', 'suicidal'],
  ['boyfreind', 'boyfriend'],
  ['overdosse', 'overdose'],
])('%s is %s', (written, meant) => expect(spelling(written)).toBe(meant));

it.each(['slipped', 'hti', 'assent', 'overdo', '=manyyy', 't754000', 'x'.repeat(400)])(
  '%s is left alone',
  (word) => expect(spelling(word)).toBeUndefined(),
);
