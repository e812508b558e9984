import type { Presentation } from './presentation';

/** True where it stands as said of this patient, now or uncertainly, and not merely supposed. */
export function isLive(
  found: Pick<Presentation, 'certainty' | 'time' | 'subject'> &
    Partial<Pick<Presentation, 'tense'>>,
): boolean {
  return (
    (found.certainty === 'affirmed' || found.certainty === 'uncertain') &&
    found.time === 'current' &&
    found.subject === 'patient' &&
    found.tense !== 'history'
  );
}
