import { anyoneElse } from '../care/items/anyone-else';
import { otherPerson } from '../care/items/other-person';
import { address, otherHealth } from './asks';
import { careWords } from './care-words';
import { answerOf } from './letter-ask';
import type { LetterFacts, Withheld } from './letter';

/** What a letter may say, and so what is not looked for in it. */
export interface Carries {
  /** How to reach them. */
  contact: boolean;
  /** Where they live, under its warning. */
  address: boolean;
  /** The other person’s health (reviews row 62). */
  otherHealth?: boolean;
  /** Who the other people are and where they live. */
  otherPeople?: boolean;
  /** Where each child usually lives. */
  childHomes?: boolean;
}

/** The section of the four letters that carry the address, under its warning. */
export const ADDRESS_SECTION = 'address';
/** A full British postcode, which is most of an address. */
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/gi;
/** The same in capitals, and only with letters that one may end in: a dose in mg is none. */
const ANY_POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?[ \t\u00a0]*\d[ABD-HJLNP-UW-Z]{2}\b/g;
/** A number before a name with a capital, as a street has it. */
const STREET = /\d+\p{L}?\s+\p{Lu}/u;

const NO_ADDRESS = '(address left out)';
const ASK_US = '(left out: ask us)';

/**
 * What is known here and must not leave in this letter, whatever was typed into it: the address
 * outside its warning, the homes of children and of others, the safe contact where the reader is not
 * to use it, the other person’s health, and a refuge (design.md 7; hazard H03). Only what Sidenote
 * was told can be looked for, and, where no address may stand, whatever has the shape of a postcode.
 */
export function withheldFrom(facts: LetterFacts, carries: Carries): Withheld[] {
  const home = answerOf(facts, address);
  const { number, email, codePhrase } = facts.safeContact;
  // A part alone only where it holds a number: a town's name is also a hospital's.
  const homes = [home, ...numberedParts(home, /\d/), ...(home.match(POSTCODE) ?? [])];
  const known = homes.map(fold);
  const elsewhere = [
    ...(carries.childHomes ? [] : homesOfChildren(facts)),
    ...(carries.otherPeople ? [] : homesOfOthers(facts)),
  ].filter((text) => !known.includes(fold(text)));
  return [
    ...patterns(homes, carries.address ? '(address: above)' : NO_ADDRESS, carries.address),
    ...patterns(elsewhere, NO_ADDRESS),
    ...patterns(carries.contact ? [] : [number, email, codePhrase], ASK_US),
    ...patterns(
      carries.otherHealth ? [] : partsOfHealth(answerOf(facts, otherHealth)),
      '(health of somebody else left out)',
    ),
    ...patterns(facts.refuges, 'safe accommodation'),
    ...(carries.address ? [] : [{ pattern: ANY_POSTCODE, instead: NO_ADDRESS }]),
  ];
}

/** Shorter words would take ordinary ones out of a sentence. */
const SHORTEST = 5;

/** The longest first, so that a part never breaks up the whole. */
function patterns(
  texts: readonly (string | undefined)[],
  instead: string,
  underWarning = false,
): Withheld[] {
  return texts
    .map((text) => (text ?? '').trim())
    .filter((text) => text.length >= SHORTEST)
    .sort((a, b) => b.length - a.length)
    .map((text) => ({
      pattern: patternOf(text),
      instead,
      ...(underWarning && { except: ADDRESS_SECTION }),
    }));
}

function numberedParts(text: string, like: RegExp): string[] {
  return text.split(/[\n,]/).filter((part) => like.test(part));
}

function homesOfChildren({ household }: LetterFacts): string[] {
  return (household?.people ?? []).flatMap(({ usualAddress = '' }) => homeParts(usualAddress));
}

function homesOfOthers({ care }: LetterFacts): string[] {
  return [otherPerson, anyoneElse].flatMap((item) =>
    homeParts(careWords(care, item).field('address')),
  );
}

/** As told, so often no address at all ("the same"): only what has the shape of a street or a postcode. */
function homeParts(text: string): string[] {
  const streets = numberedParts(text, STREET);
  const whole = streets.length > 0 ? [text] : [];
  return [...whole, ...streets, ...(text.match(POSTCODE) ?? [])];
}

/** The whole answer and each longer part: a short one ("not checked") says nothing of anybody's health. */
function partsOfHealth(text: string): string[] {
  return [text, ...text.split(/[\n;.]/).filter((part) => part.trim().length >= 20)];
}

/** Spaces, commas and line ends do not hide a name; letters of any case are the same. */
export function withhold(
  text: string,
  withheld: readonly Withheld[],
  sectionId: string,
): { text: string; found: Withheld[] } {
  let left = text;
  const found: Withheld[] = [];
  for (const each of withheld) {
    if (each.except === sectionId) continue;
    const next = left.replace(each.pattern, each.instead);
    if (next !== left) found.push(each);
    left = next;
  }
  return { text: left, found };
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .join(' ');
}

function patternOf(text: string): RegExp {
  if (new RegExp(`^${POSTCODE.source}$`, 'i').test(text)) {
    const all = text.replace(/\s/g, '');
    return new RegExp(`\\b${all.slice(0, -3)}[\\s-]*${all.slice(-3)}\\b`, 'gi');
  }
  const digits = text.replace(/\D/g, '');
  // A number, however it is grouped.
  if (digits.length >= 7 && !/\p{L}/u.test(text)) {
    const national = digits.replace(/^(?:0|44)/, '');
    return new RegExp(`(?:\\+?44[\\s().-]*|0)?${[...national].join('[\\s().-]*')}`, 'g');
  }
  const words = text.split(/[\s,]+/).filter(Boolean);
  return new RegExp(words.map(escape).join('[\\s,]+'), 'giu');
}

function escape(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
