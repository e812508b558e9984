import { expect, it } from 'vitest';
import { ruleOfCode } from '../../src/presentations/codes';
import { RULES } from '../../src/presentations/rules';

it.each([
  ['160822004', 'relationship-problem'],
  ['14XG.', 'disclosure'],
  ['X91', 'strangulation'],
  ['X61.4', 'overdose'],
  [' Z63.0 ', 'relationship-problem'],
  ['225624000', 'low-mood'],
  ['417654008', 'plain-injury'],
  ['281399006', 'self-discharge'],
  ['F10.1', 'alcohol'],
])('%s feeds %s', (code, rule) => {
  expect(ruleOfCode(code)).toBe(rule);
  expect(RULES.map(({ id }) => id)).toContain(rule);
});

it.each(['206411000000103', '205181000000109', '14XC.', '495021000000105', '13Hl.', 'ALPERP', ''])(
  'a perpetrator or unknown code (%s) feeds nothing, ever (practice.md 5.4)',
  (code) => expect(ruleOfCode(code)).toBeUndefined(),
);
