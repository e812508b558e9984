import { LONGEST_PATTERN, MOST_REPEATS, type PatternFault } from './linear-pattern';

const SAY: Record<PatternFault, string> = {
  long: `is longer than ${LONGEST_PATTERN} characters. Use "after" and "before", or a shorter one`,
  group: 'repeats a group, which hostile text could make endless. Repeat one class: [A-Z ]+',
  look: 'uses (?...). Only plain characters, classes and one (group) are taken',
  choice: 'uses | . Write one locator for each choice',
  back: 'refers back to a group. Say what is to be kept with one (group)',
  nested: 'has more than one group. Keep one part',
  open: 'has a bracket that is not closed or opened',
  nothing: 'repeats nothing at all. A *, +, ? or {n} follows one character or class',
  many: `repeats too often. Use at most {${MOST_REPEATS}}, and fewer of them`,
  wrong: 'is no regular expression',
  empty: 'would keep nothing, or anything. Say at least one character',
};

/** The end of a sentence, and what to do: "... repeats a group, ... Repeat one class: [A-Z ]+." */
export const sayPatternFault = (fault: PatternFault): string => `${SAY[fault]}.`;
