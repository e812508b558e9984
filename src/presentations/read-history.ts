/**
 * What earlier visits in the record show, entry by entry, so that a pattern is seen and not one
 * incident (reviews rows 16 and 22). Dates, rule ids and offsets; a name is compared here and leaves
 * the frame as a number.
 */
import type { FieldReading } from '../model/encounter-reading';
import type { EarlierEntry } from '../model/earlier-entry';
import { ruleOfCode } from './codes';
import type { Engine } from './engine';
import { HARM_RULES } from './harm-rules';
import { firstPlace, readText, type ReadMemory, type ReadText } from './read-text';
import { monthsBefore } from './repeat-attendance';
import type { MatcherSettings } from './rule';

/** No timeline needs more; bounds what crosses to the background. */
const MOST = 60;
/** Far enough to show a pattern, near enough to be this life (practice.md 4.1). */
const MONTHS = 60;

/** Dated entries of the history with something live in them, newest first. `today` YYYY-MM-DD. */
export function readHistory(
  engine: Engine,
  fields: readonly FieldReading[],
  settings: MatcherSettings,
  today: string,
  memory?: ReadMemory,
): EarlierEntry[] {
  const from = monthsBefore(today, MONTHS);
  const off = new Set(settings.rulesOff);
  const indexes = new Map<string, number>();
  const entries: EarlierEntry[] = [];
  const names = new Map<string, number>();
  for (const field of fields) {
    const fieldIndex = indexes.get(field.kind) ?? 0;
    indexes.set(field.kind, fieldIndex + 1);
    const { kind, date } = field;
    if ((kind !== 'attendance' && kind !== 'problem') || !date) continue;
    if (date < from || date >= today || entries.length >= MOST) continue;
    const read = readText(engine, field.text, Number(date.slice(0, 4)), memory);
    const rules = rulesOf(engine, field, read).filter((id) => !off.has(id));
    if (rules.length === 0) continue;
    const entry: EarlierEntry = { date, field: kind, fieldIndex, rules: rules.slice(0, 12) };
    entries.push({
      ...entry,
      ...(rules.some((id) => HARM_RULES.has(id)) && whoIn(engine, field.text, read, names)),
    });
  }
  return entries.sort((a, b) => (a.date < b.date ? 1 : -1));
}

function rulesOf(engine: Engine, field: FieldReading, read: ReadText): string[] {
  const coded = field.code === undefined ? undefined : ruleOfCode(field.code);
  const said = read.found.filter(
    ({ rule, tier, certainty, time, subject }) =>
      (rule.part ?? 'prompts') === 'prompts' &&
      tier < 4 &&
      (certainty === 'affirmed' || certainty === 'uncertain') &&
      time === 'current' &&
      subject === 'patient',
  );
  const ids = [...(coded ? [coded] : []), ...said.map(({ rule }) => rule.id)];
  return [...new Set(ids)].filter((id) => engine.ruleById(id));
}

const RELATIONS = [
  ['ex', ['ex']],
  ['partner', ['partner', 'his-spouse', 'her-spouse']],
  ['family', ['male-kin', 'female-kin', 'other-kin']],
  ['known', ['known', 'household']],
] as const;

/** Who is said beside the finding, and which of those named; the name itself stays here. */
function whoIn(
  engine: Engine,
  text: string,
  read: ReadText,
  names: Map<string, number>,
): Partial<EarlierEntry> {
  for (const [relation, classes] of RELATIONS) {
    const of = classes.map((name) => engine.matcher.classOf(name));
    const place = firstPlace(read, of, (passage, mention) => passage.isLive(mention));
    if (!place) continue;
    const name = nameAfter(text, place.end);
    if (!name) return { who: relation, ...place };
    const person = names.get(name.text) ?? names.size + 1;
    names.set(name.text, person);
    return { who: relation, person, start: place.start, end: name.end };
  }
  return {};
}

/** No name of a person is longer. */
const LONGEST_NAME = 30;

/** "partner Darren", "ex (Lee)": a capital right after, with nothing but a space or bracket between. */
function nameAfter(text: string, end: number): { text: string; end: number } | undefined {
  const after = text.slice(end, end + LONGEST_NAME);
  const name = /^ ?\(?(\p{Lu}\p{Ll}+)(?!\p{L})/u.exec(after);
  return name?.[1] ? { text: name[1].toLowerCase(), end: end + name[0].length } : undefined;
}
