import { findLines } from '../enquiry/lines/find-lines';
import { isReference } from '../enquiry/lines/reference';
import type { EncounterReading, FieldReading } from '../model/encounter-reading';
import type { FrameReading, LineSighting } from '../model/frame-reading';
import { shorten } from '../model/text';
import type { Engine } from '../presentations/engine';
import { findFlagReferences } from '../reception/flag-lines';
import { findPresentations } from '../presentations/find-presentations';
import { readGestation } from '../presentations/read-gestation';
import { readHistory } from '../presentations/read-history';
import type { ReadMemory } from '../presentations/read-text';
import { MAX_QUOTE, type FrameQuestion } from './frame-question';
import type { FrameSettings } from './protocol';

/** Which document, and which patient or attendance of it. */
export interface Stamp {
  document: string;
  epoch: number;
}

/**
 * A reading as it may leave its frame: identity, rule ids and offsets, line references. Every text
 * of the record is dropped here.
 */
export function reportFrame(
  engine: Engine,
  reading: EncounterReading,
  stamp: Stamp,
  matcher: FrameSettings['matcher'],
  today: string,
  memory?: ReadMemory,
): FrameReading {
  const { fields, ...rest } = reading;
  const gestation = readGestation(fields);
  return {
    ...rest,
    ...stamp,
    presentations: findPresentations(engine, fields, matcher, today, memory).slice(0, 400),
    lines: fields.flatMap(sightings).slice(0, 40),
    history: readHistory(engine, fields, matcher, today, memory),
    ...(gestation === undefined ? {} : { gestation }),
  };
}

/** A line stops a prompt only where a clinician writes, in this attendance; one of the history may not. */
function sightings(field: FieldReading): LineSighting[] {
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

/** The words of this frame's own findings, for a panel that names the same document and epoch. */
export function quoteWords(
  question: FrameQuestion,
  stamp: Stamp,
  reading: EncounterReading | undefined,
): string[] {
  if (question.document !== stamp.document || question.epoch !== stamp.epoch) return [];
  return question.spans.flatMap(({ field, fieldIndex, start, end }) => {
    const of = reading?.fields.filter((each) => each.kind === field)[fieldIndex];
    const words = of ? shorten(of.text.slice(start, end), MAX_QUOTE) : '';
    return words ? [words] : [];
  });
}
