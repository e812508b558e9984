import { otherPerson } from '../../care/items/other-person';
import { careChoice, careWords } from '../care-words';
import type { LetterFacts, LetterSection } from '../letter';
import { careRow } from './care-facts';

/**
 * Where the other person is and what reach they have. Their name never stands in a heading, and a
 * cell is never a safety. `withAccess` is false for a reader who needs no more than where.
 */
export function otherPersonSection(facts: LetterFacts, withAccess = true): LetterSection {
  const choice = careChoice(facts.care, otherPerson);
  const said = careWords(facts.care, otherPerson);
  const relation = withAccess ? said.field('relation') : '';
  const access = withAccess ? [...said.ticks, said.note].filter(Boolean) : [];
  const warning =
    choice === 'custody'
      ? 'This person may be released at any time, without warning. Plan as if today.'
      : choice === 'here'
        ? 'In the building when this was written. Do not confirm to anyone that the patient is here.'
        : undefined;
  return {
    id: 'other-person',
    heading: 'The other person',
    rows: [
      careRow(facts, otherPerson, { label: 'Where this person is', withNote: false }),
      ...(relation ? [['Who they are to the patient', relation] as [string, string]] : []),
      ...(access.length > 0
        ? [['What reach they have', access.join('\n')] as [string, string]]
        : []),
    ],
    paragraphs: warning ? [warning] : [],
    why: 'Keys, a phone or a release change what is safe. Nothing about their health belongs here.',
    removable: 'with-reason',
  };
}
