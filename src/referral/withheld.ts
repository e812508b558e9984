import { address } from './asks';
import { answerOf } from './letter-ask';
import type { LetterFacts, Withheld } from './letter';

/** The section of the four letters that carry the address, under its warning. */
export const ADDRESS_SECTION = 'address';
/** A full British postcode, which is most of an address. */
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/gi;

/**
 * What is known here and must not leave in this letter, whatever was typed into it: the address
 * outside its warning, the safe number where the reader is not to ring, and the name of a refuge
 * (design.md 7; hazard H03). Only what Sidenote was told can be looked for.
 */
export function withheldFrom(
  facts: LetterFacts,
  carries: { contact: boolean; address: boolean },
): Withheld[] {
  const home = answerOf(facts, address);
  const { number, email, codePhrase } = facts.safeContact;
  const contact = carries.contact ? [] : [number, email, codePhrase];
  // A part alone only where it holds a number: a town's name is also a hospital's.
  const parts = home.split(/[\n,]/).filter((part) => /\d/.test(part));
  const homes = [home, ...parts, ...(home.match(POSTCODE) ?? [])];
  return [
    ...homes.map((text) => ({
      text,
      instead: carries.address ? '(address: above)' : '(address left out)',
      ...(carries.address && { except: ADDRESS_SECTION }),
    })),
    ...contact.map((text) => ({ text: text ?? '', instead: '(left out: ask us)' })),
    ...facts.refuges.map((text) => ({ text, instead: 'safe accommodation' })),
  ]
    .map((each) => ({ ...each, text: each.text.trim() }))
    .filter(({ text }) => text.length >= SHORTEST)
    .sort((a, b) => b.text.length - a.text.length)
    .map(({ text, ...rest }) => ({ pattern: patternOf(text), ...rest }));
}

/** Shorter words would take ordinary ones out of a sentence. */
const SHORTEST = 5;

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

function patternOf(text: string): RegExp {
  const digits = text.replace(/\D/g, '');
  // A number, however it is grouped.
  if (digits.length >= 7 && !/\p{L}/u.test(text)) {
    const national = digits.replace(/^(?:0|44)/, '');
    return new RegExp(`(?:\\+?44[\\s()-]*|0)?${[...national].join('[\\s()-]*')}`, 'g');
  }
  const words = text.split(/[\s,]+/).filter(Boolean);
  return new RegExp(words.map(escape).join('[\\s,]+'), 'giu');
}

function escape(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
