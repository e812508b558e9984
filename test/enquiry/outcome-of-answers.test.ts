import { describe, expect, test } from 'vitest';
import { leftInSilence, nextAtOnce, type CareAnswers } from '../../src/care/care-bundle';
import { careItems } from '../../src/care/items';
import {
  answerKey,
  outcomeOfAnswers,
  pathOf,
  summariseSet,
  withSets,
  type Answers,
} from '../../src/enquiry/outcome-of-answers';
import { whatFollows } from '../../src/enquiry/what-follows';
import { describeOutcome } from '../../src/enquiry/lines/write-lines';
import {
  firstQuestionSet,
  furtherSets,
  questionProblems,
  questionSets,
} from '../../src/enquiry/questions';
import {
  always,
  Answer,
  END,
  findPathFaults,
  wholeSet,
  type OwnQuestionSet,
  type QuestionSet,
} from '../../src/model/question-set';
import { defaultPolicy, readPolicy } from '../../src/policy/policy';

/** Every way through a set, a blank among the answers; each stops where its path ends. */
function everyPath(set: QuestionSet): Answers[] {
  const walk = (answers: Answers): Answers[] => {
    const path = pathOf(set, answers);
    const open = path.find((question) => !(answerKey(set, question) in answers));
    if (!open) return [answers];
    const key = answerKey(set, open);
    return Answer.options.flatMap((answer) => walk({ ...answers, [key]: answer }));
  };
  return walk({});
}

const words = {
  title: 'Ours',
  source: 'The site’s safeguarding group',
  reviewed: '2026-11-01',
  licence: 'Written by the site',
  confidentiality: 'It stays with the team.',
  opening: 'We ask everyone.',
};
const own = (questions: OwnQuestionSet['questions']): OwnQuestionSet => ({
  ...{ id: 'ours', version: 3, opens: 'first' as const, ...words },
  questions,
});
const ask = (id: string, next: OwnQuestionSet['questions'][number]['next']) => ({
  ...{ id, say: `Say ${id}?`, sayRemotely: `Just yes or no: ${id}?` },
  next,
});
const policyWith = (set: OwnQuestionSet) => ({
  ...{ roles: ['clinician'], site: 'a', lineKey: 'long-enough', questionSet: 'ours' },
  ownQuestionSets: [set],
});

/** As a site would write it: branches, joins again, and ends early. */
const branching = own([
  ask('safe', { ...always('fear'), yes: 'hurt', 'not-asked': END }),
  ask('fear', { ...always('hurt'), 'prefers-not-to-say': 'control' }),
  ask('hurt', { ...always('control'), no: END }),
  ask('control', always(END)),
]);
const siteSets = readPolicy(policyWith(branching)).policy.ownQuestionSets.map(wholeSet);

describe.each([...questionSets, ...siteSets].map((set) => [set.id, set] as const))(
  '%s',
  (_id, set) => {
    const paths = everyPath(set);

    test('has whole paths, and every one of them reaches exactly one outcome', () => {
      expect(findPathFaults(set)).toEqual([]);
      const reached = new Set<string>();
      for (const answers of paths) {
        const given = pathOf(set, answers).map((each) => answers[answerKey(set, each)]);
        const outcome = outcomeOfAnswers(set, answers, 'no-time');
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
        expect(outcome.questions).toBe(given.length);
        reached.add(outcome.code);
      }
      expect(reached.size).toBe(4);
    });

    test('every path that discloses goes on to care, and care to the children question', () => {
      let told = 0;
      for (const answers of paths) {
        const said = pathOf(set, answers).filter(
          (each) =>
            answers[answerKey(set, each)] === 'yes' && (set.opens === 'first' || each.discloses),
        );
        const follows = whatFollows(set, answers, undefined);
        expect(follows.to === 'care').toBe(said.length > 0);
        if (follows.to === 'care') expect(follows.outcome.code).toBe('asked-disclosed');
        told += said.length > 0 ? 1 : 0;
      }
      if (set.opens === 'first') expect(told).toBeGreaterThan(0);
    });

    test('reviews row 43: a blank is never counted as "no"', () => {
      const [first] = set.questions;
      const outcome = outcomeOfAnswers(set, first ? { [answerKey(set, first)]: 'not-asked' } : {});
      expect(outcome.code).toBe('not-asked');
      expect(outcome.questionsAnswered).toBe(0);
    });

    test('its words name nobody guilty, are asked by phone too, and come with a licence', () => {
      expect(set.licence).toMatch(/written for this product|Written by the site/);
      expect(JSON.stringify(set.questions)).not.toMatch(/victim|perpetrator|domestic/i);
      for (const { sayRemotely } of set.questions) expect(sayRemotely).toMatch(/^Just yes or no/);
    });
  },
);

