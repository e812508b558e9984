import * as z from 'zod/mini';
import type { PatientIdentity } from '../model/encounter-reading';

/** How a list names somebody: enough to find the record by, and no more (design.md decision 8). */
export const ShortName = z.strictObject({
  initials: z.string().check(z.maxLength(8)),
  localRef: z.string().check(z.maxLength(40)),
});
export type ShortName = z.infer<typeof ShortName>;

export function shortNameOf(patient: PatientIdentity): ShortName {
  return { initials: initialsOf(patient.name), localRef: localRefOf(patient) };
}

/** `MA` of "ASHDOWN, Morgan" or of "Morgan Ashdown"; at most four letters. */
function initialsOf(name: string | undefined): string {
  const plain = (name ?? '').replace(/\(.*?\)/g, '');
  const [family = '', given = ''] = plain.split(',');
  const words = `${given} ${given ? family : ''}${given ? '' : family}`.trim().split(/\s+/);
  const initials = words.map((word) => /\p{L}/u.exec(word)?.[0]?.toUpperCase() ?? '').join('');
  return initials.slice(0, 4);
}

/** The record's own number; without one the last four digits of the NHS number. */
function localRefOf({ localId, nhsNumber }: PatientIdentity): string {
  if (localId?.trim()) return localId.trim().slice(0, 40);
  return nhsNumber ? `NHS number ending ${nhsNumber.slice(-4)}` : '';
}
