import { findPathFaults, wholeSet, type QuestionSet } from '../../model/question-set';
import type { Policy } from '../../policy/policy';
import { coerciveControl } from './coercive-control';
import { fourDomains } from './four-domains';
import { strangulationSigns } from './strangulation-signs';
import { suicidality } from './suicidality';
import { twoQuestions } from './two-questions';

/** Every question set, alphabetically. Adding one: a file here, a line here, a test. */
export const questionSets: readonly QuestionSet[] = [
  coerciveControl,
  fourDomains,
  strangulationSigns,
  suicidality,
  twoQuestions,
];

export type QuestionPolicy = Pick<Policy, 'questionSet' | 'ownQuestionSets'>;

/** Those built in and the site's own; an own set of the same id takes the place of a built-in one. */
export function knownSets(policy: QuestionPolicy): readonly QuestionSet[] {
  const own = policy.ownQuestionSets
    .filter((set) => findPathFaults(set).length === 0)
    .map(wholeSet);
  const ids = own.map(({ id }) => id);
  return [...questionSets.filter(({ id }) => !ids.includes(id)), ...own];
}

/** The set for a first enquiry: the one the site chose, else the two questions. */
export function firstQuestionSet(policy: QuestionPolicy): QuestionSet {
  const chosen = knownSets(policy).find(({ id }) => id === policy.questionSet);
  return chosen?.opens === 'first' ? chosen : twoQuestions;
}

/** What may be asked further, once something was disclosed, or after self-harm. */
export function furtherSets(
  policy: QuestionPolicy,
  when: { disclosed: boolean; selfHarm: boolean },
): readonly QuestionSet[] {
  return knownSets(policy).filter(
    ({ opens }) =>
      (opens === 'on-disclosure' && when.disclosed) ||
      (opens === 'on-disclosure-or-self-harm' && (when.disclosed || when.selfHarm)),
  );
}

/** What is wrong with the choice of questions, for whoever set it; the two questions stand meanwhile. */
export function questionProblems(policy: QuestionPolicy): string[] {
  const chosen = knownSets(policy).find(({ id }) => id === policy.questionSet);
  if (chosen?.opens === 'first') return [];
  const why = chosen ? 'is not a set to begin with' : 'is the name of no question set';
  return [
    `Setting "questionSet": "${policy.questionSet}" ${why}, so the two questions are asked. Correct it.`,
  ];
}