test('every way through care after a disclosure comes to the children question', () => {
  const children = careItems.findIndex(({ id }) => id === 'children');
  const before = careItems.slice(0, children).filter(({ atOnce }) => atOnce);
  let ways = 0;
  const walk = (id: string, care: CareAnswers): void => {
    if (id === 'children') {
      ways += 1;
      return;
    }
    const item = careItems.find((each) => each.id === id);
    if (!item) throw new Error(`The run ended at "${id}", before the children.`);
    for (const { id: choice } of item.choices) {
      const answered = { ...care, [id]: { choice } };
      walk(nextAtOnce(id, { care: answered })?.id ?? 'bundle', answered);
    }
  };
  walk(careItems[0]?.id ?? '', {});
  expect(ways).toBe(before.reduce((all, { choices }) => all * choices.length, 1));
  // Whoever goes straight to the bundle, whatever they answer there, is held at the same question.
  for (const { id, choices } of careItems.filter(({ id }) => id !== 'children')) {
    for (const { id: choice } of choices)
      expect(leftInSilence({ care: { [id]: { choice } } })?.id).toBe('children');
  }
});

test('the sets, and when each opens: nothing beyond the first step before somebody told us', () => {
  const policy = defaultPolicy();
  const opened = (disclosed: boolean, selfHarm: boolean) =>
    furtherSets(policy, { disclosed, selfHarm }).map(({ id }) => id);
  expect(opened(false, false)).toEqual([]);
  expect(opened(false, true)).toEqual(['suicidality']);
  expect(opened(true, false)).toEqual(['coercive-control', 'strangulation-signs', 'suicidality']);
  expect(firstQuestionSet({ ...policy, questionSet: 'four-domains' }).questions).toHaveLength(5);
});

test('what a branch passes by was not left blank', () => {
  const set = questionSets.find(({ id }) => id === 'strangulation-signs');
  if (!set) throw new Error('There is no such set.');
  const no = { 'strangulation-signs/pressure': 'no' } as const;
  expect(pathOf(set, no)).toHaveLength(1);
  expect(outcomeOfAnswers(set, no).code).toBe('asked-no-disclosure');
  expect(pathOf(set, { 'strangulation-signs/pressure': 'yes' })).toHaveLength(5);
});

test('each set that was asked is named with its version (reviews row 26)', () => {
  const answers: Answers = {
    'two-questions/hurt-or-afraid': 'yes',
    'two-questions/controlled': 'no',
    'suicidality/thoughts': 'no',
  };
  const two = questionSets.find(({ id }) => id === 'two-questions');
  if (!two) throw new Error('There is no such set.');
  const outcome = withSets(outcomeOfAnswers(two, answers), questionSets, answers);
  expect(outcome.questionSets).toEqual(['suicidality@1', 'two-questions@1']);
});

describe('a site’s own set', () => {
  test('is asked, with its own version, once policy names it', () => {
    const { status, policy } = readPolicy(policyWith(own([ask('fear', always(END))])));
    expect(status).toBe('in-force');
    expect(firstQuestionSet(policy)).toMatchObject({ id: 'ours', version: 3 });
    expect(questionProblems(policy)).toEqual([]);
    expect(questionProblems({ ...policy, questionSet: 'theirs' })[0]).toContain('"theirs"');
    expect(firstQuestionSet({ ...policy, questionSet: 'theirs' }).id).toBe('two-questions');
    expect(firstQuestionSet({ ...policy, questionSet: 'suicidality' }).id).toBe('two-questions');
    expect(firstQuestionSet(defaultPolicy()).id).toBe('two-questions');
  });

  test.each([
    [
      'is missing',
      { yes: END, no: END, 'not-asked': END },
      /"fear": the answer "prefers-not-to-say" leads nowhere/,
    ],
    [
      'names no question',
      { ...always(END), no: 'gone' },
      /"fear": the answer "no" leads to "gone"/,
    ],
    [
      'goes round',
      { ...always(END), yes: 'fear' },
      /"fear": the answer "yes" leads back to "fear"/,
    ],
  ])('is refused, whole, with the path named, where a path %s', (_why, next, named) => {
    const { status, problems, policy } = readPolicy(policyWith(own([ask('fear', next)])));
    expect(status).toBe('broken');
    expect(problems.join(' ')).toMatch(named);
    expect(policy.ownQuestionSets).toEqual([]);
  });

  test('is refused where a question is reached by no answer', () => {
    const set = own([ask('fear', always(END)), ask('hurt', always(END))]);
    expect(readPolicy(policyWith(set)).problems.join(' ')).toMatch(
      /"hurt" is reached by no answer/,
    );
  });

  test('reviews row 43: of 24 questions 10 not answered reads so, and never as "no"', () => {
    const ids = Array.from({ length: 24 }, (_each, i) => `q${i + 1}`);
    const set = wholeSet(own(ids.map((id, i) => ask(id, always(ids[i + 1] ?? END)))));
    const answers = Object.fromEntries(
      ids.slice(0, 14).map((id) => [answerKey(set, { id }), 'no' as const]),
    );
    const said = describeOutcome(outcomeOfAnswers(set, answers, 'patient-distress'));
    expect(said).toContain('14 of 24 questions answered, 10 not answered');
    expect(said).toContain('not answered is not "no"');
    expect(said).not.toMatch(/10 no\b/);
    expect(summariseSet(set, answers)).toMatchObject({ questions: 24, notAnswered: 10, yes: [] });
    const told = describeOutcome(outcomeOfAnswers(set, { ...answers, 'ours/q1': 'yes' }));
    expect(told).toContain('disclosed (14 of 24 questions answered, 10 not answered');
  });
});
