import { findLines } from '../enquiry/lines/find-lines';
import { isReference } from '../enquiry/lines/reference';
import type { FieldReading } from '../model/encounter-reading';
import type { LineSighting } from '../model/frame-reading';
import { findFlagReferences } from '../reception/flag-lines';

/**
 * What stands in one field and might be a line of ours; the background's key decides. A line stops a prompt only where a clinician writes, in this attendance; one of
 * the history may not.
 */
export function linesIn(field: Pick<FieldReading, 'kind' | 'tense' | 'text'>): LineSighting[] {
  const clinicianEntered = field.tense !== 'history' && field.kind.startsWith('episode.');
  const earlier = field.tense === 'history' ? { earlier: true } : {};
  const flags = findFlagReferences(field.text).filter(isReference);
  const flagLines = flags.map((reference) => ({
    ...{ form: 'flag' as const, reference, clinicianEntered },
    owed: [],
  }));
  const lines = findLines(field.text).map(({ start: _start, end: _end, ...line }) => ({
    ...line,
    clinicianEntered,
    ...earlier,
  }));
  return [...lines, ...flagLines];
}
