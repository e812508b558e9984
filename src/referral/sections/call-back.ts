import { formatDate } from '../../model/dates';
import type { LetterFacts, LetterSection } from '../letter';
import { isProfessionalOwner } from '../../care/professional-owner';

/** What the service is asked to tell us, and whom (reviews row 41: feedback, above all if contact failed). */
export function callBackSection(facts: LetterFacts): LetterSection {
  const owner = facts.followUp?.owner.trim();
  const whom = owner && isProfessionalOwner(owner) ? owner : 'the person who wrote this';
  return {
    id: 'call-back',
    heading: 'Please tell us',
    paragraphs: [
      `Tell ${whom}, through the department: that this arrived; whether you reached them; and if you could not, or they did not want it, so that another way can be found. By ${formatDate(facts.answerBy)} at the latest.`,
      'Leave word with nobody else.',
    ],
    why: 'Without an answer nobody knows that contact failed.',
    removable: 'freely',
  };
}
