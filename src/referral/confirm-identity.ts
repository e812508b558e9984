import { ageAt } from '../model/dates';
import type { PatientIdentity } from '../model/encounter-reading';

/** What the clinician types from the record in front of them, before anything leaves (hazard H04). */
export interface TypedIdentity {
  initials: string;
  age: string;
}

const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'rev',
  'master',
  'sir',
  'dame',
]);
const PARTICLES = new Set(
  'van der den de da di do dos das del della la le von al el bin ibn binti bint ter ten af av'.split(
    ' ',
  ),
);
/** Letters that Unicode does not take apart; typed either way on a British keyboard. */
const FOLDED: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 't',
  æ: 'a',
  œ: 'o',
  ı: 'i',
};

/**
 * True where the initials (given name first, then family name) and the age in whole years are the
 * patient's. Middle names may be typed or not; of a double family name either the first or all.
 * False whenever the record shows no name or no date of birth: there is nothing to check against.
 */
export function matchesPatient(
  patient: PatientIdentity,
  typed: TypedIdentity,
  now: number,
  timeZone: string,
): boolean {
  if (!patient.name || !patient.dob) return false;
  const age = /^\s*(\d{1,3})\s*(y|yr|yrs|years?)?\s*$/i.exec(typed.age)?.[1];
  if (age === undefined || Number(age) !== ageAt(patient.dob, now, timeZone)) return false;
  const initials = fold(typed.initials).replace(/[\s.'’,-]/g, '');
  return initials !== '' && initialsOf(patient.name).has(initials);
}

/** One sentence on what to type, or on what the record must show first. */
export function explainTyping(patient: PatientIdentity): string {
  const lacking = [
    patient.name ? undefined : 'name',
    patient.dob ? undefined : 'date of birth',
  ].filter(Boolean);
  if (lacking.length === 0) {
    return 'Look at the record, not at this letter. Type the initials, first name then last name, and the age in years.';
  }
  return `No ${lacking.join(' and no ')} could be read from the record, so the letter cannot be checked against it. Open the page of the record that shows the patient’s name and date of birth, then come back here.`;
}

/** Every way of typing the initials of a name, however it is shown. */
function initialsOf(shown: string): Set<string> {
  const name = fold(shown).replace(/\([^)]*\)|"[^"]*"|“[^”]*”/g, ' ');
  const comma = name.indexOf(',');
  const before = words(comma < 0 ? '' : name.slice(0, comma));
  const after = words(comma < 0 ? name : name.slice(comma + 1));
  const [given, family] = before.length > 0 ? [after, before] : split(after);
  const given1 = starts(given);
  const family1 = starts(family);
  if (given1.length === 0) return new Set(family1);
  if (family1.length === 0) return new Set([given1.join(''), given1[0] ?? '']);
  const parts = family.flatMap((word) => starts(word.split(/[-'’]/)));
  const families = [family1[0], family1.at(-1), family1.join(''), parts.join('')];
  const givens = [given1[0], given1.join('')];
  return new Set(givens.flatMap((g) => families.map((f) => `${g}${f}`)));
}

/** Without a comma the family name is the last word, or begins at a particle such as "van". */
function split(all: string[]): [given: string[], family: string[]] {
  const particle = all.findIndex((word, i) => i > 0 && i < all.length - 1 && PARTICLES.has(word));
  const at = particle > 0 ? particle : Math.max(1, all.length - 1);
  return [all.slice(0, at), all.slice(at)];
}

function words(text: string): string[] {
  return text
    .split(/[\s,]+/)
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => /\p{L}/u.test(word) && !TITLES.has(word));
}

function starts(each: readonly string[]): string[] {
  return each.map((word) => [...word].find((char) => /\p{L}/u.test(char)) ?? '').filter(Boolean);
}

function fold(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return [...plain].map((char) => FOLDED[char] ?? char).join('');
}
