import { formatDate } from '../../model/dates';
import { formatNhsNumber } from '../../model/nhs-number';
import type { LetterFacts, LetterSection, Missing } from '../letter';

export type IdentityField = 'nhsNumber' | 'localId';

/** Who it is about: name, date of birth and age, and only the numbers this recipient needs. */
export function identitySection(
  facts: LetterFacts,
  fields: readonly IdentityField[],
  heading = 'About',
): LetterSection {
  const { patient, age } = facts;
  const born = patient.dob ? formatDate(patient.dob) : '';
  const rows: [string, string][] = [
    ['Name', patient.name ?? 'Not read from the record'],
    ['Date of birth', born ? `${born}${age === undefined ? '' : ` (${age})`}` : 'Not known'],
  ];
  if (fields.includes('nhsNumber')) {
    rows.push([
      'NHS number',
      patient.nhsNumber ? formatNhsNumber(patient.nhsNumber) : 'Not read from the record',
    ]);
  }
  if (fields.includes('localId') && patient.localId) rows.push(['Local number', patient.localId]);
  const missing: Missing[] = [];
  if (!patient.name) missing.push({ row: 'Name', what: 'Name of the patient.' });
  if (!patient.dob) missing.push({ row: 'Date of birth', what: 'Date of birth.' });
  if (fields.includes('nhsNumber') && !patient.nhsNumber)
    missing.push({ row: 'NHS number', what: 'NHS number.' });
  return {
    id: 'identity',
    heading,
    paragraphs: [],
    rows,
    why: 'So that it reaches the right record. Their address, phone and e-mail are left out: they may not be safe.',
    removable: 'never',
    missing,
  };
}
