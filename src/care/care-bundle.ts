import type { CareAnswer, CareChoice, CareItem } from './care-item';
import { careItems } from './items';

export type CareAnswers = Readonly<Record<string, CareAnswer>>;

export interface BundleRow {
  item: CareItem;
  answer?: CareAnswer;
  choice?: CareChoice;
  status: 'done' | 'owed' | 'not-needed' | 'declined';
}

/** Each item with where it stands. Unanswered is owed. */
export function careBundle(answers: CareAnswers): BundleRow[] {
  return careItems.map((item) => {
    const answer = answers[item.id];
    const choice = item.choices.find((each) => each.id === answer?.choice);
    if (!answer || !choice) return { item, status: 'owed' };
    return { item, answer, choice, status: choice.counts };
  });
}

/** Ids of the items still owed, in order. */
export function owedItems(answers: CareAnswers): string[] {
  return careBundle(answers)
    .filter((row) => row.status === 'owed')
    .map((row) => row.item.id);
}
