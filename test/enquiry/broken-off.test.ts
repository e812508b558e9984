import { describe, expect, test } from 'vitest';
import { brokenOff, dismissed } from '../../src/enquiry/broken-off';
import type { EnquiryOutcome } from '../../src/enquiry/outcome';
import type { Answer } from '../../src/model/question-set';
import { defaultPolicy } from '../../src/policy/policy';

const policy = defaultPolicy();
const two = (first: Answer, second: Answer = 'not-asked') => ({
  'two-questions/hurt-or-afraid': first,
  'two-questions/controlled': second,
});
const off = (answers: Record<string, Answer>, outcome?: EnquiryOutcome) =>
  brokenOff({ answers, outcome }, policy, 'not-trained');

describe('an enquiry broken off between its questions', () => {
  test('a "yes" is a disclosure, and the blank after it is counted as blank', () => {
    for (const end of [
      off,
      (given: Record<string, Answer>) => dismissed({ answers: given }, policy, 'not-relevant'),
    ]) {
      expect(end(two('yes'))).toMatchObject({
        ...{ code: 'asked-disclosed', questions: 2, questionsAsked: 1, questionsAnswered: 1 },
        questionSets: ['two-questions@1'],
      });
    }
  });

  test('reviews row 43: a "no" with a blank after it is not completed, for this reason, and never "no"', () => {
    expect(off(two('no'))).toMatchObject({
      ...{ code: 'not-asked', reason: 'not-trained', questions: 2, questionsAnswered: 1 },
    });
    expect(off(two('prefers-not-to-say')).code).toBe('asked-declined');
  });

  test('with nothing asked it is what it was before, and what was disclosed stays', () => {
    const bare = { code: 'not-asked', questionsAsked: 0, questionsAnswered: 0 } as const;
    expect(off({})).toEqual({ ...bare, reason: 'not-trained' });
    const before: EnquiryOutcome = { ...bare, reason: 'no-private-space' };
    expect(off({}, before)).toBe(before);
    // Its own reason goes with what was answered; only asking afresh changes either.
    expect(off(two('no'), before)).toMatchObject({
      reason: 'no-private-space',
      questionsAnswered: 1,
    });
    const told: EnquiryOutcome = { ...bare, code: 'asked-disclosed' };
    expect(off(two('no'), told)).toBe(told);
    // Said by a slip of a key, and nothing was answered: it can be taken back.
    expect(dismissed({ answers: {}, outcome: told }, policy, 'not-relevant').code).toBe(
      'not-asked',
    );
  });
});
