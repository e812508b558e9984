// Why a page is not, or only partly, read: in words for a clinician, never quoting the page.
import type { EncounterReading, FieldKind } from '../model/encounter-reading';
import { TOO_LONG } from '../model/text';

const PARTS: Record<FieldKind, string> = {
  'patient.name': "patient's name",
  'patient.dob': 'date of birth',
  'patient.nhsNumber': 'NHS number',
  'patient.localId': 'record number',
  'patient.sex': 'sex',
  'patient.ethnicGroup': 'ethnic group',
  'episode.presentingComplaint': 'presenting complaint',
  'episode.note': 'note',
  'episode.mechanism': 'mechanism',
  'episode.accompaniedBy': 'arrival details',
  'episode.arrivedAt': 'time of arrival',
  problem: 'problems',
  attendance: 'earlier attendances',
  'user.name': 'signed-in user',
};

/** `Page not recognised: ...` */
export function sayUnknownPage(title: string, isSystem: boolean): string {
  return isSystem
    ? `Page not recognised: this part of ${title} has no description.`
    : `Page not recognised: it does not look like ${title}.`;
}

/** `The NHS number shown fails its check. Cannot read the patient's name on this page.` */
export function sayUnreadable(missing: readonly FieldKind[], refused: readonly string[]): string {
  const unread = missing.length > 0 ? [`Cannot read the ${listParts(missing)} on this page.`] : [];
  return [...new Set([...refused, ...unread])].join(' ').slice(0, 300);
}

/** `Read 1 of 3 parts. Not read: note, mechanism.` */
export function sayPartly(
  { found, expected, missing }: Pick<EncounterReading, 'found' | 'expected' | 'missing'>,
  truncated: boolean,
  tooLong: boolean,
): string {
  const parts =
    missing.length > 0
      ? [`Read ${found} of ${expected} parts. Not read: ${listParts(missing)}.`]
      : [];
  const cut = truncated ? ['The page shows only part of the record.'] : [];
  return [...parts, ...cut, ...(tooLong ? [TOO_LONG] : [])].join(' ').slice(0, 300);
}

function listParts(kinds: readonly FieldKind[]): string {
  return kinds.map((kind) => PARTS[kind]).join(', ');
}
