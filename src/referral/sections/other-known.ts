import { otherHealth, otherOrders, otherPeople, otherWeapons } from '../asks';
import { answerOf, type LetterAsk } from '../letter-ask';
import type { LetterFacts, LetterSection } from '../letter';
import { lines } from '../section-text';

export type OtherKnown = 'health' | 'orders' | 'weapons';

const ASKS: Record<OtherKnown, readonly [string, LetterAsk]> = {
  health: ['Health', otherHealth],
  orders: ['Orders, bail, convictions', otherOrders],
  weapons: ['Weapons', otherWeapons],
};

/**
 * Who the other people are and what is known of them, each with its source; health only where the
 * reader may have it (reviews row 62; practice.md 5.2).
 */
export function otherKnownSection(
  facts: LetterFacts,
  fields: readonly OtherKnown[],
): LetterSection {
  const people = lines(answerOf(facts, otherPeople));
  return {
    id: 'other-known',
    heading: 'Known about the other person',
    rows: [
      ['Who', people || 'Not recorded'],
      ...fields.map((field): [string, string] => {
        const [label, ask] = ASKS[field];
        return [label, lines(answerOf(facts, ask)) || 'Not recorded'];
      }),
    ],
    paragraphs: [
      'As told here, by whom it says and as sure as it says; not checked. “Not recorded” never means “none”. They must not learn of this letter.',
    ],
    why: 'Weapons and orders change what is safe. Take out what this reader does not need.',
    removable: 'with-reason',
    missing: people ? [] : [{ row: 'Who', what: 'Who the other person is.' }],
  };
}
