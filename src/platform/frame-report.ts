import type { EncounterReading, FieldReading } from '../model/encounter-reading';
import type { FrameReading } from '../model/frame-reading';
import { MAX_QUOTE, shorten } from '../model/text';
import type { Engine } from '../presentations/engine';
import { findPresentations } from '../presentations/find-presentations';
import { readGestation } from '../presentations/read-gestation';
import { readHistory } from '../presentations/read-history';
import type { ReadMemory } from '../presentations/read-text';
import type { FrameQuestion } from './frame-question';
import { linesIn } from './lines-in';
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
    lines: fields.flatMap((field) => linesIn(field, indexAmong(fields, field))).slice(0, 40),
    history: readHistory(engine, fields, matcher, today, memory),
    ...(gestation === undefined ? {} : { gestation }),
  };
}

/** Which field of its kind it is, as findings count them. */
function indexAmong(fields: readonly FieldReading[], field: FieldReading): number {
  return fields.filter(({ kind }) => kind === field.kind).indexOf(field);
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
