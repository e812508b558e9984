// What was located on a page as one EncounterReading. Counts and states are decided here alone.
import type { EncounterReading, FieldKind, FieldReading } from '../model/encounter-reading';
import { contradicts, parseDate, type DateStyle } from '../model/dates';
import type { PageContext, SystemDescription } from '../model/system-description';
import { attendanceOf } from './attendance-of';
import type { Entry, Slot } from './locate-fields';
import type { Hit } from './locators';
import { readEthnicGroup } from './read-ethnic-group';
import { readIdentity, TWO_WAYS } from './read-identity';
import { sayUnreadable, sayPartly } from './say-reason';

export interface Located {
  context: PageContext;
  /** Path, query and hash, as the context was chosen by. */
  path: string;
  slots: readonly Slot[];
  /** The page says that it shows only part. */
  truncated: boolean;
}

/** What a page that expects nothing is called, whatever its description calls it. */
export const NO_PATIENT = 'no-patient';

/** Without these the text on the page belongs to nobody. */
const WHO = new Set<FieldKind>([
  'patient.name',
  'patient.dob',
  'patient.nhsNumber',
  'patient.localId',
]);

/** `now` in UTC milliseconds. */
export function assembleReading(
  description: SystemDescription,
  { context, path, slots, truncated }: Located,
  now: number,
): EncounterReading {
  const { identity, refused } = readIdentity(slots, description, now);
  const isRead = (slot: Slot): boolean => {
    const [room, part] = slot.field.kind.split('.');
    const isIdentity = room === 'patient' && part !== 'ethnicGroup';
    return isIdentity ? part !== undefined && part in identity : slot.located;
  };
  const missing: FieldKind[] = [];
  let expected = 0;
  for (const kind of new Set(context.expects)) {
    const own = slots.filter(({ field }) => field.kind === kind && field.optional !== true);
    // A kind no field describes here is missing too: that is a fault of the description, not silence.
    expected += Math.max(1, own.length);
    const unread = own.length === 0 ? 1 : own.filter((slot) => !isRead(slot)).length;
    for (let each = 0; each < unread; each += 1) missing.push(kind);
  }
  const found = expected - missing.length;
  const arrivedAt = textOf(slots, 'episode.arrivedAt');
  const user = textOf(slots, 'user.name')?.slice(0, 120);
  const tooLong = slots.some(({ entries }) => entries.some(({ cut }) => cut));
  const partial = truncated || slots.some((slot) => slot.partial);

  const reading: EncounterReading = {
    system: description.id,
    systemVersion: description.version,
    context: context.expects.length === 0 ? NO_PATIENT : context.id,
    state: 'reading',
    expected,
    found,
    missing: [...new Set(missing)],
    truncated: partial || tooLong,
    departure: context.departure === true,
    identity,
    fields: [],
  };
  if (user !== undefined) reading.user = user;

  const nobody = whoIsMissing(reading);
  const doubts = [...refused].filter(([kind]) => WHO.has(kind)).map(([, why]) => why);
  // One date that can only be the other way round, and the date of birth is read the wrong way too.
  if (expected > 0 && datesOf(slots).some((date) => contradicts(date, description))) {
    doubts.push(TWO_WAYS);
    delete identity.dob;
  }
  if (nobody.length > 0 || doubts.length > 0) {
    const unsaid = nobody.filter((kind) => !refused.has(kind));
    return { ...reading, state: 'not-reading', reason: sayUnreadable(unsaid, doubts) };
  }
  // A banner over a page of pictures: who it is was read, and nothing of what the page is for.
  const record = context.expects.filter(isOfRecord);
  if (record.length > 0 && record.every((kind) => isWhollyMissing(kind, slots))) {
    return { ...reading, state: 'not-reading', reason: sayUnreadable(record, []) };
  }
  const encounterRef = attendanceOf(description, context, path, arrivedAt, now);
  if (encounterRef !== undefined) reading.encounterRef = encounterRef;
  const ethnicGroup = readEthnicGroup(slots);
  if (ethnicGroup !== undefined) reading.ethnicGroup = ethnicGroup;
  reading.fields = listFields(slots, description, arrivedAt);
  if (missing.length === 0 && !reading.truncated) return reading;
  const reason = sayPartly(reading, partial, tooLong);
  return { ...reading, state: 'partly', reason };
}

/**
 * The same with the text of fields read anew, where nothing of what was typed in says who the patient or
 * the user is, or when: then whose it is, its state and its counts stand as they were judged.
 */
export function reassembleFields(
  reading: EncounterReading,
  slots: readonly Slot[],
  description: SystemDescription,
): EncounterReading {
  if (reading.state === 'not-reading') return reading;
  return { ...reading, fields: listFields(slots, description, textOf(slots, 'episode.arrivedAt')) };
}

/** What the page is for, beyond whose it is, since when and who looks at it. */
function isOfRecord(kind: FieldKind): boolean {
  return !kind.startsWith('patient.') && kind !== 'user.name' && kind !== 'episode.arrivedAt';
}

