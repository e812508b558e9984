import { answerOf, type LetterAsk } from '../letter-ask';
import type { LetterFacts, LetterSection, Missing } from '../letter';
import { lines } from '../section-text';

/** A row of a letter, what it asks, and what is said on screen while it is unanswered. */
export interface AskedRow {
  label: string;
  ask: LetterAsk;
  /** Absent where the letter can stand without it. */
  lacks?: string;
}

/**
 * A block made of what the letter itself asked; nothing unanswered reads as "no". `known`: rows that
 * need no asking, for they were recorded before.
 */
export function askedSection(
  facts: LetterFacts,
  head: Pick<LetterSection, 'id' | 'heading' | 'why'> &
    Partial<Pick<LetterSection, 'paragraphs' | 'removable'>>,
  rows: readonly AskedRow[],
  known: readonly (readonly [string, string])[] = [],
): LetterSection {
  const missing: Missing[] = [];
  const shown = rows.map(({ label, ask, lacks }): [string, string] => {
    const answer = lines(answerOf(facts, ask));
    if (!answer && lacks) missing.push({ row: label, what: lacks });
    return [label, answer || 'Not recorded'];
  });
  return { removable: 'with-reason', paragraphs: [], ...head, rows: [...shown, ...known], missing };
}
