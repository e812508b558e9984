// Words of a page as a stored test page may hold them: what the description looks for stays, dates
// become invented dates, and every other letter and figure is put out. What stays is listed, not what
// goes, so that nothing of a patient is kept because nobody thought of it.
import { findDateTexts } from '../../model/dates';
import type { FieldKind } from '../../model/encounter-reading';
import type { SystemDescription } from '../../model/system-description';
import { beginsWith, fold, foldHeading } from '../words';

/** Nobody; the number is from the test range. Born on a day and in a month below 13: any order reads. */
const INVENTED = { name: 'EXAMPLE, Ann', nhsNumber: '9990000018', born: '1984', seen: '2026' };

/** What was read of who somebody is, as it stands on the page. */
export interface Person {
  kind: FieldKind;
  text: string;
}

export interface Scrubber {
  /** Of text that stands alone; `inLine` where it is inside a composite line of the description. */
  text(text: string, inLine: boolean): string;
}

export function scrubber(description: SystemDescription, people: readonly Person[]): Scrubber {
  const { words, parts } = wordsOf(description);
  const isWanted = (text: string): boolean => {
    const folded = fold(text);
    return [...words].some(
      (word) => folded === word || foldHeading(text) === word || beginsWith(folded, word),
    );
  };
  const isPhrase = (text: string): boolean =>
    description.truncated.some((phrase) =>
      beginsWith(fold(text.replace(/\d+/g, '#')), fold(phrase)),
    );
  // The longest first, so that a name is not put out in part by a shorter one inside it.
  const known = people
    .flatMap(({ kind, text }) => variants(kind, text))
    .sort((a, b) => b.from.length - a.from.length);

  function text(given: string, inLine: boolean): string {
    if (!/[\p{L}\p{N}]/u.test(given)) return given;
    if (given.length <= 200 && isPhrase(given)) return given.replace(/[1-9]/g, '7');
    if (given.length <= 200 && isWanted(given)) return keepWanted(given, words);
    return putOut(given, [
      ...known,
      ...findDateTexts(given).map((from) => ({ from, to: inventDate(from, INVENTED.seen) })),
      ...(inLine ? parts.map((part) => ({ from: part, to: part })) : []),
    ]);
  }
  return { text };
}

/** Everything but these pieces becomes x and 0; an age, which would not go with the new date, x alone. */
function putOut(text: string, kept: readonly { from: string; to: string }[]): string {
  const lower = text.toLowerCase();
  let written = '';
  let plain = '';
  const flush = (): void => {
    written += plain
      .replace(/\d{1,3}(?=\s?(?:y|yo|yrs?|years?)\b)/gi, 'x')
      .replace(/\p{L}/gu, 'x')
      .replace(/\p{N}/gu, '0');
    plain = '';
  };
  for (let at = 0; at < text.length;) {
    const piece = kept.find(({ from }) => from !== '' && lower.startsWith(from.toLowerCase(), at));
    if (!piece) {
      plain += text.charAt(at);
      at += 1;
      continue;
    }
    flush();
    written += piece.to;
    at += piece.from.length;
  }
  flush();
  return written;
}

/** A label that begins with the wanted words may go on with somebody's; the rest of it is put out. */
function keepWanted(text: string, words: ReadonlySet<string>): string {
  const lower = text.toLowerCase();
  const word = [...words]
    .filter((each) => lower.includes(each))
    .sort((a, b) => b.length - a.length)[0];
  if (word === undefined) return text;
  const at = lower.indexOf(word);
  const own = text.slice(at, at + word.length);
  return putOut(text, [{ from: own, to: own }]);
}

function variants(kind: FieldKind, text: string): { from: string; to: string }[] {
  if (text.trim() === '') return [];
  switch (kind) {
    case 'patient.name':
      return [{ from: text, to: INVENTED.name }];
    case 'patient.nhsNumber': {
      const digits = /\d(?:[\s-]?\d)*/.exec(text)?.[0] ?? text;
      return [{ from: digits, to: likeNumber(digits, INVENTED.nhsNumber) }];
    }
    case 'patient.dob':
      return findDateTexts(text).map((from) => ({ from, to: inventDate(from, INVENTED.born) }));
    case 'patient.localId':
    case 'patient.sex':
    case 'patient.ethnicGroup':
    case 'user.name':
      return [{ from: text, to: text.replace(/\p{L}/gu, 'X').replace(/\p{N}/gu, '1') }];
    default:
      return [];
  }
}

/** `999 123 4567` and `999-123-4567` keep their spacing. */
function likeNumber(shown: string, digits: string): string {
  let next = 0;
  return shown.replace(/\d/g, () => digits.charAt(next++));
}

/** The same form with another day: 2 March, which reads in any order, of the year given. */
function inventDate(shown: string, year: string): string {
  const isNamed = /\p{L}{3}/u.test(shown);
  const order = isNamed
    ? ['02', year]
    : /^\d{4}/.test(shown)
      ? [year, '03', '02']
      : ['02', '03', year];
  let next = 0;
  return shown
    .replace(/\d+/g, (digits) => (order[next++] ?? '').slice(-digits.length))
    .replace(/\p{L}{3,}/u, (month) => likeCase(month, month.length > 3 ? 'March' : 'Mar'));
}

function likeCase(shown: string, word: string): string {
  return shown === shown.toUpperCase() ? word.toUpperCase() : word;
}

/** Folded words that stand alone, and the fixed parts of composite lines. */
function wordsOf(description: SystemDescription): { words: Set<string>; parts: string[] } {
  const words = new Set<string>();
  const parts: string[] = [];
  for (const { locators } of description.fields) {
    for (const locator of locators) {
      const named = [
        'label' in locator ? locator.label : undefined,
        'term' in locator ? locator.term : undefined,
        'header' in locator ? locator.header : undefined,
        'heading' in locator ? locator.heading : undefined,
        ...(locator.by === 'column' ? [locator.date, locator.code, locator.status] : []),
      ];
      for (const each of named) if (each !== undefined) words.add(fold(each));
      if (locator.by === 'match') parts.push(...[locator.after, locator.before].flatMap(trimmed));
    }
  }
  return { words, parts };
}

function trimmed(part: string | undefined): string[] {
  const text = part?.trim() ?? '';
  return text === '' ? [] : [text];
}
