// A record's words for an ethnic group as one of the five of the census; the words themselves go no further.
import type { EthnicGroup } from '../model/ethnic-group';
import type { Slot } from './locate-fields';

type Group = Exclude<EthnicGroup, 'unknown'>;

/** The letters of the NHS Data Dictionary's ethnic category; Z is not stated and 99 not known. */
const CODES: readonly (readonly [Group, string])[] = [
  ['white', 'ABC'],
  ['mixed', 'DEFG'],
  ['asian', 'HJKLR'],
  ['black', 'MNP'],
  ['other', 'S'],
];

/** In this order: "Asian British" is Asian, and "Any other White background" white. */
const WORDS: readonly (readonly [Group, RegExp])[] = [
  ['mixed', /\b(mixed|multiple|white (and|&) (black|asian))\b/],
  ['asian', /\b(asian|indian|pakistani|bangladeshi|chinese)\b/],
  ['black', /\b(black|african|caribbean)\b/],
  ['white', /\b(white|british|english|welsh|scottish|irish|gypsy|traveller|roma)\b/],
  ['other', /\b(arab|other)\b/],
];

/** Undefined where it is not stated, not known, not understood, or said in two ways: never a guess. */
export function readEthnicGroup(slots: readonly Slot[]): Group | undefined {
  const found = new Set<Group | undefined>();
  for (const { field, entries } of slots) {
    if (field.kind !== 'patient.ethnicGroup') continue;
    for (const { text } of entries) if (text !== '') found.add(ethnicGroupOf(text));
  }
  const [group] = found;
  return found.size === 1 ? group : undefined;
}

/** `A`, `A1`, `White - British`, `Asian or Asian British: Indian`. */
export function ethnicGroupOf(shown: string): Group | undefined {
  const text = shown.trim().toLowerCase();
  if (text.length > 120) return undefined;
  const code = /^([a-z])\d?$/.exec(text)?.[1]?.toUpperCase();
  if (code) return CODES.find(([, letters]) => letters.includes(code))?.[0];
  if (/\b(not|unknown|refused|declined|withheld)\b/.test(text)) return undefined;
  const fits = WORDS.flatMap(([group, words]) => (words.test(text) ? [group] : []));
  // "White South African": two groups in one, and not for us to choose between.
  if (fits[0] !== 'mixed' && /\bwhite\b/.test(text) && fits[0] !== 'white') return undefined;
  return fits[0];
}
