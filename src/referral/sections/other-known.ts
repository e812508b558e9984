import type { CareItem } from '../../care/care-item';
import { anyoneElse } from '../../care/items/anyone-else';
import { otherPerson } from '../../care/items/other-person';
import { otherHealth, otherOrders, otherWeapons } from '../asks';
import { careWords } from '../care-words';
import { answerOf, type LetterAsk } from '../letter-ask';
import type { LetterFacts, LetterSection } from '../letter';
import { lines } from '../section-text';

export type OtherKnown = 'health' | 'orders' | 'weapons';

const ASKS: Record<OtherKnown, readonly [string, LetterAsk]> = {
  health: ['Health', otherHealth],
  orders: ['Orders, bail, convictions', otherOrders],
  weapons: ['Weapons', otherWeapons],
};
const WHO = 'Who';

/**
 * Who the other people are and what is known of them, each with its source; health only where the
 * reader may have it (reviews row 62; practice.md 5.2).
 */
export function otherKnownSection(
  facts: LetterFacts,
  fields: readonly OtherKnown[],
): LetterSection {
  const first = personOf(facts, otherPerson);
  const more = [personOf(facts, anyoneElse), careWords(facts.care, anyoneElse).note];
  const others = more.filter(Boolean).join('\n');
  return {
    id: 'other-known',
    heading: 'Known about the other person',
    rows: [
      [WHO, first || 'Not recorded'],
      ...(others ? [['Anyone else', others] as [string, string]] : []),
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
    missing: first ? [] : [{ row: WHO, what: 'Who the other person is.' }],
  };
}

function personOf(facts: LetterFacts, item: CareItem): string {
  const { field } = careWords(facts.care, item);
  const born = field('born') && `born ${field('born')}`;
  return [field('name'), born, field('relation'), field('address')].filter(Boolean).join(', ');
}
