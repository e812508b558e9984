import { address } from '../asks';
import { answerOf } from '../letter-ask';
import type { LetterFacts, LetterSection } from '../letter';
import { lines } from '../section-text';
import { ADDRESS_SECTION } from '../withheld';

const ROW = 'Home address';
export const ADDRESS_WARNING =
  'DO NOT WRITE, VISIT OR CALL there. It is here to identify them only.';

/** Where they live, which is not how to reach them (design.md 7). */
export function addressSection(facts: LetterFacts): LetterSection {
  const home = lines(answerOf(facts, address));
  const postSafe = facts.safeContact.post === 'yes';
  return {
    id: ADDRESS_SECTION,
    heading: postSafe
      ? 'Address: they said post is safe; do not visit or call'
      : 'Address, for identification only: do not write, visit or call',
    rows: [[ROW, home || 'Not recorded']],
    paragraphs: [
      postSafe
        ? 'They said that a letter is safe there. A visit or a call was not marked safe: do neither.'
        : ADDRESS_WARNING,
    ],
    why: 'Says whose area it is and which record. The person they are afraid of may live there.',
    removable: 'with-reason',
    missing: home ? [] : [{ row: ROW, what: 'The address, to identify them by.' }],
  };
}
