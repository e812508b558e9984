import { findLines, isWhole } from '../enquiry/lines/find-lines';
import { isReference } from '../enquiry/lines/reference';
import type { FieldReading } from '../model/encounter-reading';
import type { LineSighting } from '../model/frame-reading';
import { findFlagReferences } from '../reception/flag-lines';

/**
 * What stands in one field and might be a line of ours; the background's key decides. A line stops a
 * prompt only where a clinician writes, in this attendance; one of the history may not. `fieldIndex`:
 * which field of its kind it is, as findings count them.
 */
export function linesIn(
  field: Pick<FieldReading, 'kind' | 'tense' | 'text'>,
  fieldIndex = 0,
): LineSighting[] {
  const clinicianEntered = field.tense !== 'history' && field.kind.startsWith('episode.');
  const earlier = field.tense === 'history' ? { earlier: true } : {};
  const flags = findFlagReferences(field.text).filter(isReference);
  const flagLines = flags.map((reference) => ({
    ...{ form: 'flag' as const, reference, clinicianEntered },
    owed: [],
  }));
  const lines = findLines(field.text).map(({ start, end, ...line }) => {
    const whole = line.form === 'full' && isWhole(field.text.slice(start, end));
    const span = whole ? { span: { field: field.kind, fieldIndex, start, end } } : {};
    return { ...line, clinicianEntered, ...earlier, ...span };
  });
  return [...lines, ...flagLines];
}
