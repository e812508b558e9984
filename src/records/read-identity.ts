// Who the frame says the patient is: each part checked, and nothing doubtful passed on.
import type { FieldKind, PatientIdentity } from '../model/encounter-reading';
import { ageAt, contradicts, findDates, type DateStyle } from '../model/dates';
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
const DAY = 86_400_000;

/** `now` in UTC milliseconds, for dates of birth that cannot be, and ages. */
export function readIdentity(slots: readonly Slot[], style: DateStyle, now: number): IdentityRead {
  const checks: Record<Part, Check> = {
    name: (text) => plain(text, 200, /\p{L}/u),
    dob: (text) => checkBirth(text, style, now),
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

/**
 * A date of birth is one date, of a person who can be alive, and agrees with the age where one stands
 * beside it. A description with the wrong date format shows here first, and nothing is guessed.
 */
function checkBirth(text: string, style: DateStyle, now: number): ReturnType<Check> {
  const shown = findDates(text, style);
  const dates = new Set(shown.flatMap((each) => each.dates));
  if (shown.length === 0) {
    return {
      refused: contradicts(text, style)
        ? TWO_WAYS
        : 'The date of birth shown could not be understood.',
    };
  }
  if (shown.length > 1 && dates.size > 1)
    return { refused: 'Two different dates of birth are shown.' };
  const possible = [...dates].filter((date) => isPossible(date, now));
  if (possible.length === 0) return { refused: 'The date of birth shown cannot be right.' };
  const age = ageBeside(text);
  const agreeing = possible.filter((date) => age === undefined || agrees(date, age, now));
  if (agreeing.length === 0) {
    return { refused: 'The date of birth and the age shown do not agree.' };
  }
  const [value, other] = agreeing;
  if (value === undefined || other !== undefined) {
    return { refused: 'The date of birth shown does not say which century.' };
  }
  return { value };
}

/** Why no date of a page is believed where one of them can only be the other way round. */
export const TWO_WAYS = 'Dates on this page are not written as its description says.';

function isPossible(date: string, now: number): boolean {
  // A day's grace: the page's calendar and UTC may differ by one.
  const born = Date.parse(`${date}T00:00:00Z`);
  return born <= now + DAY && Number(date.slice(0, 4)) >= new Date(now).getFullYear() - OLDEST;
}

/** `(42y)`, `42 yrs`, `aged 42`, `Age: 42`; ages in months say too little to check by. */
function ageBeside(text: string): number | undefined {
  const shown =
    /(?<![\d/.-])(\d{1,3})\s?(?:y|yo|yrs?|years?)\b/iu.exec(text) ??
    /\bage[d:]?\s{0,2}(\d{1,3})(?!\s?[mwdh/-]|\d)/iu.exec(text);
  return shown?.[1] === undefined ? undefined : Number(shown[1]);
}

/** To the day either side, for the page may have counted yesterday. */
function agrees(date: string, age: number, now: number): boolean {
  return [now - DAY, now, now + DAY].some((at) => ageAt(date, at, 'UTC') === age);
}
