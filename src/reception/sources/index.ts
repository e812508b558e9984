import type { FlagSource } from '../flag-source';
import { complaintOrDamage } from './complaint-or-damage';
import { hospitalLetter } from './hospital-letter';
import { maracNotice } from './marac-notice';
import { patientAtDesk } from './patient-at-desk';
import { policeNotice } from './police-notice';
import { staffConcern } from './staff-concern';
import { thirdParty } from './third-party';

/** In the order of their keys. Adding one: a file here, a line here, a test. */
export const flagSources: readonly FlagSource[] = [
  thirdParty,
  patientAtDesk,
  hospitalLetter,
  maracNotice,
  policeNotice,
  staffConcern,
  complaintOrDamage,
];

export function flagSource(id: string): FlagSource | undefined {
  return flagSources.find((each) => each.id === id);
}
