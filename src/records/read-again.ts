// Typing re-reads the one control that was typed in, and holds the patient against the page first.
import type { EncounterReading, FieldReading } from '../model/encounter-reading';
import type { SystemDescription } from '../model/system-description';
import { assembleReading } from './assemble-reading';
import { rawOf, readEntry } from './locate-fields';
import type { PageRead } from './read-encounter';
import { lookAt } from './visibility';

/**
 * True where everything that named the patient still stands there and still holds the same; true also
 * where nobody was named, for then there is nobody to take for someone else.
 */
export function isSamePatient({ located }: PageRead): boolean {
  if (!located) return true;
  return located.slots.every(
    ({ field, entries }) =>
      !field.kind.startsWith('patient.') ||
      entries.every(({ hit, raw }) => hit.element.isConnected && rawOf(hit.element) === raw),
  );
}

/** The reading with the entries that stand in these elements read anew. */
export function readAgain(
  read: PageRead,
  typed: ReadonlySet<Element>,
  document: Document,
  description: SystemDescription,
  now: number,
): PageRead {
  const { located } = read;
  if (!located) return read;
  const look = lookAt(document, read.ignored);
  for (const { field, entries } of located.slots) {
    for (const entry of entries) {
      if (typed.has(entry.hit.element)) entry.text = readEntry(entry.hit, field, look);
    }
  }
  return { ...read, reading: assembleReading(description, located, now) };
}

export function sameReading(one: EncounterReading, other: EncounterReading): boolean {
  const { fields, ...rest } = one;
  const { fields: otherFields, ...otherRest } = other;
  if (fields.length !== otherFields.length) return false;
  if (!fields.every((field, at) => sameField(field, otherFields[at]))) return false;
  return JSON.stringify(rest) === JSON.stringify(otherRest);
}

function sameField(one: FieldReading, other: FieldReading | undefined): boolean {
  return (
    other !== undefined &&
    one.kind === other.kind &&
    one.tense === other.tense &&
    one.text === other.text &&
    one.locator === other.locator &&
    one.date === other.date &&
    one.code === other.code &&
    one.status === other.status
  );
}
