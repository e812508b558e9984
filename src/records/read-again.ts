// Typing re-reads the one control that was typed in, and holds the patient against the page first.
import type { EncounterReading, FieldKind, FieldReading } from '../model/encounter-reading';
import type { SystemDescription } from '../model/system-description';
import { assembleReading, reassembleFields } from './assemble-reading';
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

/**
 * True where all that named the patient is in view. A page may hold several records and show one by a
 * class alone, and no text changes by that. Asks for style, so not at a key.
 */
export function isInView({ located, ignored }: PageRead, document: Document): boolean {
  if (!located) return true;
  const look = lookAt(document, ignored);
  return located.slots.every(
    ({ field, entries }) =>
      !field.kind.startsWith('patient.') || entries.every(({ hit }) => look.isShown(hit.element)),
  );
}

/** The reading with the entries that stand in these elements read anew, and which elements those are. */
export function readAgain(
  read: PageRead,
  typed: ReadonlySet<EventTarget>,
  document: Document,
  description: SystemDescription,
  now: number,
): { read: PageRead; met: ReadonlySet<EventTarget> } {
  const { located } = read;
  const met = new Set<EventTarget>();
  if (!located) return { read, met };
  const look = lookAt(document, read.ignored);
  let isOfWho = false;
  for (const { field, entries } of located.slots) {
    for (const entry of entries) {
      if (!typed.has(entry.hit.element)) continue;
      met.add(entry.hit.element);
      const before = entry.cut;
      Object.assign(entry, readEntry(entry.hit, field, look));
      isOfWho ||= saysWho(field.kind) || Boolean(entry.hit.date) || entry.cut !== before;
    }
  }
  const reading = isOfWho
    ? assembleReading(description, located, now)
    : reassembleFields(read.reading, located.slots, description);
  return { read: { ...read, reading }, met };
}

/** Who the patient or the user is, and since when: what the whole reading is judged by. */
function saysWho(kind: FieldKind): boolean {
  return kind.startsWith('patient.') || kind === 'user.name' || kind === 'episode.arrivedAt';
}

export function sameReading(one: EncounterReading, other: EncounterReading): boolean {
  const { fields, ...rest } = one;
  const { fields: otherFields, ...otherRest } = other;
  if (fields.length !== otherFields.length) return false;
  if (!fields.every((field, at) => sameField(field, otherFields[at]))) return false;
  return isShallowSame(rest, otherRest) || JSON.stringify(rest) === JSON.stringify(otherRest);
}

/** Read anew at a key, all but the fields is the very same as before. */
function isShallowSame(one: object, other: object): boolean {
  const parts = Object.entries(one);
  return (
    parts.length === Object.keys(other).length &&
    parts.every(([name, value]) => value === (other as Record<string, unknown>)[name])
  );
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
