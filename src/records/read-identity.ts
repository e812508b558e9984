// Who the frame says the patient is: each part checked, and nothing doubtful passed on.
import type { FieldKind, PatientIdentity } from '../model/encounter-reading';
import { parseDate, type DateFormat } from '../model/dates';
import { parseNhsNumber } from '../model/nhs-number';
import type { Slot } from './locate-fields';

export interface IdentityRead {
  identity: PatientIdentity;
  /** Why a part shown on the page was refused, in words for a clinician. */
  refused: Map<FieldKind, string>;
}

type Part = keyof PatientIdentity;
type Check = (text: string) => { value: string } | { refused: string } | undefined;

const OLDEST = 130;

/** `now` in UTC milliseconds, for dates of birth that cannot be. */
export function readIdentity(
  slots: readonly Slot[],
  dateFormat: DateFormat,
  now: number,
): IdentityRead {
  const checks: Record<Part, Check> = {
    name: (text) => plain(text, 200, /\p{L}/u),
    dob: (text) => checkBirth(text, dateFormat, now),
    nhsNumber: checkNhsNumber,
    localId: (text) => plain(text, 60, /[\p{L}\p{N}]/u),
    sex: (text) => plain(text, 40, /\p{L}/u),
  };
  const identity: PatientIdentity = {};
  const refused = new Map<FieldKind, string>();
  for (const part of ['name', 'dob', 'nhsNumber', 'localId', 'sex'] as const) {
    const kind: FieldKind = `patient.${part}`;
    const slot = slots.find(({ field, entries }) => field.kind === kind && entries.some(hasText));
    if (!slot) continue;
    const values = new Map<string, string>();
    for (const { text } of slot.entries.filter(hasText)) {
      const checked = checks[part](text.replace(/\s+/g, ' ').replaceAll(' ,', ','));
      if (checked && 'refused' in checked) refused.set(kind, checked.refused);
      if (checked && 'value' in checked) values.set(sameness(checked.value), checked.value);
    }
    // Two numbers or two names in one frame: neither is passed on, for either may be someone else's.
    if (values.size > 1) refused.set(kind, `Two different ${PLURAL[part]} are shown.`);
    const [value] = values.values();
    if (value !== undefined && !refused.has(kind)) identity[part] = value;
  }
  return { identity, refused };
}

const PLURAL: Record<Part, string> = {
  name: 'names',
  dob: 'dates of birth',
  nhsNumber: 'NHS numbers',
  localId: 'record numbers',
  sex: 'sexes',
};

function hasText({ text }: { text: string }): boolean {
  return text !== '';
}

/** Letters and digits only, words in any order: `SMITH, Ann` and `Ann Smith` are one reading. */
function sameness(value: string): string {
  const words = value.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return words.filter(Boolean).sort().join(' ');
}

/** Far longer than any name means that the wrong thing was read. */
function plain(text: string, length: number, needs: RegExp): ReturnType<Check> {
  return text.length <= length && needs.test(text) ? { value: text } : undefined;
}

/** "Not known" is no number; ten digits that fail their check, or nine, are a misread one. */
function checkNhsNumber(text: string): ReturnType<Check> {
  const runs = text.slice(0, 200).match(/\d(?:[\s-]?\d)*/g) ?? [];
  if (runs.join('').length < 6) return undefined;
  const value = runs.length === 1 ? parseNhsNumber(runs[0] ?? '') : undefined;
  return value === undefined ? { refused: 'The NHS number shown fails its check.' } : { value };
}

function checkBirth(text: string, format: DateFormat, now: number): ReturnType<Check> {
  const value = parseDate(text.slice(0, 100), format);
  if (value === undefined) return { refused: 'The date of birth shown could not be understood.' };
  // A day's grace: the page's calendar and UTC may differ by one.
  const born = Date.parse(`${value}T00:00:00Z`);
  const isPossible =
    born <= now + 86_400_000 && Number(value.slice(0, 4)) >= new Date(now).getFullYear() - OLDEST;
  return isPossible ? { value } : { refused: 'The date of birth shown cannot be right.' };
}
