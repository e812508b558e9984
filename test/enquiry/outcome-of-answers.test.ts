import { describe, expect, test } from 'vitest';
import { outcomeOfAnswers } from '../../src/enquiry/outcome-of-answers';
import { questionSets } from '../../src/enquiry/questions';
import { Answer } from '../../src/enquiry/questions/question-set';

describe.each(questionSets.map((set) => [set.id, set] as const))('%s', (_id, set) => {
  const paths = combinations(set.questions.length);

  test('every path of answers reaches exactly one outcome', () => {
    for (const path of paths) {
      const answers = Object.fromEntries(
        set.questions.flatMap((question, i) => (path[i] ? [[question.id, path[i]]] : [])),
      );
      const outcome = outcomeOfAnswers(set, answers, 'no-time');
      const given = path.map((answer) => answer ?? 'not-asked');
      const expected = given.includes('yes')
        ? 'asked-disclosed'
        : given.includes('prefers-not-to-say')
          ? 'asked-declined'
          : given.includes('not-asked')
            ? 'not-asked'
            : 'asked-no-disclosure';
      expect(outcome.code).toBe(expected);
      expect(outcome.reason === undefined).toBe(expected !== 'not-asked');
      expect(outcome.questionSet).toBe(`${set.id}@${set.version}`);
    }
  });

  test('reviews row 43: a blank is never counted as "no"', () => {
    const [first] = set.questions;
    const outcome = outcomeOfAnswers(set, { [first.id]: 'no' });
    expect(outcome.code).toBe('not-asked');
    expect(outcome.questionsAsked).toBe(1);
  });

  test('its words name nobody guilty and come with a licence', () => {
    expect(set.licence).toMatch(/written for this product/);
    expect(JSON.stringify(set.questions)).not.toMatch(/victim|perpetrator|domestic/i);
  });
});

function combinations(length: number): (Answer | undefined)[][] {
  if (length === 0) return [[]];
  const rest = combinations(length - 1);
  return [...Answer.options, undefined].flatMap((answer) => rest.map((each) => [answer, ...each]));
}
