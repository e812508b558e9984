import { fieldsOf, ticksOf, type CareAnswers } from '../care/care-bundle';
import type { CareChoice, CareItem } from '../care/care-item';
import { lines } from './section-text';

/** How a letter says one answer of the care bundle. */
export interface CareWords {
  answered: boolean;
  /** Unanswered is `Not recorded`, a "no" is what was said when asked: never a finding (hazard H35). */
  words: string;
  /** Only where the choice or the item asks for words; empty where none were written. */
  note: string;
  /** Labels of what was ticked; nothing is said of what was not. */
  ticks: readonly string[];
  /** Words by the id of the item's field; blank where none were written. */
  field(id: string): string;
}

export function careWords(care: CareAnswers, item: CareItem): CareWords {
  const answer = Object.hasOwn(care, item.id) ? care[item.id] : undefined;
  const choice: CareChoice | undefined = item.choices.find((each) => each.id === answer?.choice);
  if (!answer || !choice)
    return { answered: false, words: 'Not recorded', note: '', ticks: [], field: () => '' };
  const asksForWords = choice.note !== undefined || item.note !== undefined;
  return {
    answered: true,
    words: choice.id === 'no' ? 'Said no when asked' : choice.label,
    note: asksForWords ? lines(answer.note ?? '') : '',
    ticks: ticksOf(item, choice).flatMap(({ id, label }) =>
      answer.ticks?.includes(id) ? label : [],
    ),
    field: (id) => {
      const known = fieldsOf(item, choice).some((field) => field.id === id);
      return known ? lines(answer.fields?.[id] ?? '') : '';
    },
  };
}

/** The choice made for an item, or undefined; for sentences that hang on one answer. */
export function careChoice(care: CareAnswers, item: CareItem): string | undefined {
  return Object.hasOwn(care, item.id) ? care[item.id]?.choice : undefined;
}
