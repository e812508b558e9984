/**
 * Counts attendances of a kind across the record (reviews rows 4, 16 and 58): East Herts saw three
 * attendances with the same words and nobody joined them. The present one counts once.
 */
import type { FieldReading } from '../model/encounter-reading';
import { ruleOfCode } from './codes';
import { firstPlace, readText, type ReadMemory } from './read-text';
import type { Engine } from './engine';
import type { MatcherSettings } from './rule';

/** What an earlier attendance must have shown to be counted; one rule also reads injury with alcohol. */
const COUNTED = new Set([
  'assault',
  'control',
  'delayed-injury',
  'disclosure',
  'fear',
  'injury-pattern',
  'injury-story',
  'intoxicated-injury',
  'overdose',
  'plain-injury',
  'police-attendance',
  'pregnancy-injury',
  'relationship-problem',
  'self-harm',
  'sexual-violence',
  'strangulation',
  'suicidal-thoughts',
  'threats-or-stalking',
  'unsafe-home',
]);

export const isCounted = (rule: string): boolean => COUNTED.has(rule);

/** Places in `fields` of the dated entries within the months before `today` that count, one for each date. */
export function countedAttendances(
  engine: Engine,
  fields: readonly FieldReading[],
  settings: MatcherSettings,
  today: string,
  memory?: ReadMemory,
): number[] {
  const places: number[] = [];
  if (!fields.some(({ date }) => date)) return places;
  const from = monthsBefore(today, settings.repeatAttendanceMonths);
  const dates = new Set<string>();
  fields.forEach((field, place) => {
    const { kind, date } = field;
    if ((kind !== 'attendance' && kind !== 'problem') || !date) return;
    // Today's own entry is the present attendance, which the caller counts.
    if (date < from || date >= today || dates.has(date)) return;
    if (!showsKind(engine, field, settings, Number(date.slice(0, 4)), memory)) return;
    dates.add(date);
    places.push(place);
  });
  return places;
}

function showsKind(
  engine: Engine,
  field: FieldReading,
  settings: MatcherSettings,
  year: number,
  memory: ReadMemory | undefined,
): boolean {
  const coded = field.code === undefined ? undefined : ruleOfCode(field.code);
  if (coded && !settings.rulesOff.includes(coded)) return true;
  const read = readText(engine, field.text, year, memory);
  const said = read.found.some(
    ({ rule, certainty, time, subject, tier }) =>
      isCounted(rule.id) &&
      !settings.rulesOff.includes(rule.id) &&
      tier < 4 &&
      (certainty === 'affirmed' || certainty === 'uncertain') &&
      time === 'current' &&
      subject === 'patient',
  );
  if (said || settings.rulesOff.includes('intoxicated-injury')) return said;
  const { classOf } = engine.matcher;
  const shows = (name: string) =>
    firstPlace(read, [classOf(name)], (passage, mention) => passage.isLive(mention)) !== undefined;
  return shows('drink') && (shows('injury') || shows('fall') || shows('face'));
}

/** `YYYY-MM-DD` that many months earlier; the 31st becomes the 1st of the next month, never an invalid day. */
export function monthsBefore(today: string, months: number): string {
  const last = worked.get(months);
  if (last?.today === today) return last.before;
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const before = new Date(Date.UTC(year, month - 1 - months, day)).toISOString().slice(0, 10);
  worked.set(months, { today, before });
  return before;
}

/** Asked at each key and another only each day: writing a date costs as much as reading a sentence. */
const worked = new Map<number, { today: string; before: string }>();
