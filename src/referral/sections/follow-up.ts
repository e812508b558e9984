import { formatDate } from '../../model/dates';
import { isProfessionalOwner } from '../../care/professional-owner';
import type { LetterFacts, LetterSection, Missing } from '../letter';

const OWNER = 'Who follows up';
const BY = 'By';

/**
 * A named professional and a date. "Patient will contact" alone is nobody (reviews row 59).
 * `expected` is false where a letter can stand without one.
 */
export function followUpSection(facts: LetterFacts, expected: boolean): LetterSection | undefined {
  const owner = facts.followUp?.owner.trim() ?? '';
  const date = facts.followUp?.date.trim() ?? '';
  if (!expected && !owner && !date) return undefined;
  const professional = isProfessionalOwner(owner);
  const missing: Missing[] = [];
  if (!owner) missing.push({ row: OWNER, what: 'Who follows up: no professional owner.' });
  else if (!professional)
    missing.push({
      row: OWNER,
      what: `“${owner}” leaves it to the patient: no professional owner. Name somebody.`,
    });
  if (!date) missing.push({ row: BY, what: 'The date of follow-up.' });
  return {
    id: 'follow-up',
    heading: 'Follow-up',
    rows: [
      [
        OWNER,
        !owner
          ? 'No professional owner yet'
          : professional
            ? owner
            : `${owner} (no professional owner yet)`,
      ],
      [BY, date ? shownDate(date) : 'No date yet'],
    ],
    paragraphs: [],
    why: 'One person who will see it through, so that it does not rest on the patient.',
    removable: 'with-reason',
    missing,
  };
}

function shownDate(date: string): string {
  const iso = /^\d{4}-\d{2}-\d{2}$/.test(date);
  return iso && Number.isFinite(Date.parse(`${date}T00:00:00Z`)) ? formatDate(date) : date;
}