function isWhollyMissing(kind: FieldKind, slots: readonly Slot[]): boolean {
  return !slots.some(({ field, located }) => field.kind === kind && located);
}

/** Where a page shows both numbers, one of them is enough to know the patient by. */
function whoIsMissing({ missing, identity }: EncounterReading): FieldKind[] {
  const hasNumber = identity.nhsNumber !== undefined || identity.localId !== undefined;
  const isNumber = (kind: FieldKind) => kind === 'patient.nhsNumber' || kind === 'patient.localId';
  return missing.filter((kind) => WHO.has(kind) && !(hasNumber && isNumber(kind)));
}

function textOf(slots: readonly Slot[], kind: FieldKind): string | undefined {
  for (const { field, entries } of slots) {
    const text = field.kind === kind ? entries.find((entry) => entry.text !== '')?.text : undefined;
    if (text !== undefined) return text.replace(/\s+/g, ' ');
  }
  return undefined;
}

/** Every date as shown: of birth, of arrival, and of each entry. */
function datesOf(slots: readonly Slot[]): string[] {
  return slots.flatMap(({ field: { kind }, entries }) =>
    entries.flatMap(({ text, hit }) => {
      const isDate = kind === 'patient.dob' || kind === 'episode.arrivedAt';
      return [...(isDate ? [text] : []), ...(hit.date ? [hit.date] : [])];
    }),
  );
}

/** Of a hit, whose date stands as it was found; asked again at each key. */
const dates = new WeakMap<Hit, { date: string | undefined }>();

function dateOf(hit: Hit, style: DateStyle): string | undefined {
  if (!hit.date) return undefined;
  const known = dates.get(hit) ?? { date: parseDate(hit.date, style) };
  dates.set(hit, known);
  return known.date;
}

/** Of the slots of one whole reading, whose arrival stands as it was read. */
const arrivals = new WeakMap<readonly Slot[], { text: string; date: string | undefined }>();

function arrivalOf(text: string, style: DateStyle, slots: readonly Slot[]): string | undefined {
  const known = arrivals.get(slots);
  if (known?.text === text) return known.date;
  const date = parseDate(text, style);
  arrivals.set(slots, { text, date });
  return date;
}

/** The text of an entry in one line; at a key all but one are as they were. */
const folded = new WeakMap<Entry, { text: string; line: string }>();

function foldedOf(entry: Entry): string {
  const known = folded.get(entry);
  if (known?.text === entry.text) return known.line;
  const line = entry.text.replace(/\s+/g, ' ');
  folded.set(entry, { text: entry.text, line });
  return line;
}

/** Everything but who the patient and the user are, which have places of their own. */
function listFields(
  slots: readonly Slot[],
  style: DateStyle,
  arrivedAt: string | undefined,
): FieldReading[] {
  const arrived = arrivedAt === undefined ? undefined : arrivalOf(arrivedAt, style, slots);
  const seen = new Map<string, unknown>();
  const fields: FieldReading[] = [];
  for (const { field, locator, entries } of slots) {
    const { kind } = field;
    if (kind.startsWith('patient.') || kind === 'user.name') continue;
    for (const entry of field.many === true ? entries : newest(entries, style)) {
      const date = dateOf(entry.hit, style);
      // A dated entry without words still counts as an attendance; without either it is nothing.
      if (entry.text === '' && date === undefined) continue;
      const key = `${kind} ${field.tense} ${date ?? ''} ${foldedOf(entry)}`;
      if (seen.has(key) && seen.get(key) !== entry.hit.group) continue;
      seen.set(key, entry.hit.group);
      const isOld = field.tense === 'this-episode' && date !== undefined && date < (arrived ?? '');
      const reading: FieldReading = {
        kind,
        tense: isOld ? 'history' : field.tense,
        text: entry.text,
        locator,
      };
      if (date !== undefined) reading.date = date;
      if (entry.hit.code) reading.code = entry.hit.code;
      if (entry.hit.status) reading.status = entry.hit.status;
      fields.push(reading);
    }
  }
  return fields;
}

/**
 * The one entry a field without `many` means: the newest where they are dated, else the first. One
 * whose date is not understood ("Today") among others that are may be the newest, and is read too.
 */
function newest(entries: readonly Entry[], style: DateStyle): Entry[] {
  const filled = entries.filter(({ text }) => text !== '');
  const all = filled.map((entry) => ({ entry, date: dateOf(entry.hit, style) }));
  const dated = all.flatMap(({ entry, date }) => (date === undefined ? [] : [{ entry, date }]));
  const [first] = dated;
  if (!first) return filled.slice(0, 1);
  const last = dated[dated.length - 1] ?? first;
  // Entries of one day stand in the page's own order, whichever end is the newer.
  const inOrder = last.date > first.date ? dated.toReversed() : dated;
  const best = inOrder.reduce((one, each) => (each.date > one.date ? each : one));
  return [best.entry, ...all.flatMap(({ entry, date }) => (date === undefined ? [entry] : []))];
}
