import { expect, it } from 'vitest';
import { makeSpelling } from '../../src/presentations/spelling';

const known =
  'trains harmed alcohol patient settling assault suicidal boyfriend husband domestic separated slapped overdose shouting hit t750400'.split(
    ' ',
  );
const spelling = makeSpelling(known);

it.each([
  ['assualt', 'assault'],
  ['suicdal', 'suicidal'],
  ['boyfreind', 'boyfriend'],
  ['overdosse', 'overdose'],
  ['boyfrien', 'boyfriend'],
  ['shoutin', 'shouting'],
  ['domestik', 'domestic'],
  ['seperated', 'separated'],
  ['alcohl', 'alcohol'],
  ['harmd', 'harmed'],
])('%s is %s', (written, meant) => expect(spelling(written)).toBe(meant));

it.each([
  'slipped',
  'patent',
  'setting',
  'trans',
  'shooting',
  'separate',
  'hti',
  'assent',
  'overdo',
  '=manyyy',
  't754000',
  'x'.repeat(400),
])('%s is left alone', (word) => expect(spelling(word)).toBeUndefined());
