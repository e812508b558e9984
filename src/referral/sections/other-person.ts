import { otherPerson } from '../../care/items/other-person';
import { careChoice } from '../care-words';
import type { LetterFacts, LetterSection } from '../letter';
import { careRow } from './care-facts';

/** Where the other person is. Their name never stands in a heading, and a cell is never a safety. */
export function otherPersonSection(facts: LetterFacts, withNote = true): LetterSection {
  const choice = careChoice(facts.care, otherPerson);
  const warning =
    choice === 'custody'
      ? 'This person may be released at any time, without warning. Plan as if today.'
      : choice === 'here'
        ? 'In the building when this was written. Do not confirm to anyone that the patient is here.'
        : undefined;
  return {
    id: 'other-person',
    heading: 'The other person',
    rows: [careRow(facts, otherPerson, { label: 'Where this person is', withNote })],
    paragraphs: warning ? [warning] : [],
    why: 'Keys, a phone or a release change what is safe. Nothing about their health belongs here.',
    removable: 'with-reason',
  };
}
