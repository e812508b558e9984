import { describe, expect, test } from 'vitest';
import { healthQuestions } from '../../src/enquiry/health-questions';
import {
  enquiryRows,
  isOfQuestionnaire,
  ordinaryRows,
  pagesOf,
  Written,
  WrittenAnswers,
} from '../../src/enquiry/questionnaire';
import { outcomeOfAnswers } from '../../src/enquiry/outcome-of-answers';
import { questionSets } from '../../src/enquiry/questions';
import { twoQuestions } from '../../src/enquiry/questions/two-questions';
import { END, type QuestionSet } from '../../src/model/question-set';

const KEY = 'two-questions/hurt-or-afraid';
const written = (change: Partial<WrittenAnswers> = {}): WrittenAnswers => ({
  set: 'two-questions@1',
  answers: { [KEY]: 'yes' },
  ordinary: { sleep: 'badly' },
  ...change,
});

describe('the questionnaire a patient fills in alone', () => {
  test('the enquiry stands among ordinary questions, never first or last', () => {
    for (const set of questionSets.filter(({ opens }) => opens === 'first')) {
      const kinds = pagesOf(set, {}).map(({ kind }) => kind);
      expect(kinds.indexOf('enquiry')).toBeGreaterThan(2);
      expect(kinds.lastIndexOf('enquiry')).toBeLessThan(kinds.length - 2);
      expect(kinds.filter((kind) => kind === 'ordinary').length).toBeGreaterThan(
        kinds.filter((kind) => kind === 'enquiry').length,
      );
    }
  });

  test('every ordinary question is one of these, and none of them tells', () => {
    expect(healthQuestions.map(({ id }) => id)).toEqual([
      ...['sleep', 'pain', 'smoking', 'alcohol', 'mood'],
      ...['medicines', 'falls', 'costs', 'private-talk'],
    ]);
    for (const { ask, options, title } of healthQuestions) {
      const text = [title, ask, ...options.map(({ label }) => label)].join(' ');
      expect(text).not.toMatch(/abus|violen|partner|afraid|hurt|score|risk/i);
      expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
      expect(options.length).toBeLessThan(7);
    }
  });

  test('left blank is blank, and comes to no "no"', () => {
    const rows = enquiryRows(twoQuestions, written());
    expect(rows).toEqual([
      { title: 'Hurt, or made afraid', answer: 'Yes' },
      { title: 'Controlled, watched or kept from help' },
    ]);
    const { answers } = written({ answers: { [KEY]: 'no' } });
    expect(outcomeOfAnswers(twoQuestions, answers).code).toBe('not-asked');
    expect(ordinaryRows(written()).filter(({ answer }) => answer)).toEqual([
      { title: 'Sleep', answer: 'Badly most nights' },
    ]);
  });

  test('a site’s branching set shows the questions of the path walked, and a blank is a path', () => {
    const to = (id: string) => ({ 'prefers-not-to-say': id, 'not-asked': id });
    const set: QuestionSet = {
      ...twoQuestions,
      id: 'ours',
      questions: [
        { id: 'a', say: 'A?', sayRemotely: 'A?', next: { yes: 'b', no: END, ...to(END) } },
        { id: 'b', say: 'B?', sayRemotely: 'B?', next: { yes: END, no: END, ...to(END) } },
      ],
    };
    const asked = (answers: Record<string, 'yes' | 'no'>) =>
      pagesOf(set, answers)
        .filter(({ kind }) => kind === 'enquiry')
        .map(({ ask }) => ask);
    expect(asked({})).toEqual(['A?']);
    expect(asked({ 'ours/a': 'yes' })).toEqual(['A?', 'B?']);
  });

  test('an answer to no question, an option there is none of, or another set is refused', () => {
    expect(isOfQuestionnaire(twoQuestions, written())).toBe(true);
    for (const wrong of [
      written({ set: 'two-questions@2' }),
      written({ answers: { 'two-questions/other': 'yes' } }),
      written({ ordinary: { shoes: 'red' } }),
      written({ ordinary: { sleep: 'red' } }),
      written({ ordinary: { constructor: 'x' } }),
    ]) {
      expect(isOfQuestionnaire(twoQuestions, wrong), JSON.stringify(wrong)).toBe(false);
    }
  });

  test('nothing can be typed in, and "not asked" is no answer of a patient', () => {
    const read = (given: object) => WrittenAnswers.safeParse(given).success;
    expect(read(written())).toBe(true);
    expect(read({ ...written(), note: 'words' })).toBe(false);
    expect(read({ ...written(), answers: { [KEY]: 'not-asked' } })).toBe(false);
    expect(read({ ...written(), ordinary: { sleep: 'Badly, because of him' } })).toBe(false);
    expect(Written.safeParse({ ...written(), at: 1, more: 2 }).success).toBe(false);
  });
});
