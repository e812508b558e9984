/** What each character is to clinical shorthand: part of a word, a joint inside one, or a break before the next. */

/** What stands between a word and the one before it; a higher number is a stronger break. */
export const SPACE = 0;
export const COMMA = 1;
export const CLAUSE = 2;
export const SENTENCE = 3;
export const PARAGRAPH = 4;

/** A letter, digit or accented letter. */
export function isWord(c: number): boolean {
  return (c > 96 && c < 123) || (c > 64 && c < 91) || (c > 47 && c < 58) || (c > 191 && c < 592);
}

export const isDigit = (c: number) => c > 47 && c < 58;
export const isQuote = (c: number) => c === 39 || c === 0x2019 || c === 0x2018;
export const isDoubleQuote = (c: number) => c === 34 || c === 0x201c || c === 0x201d;
export const opensQuote = (text: string, at: number) =>
  isWord(text.charCodeAt(at + 1)) && (at === 0 || !isWord(text.charCodeAt(at - 1)));
const isSpace = (c: number) => c === 32 || c === 9 || c === 160 || c === 10 || c === 13;
export const isBreakChar = (c: number) =>
  isSpace(c) || c === 40 || c === 44 || c === 45 || c === 47;

/** `-ve` after a space or a bracket; "five-vessel" is not one. */
export function isNegativeSign(text: string, at: number): boolean {
  return (
    text.slice(at + 1, at + 3).toLowerCase() === 've' &&
    !isWord(text.charCodeAt(at + 3)) &&
    (at === 0 || isBreakChar(text.charCodeAt(at - 1)))
  );
}

/**
 * True where the one character at `at` only joins the letters from `from` to those after it: inner
 * apostrophes, `o/d`, `3/52`, `12:30`, `2.5`, `o.d.`
 */
export function joins(text: string, from: number, at: number): boolean {
  const c = text.charCodeAt(at);
  if (!isWord(text.charCodeAt(at + 1))) return false;
  if (isQuote(c)) return true;
  if (c !== 46 && c !== 58 && c !== 47) return false;
  if (isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) return true;
  if (at - from !== 1 || c === 58) return false;
  return c === 46 ? isInitial(text, at) : lettersFrom(text, at + 1) <= 2;
}

/** "o.d.", "n.f.s": single letters with full stops between. */
function isInitial(text: string, dot: number): boolean {
  return (
    !isDigit(text.charCodeAt(dot - 1)) &&
    lettersFrom(text, dot + 1) === 1 &&
    !isWord(text.charCodeAt(dot + 2))
  );
}

function lettersFrom(text: string, at: number): number {
  let n = 0;
  while (n < 4 && isWord(text.charCodeAt(at + n)) && !isDigit(text.charCodeAt(at + n))) n++;
  return n || 9;
}

export function startsUpper(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && isBreakChar(text.charCodeAt(at))) at++;
  const c = text.charCodeAt(at);
  return at >= text.length || (c > 64 && c < 91);
}

/** `abbreviated`: a full stop here is an abbreviation's, and the sentence goes on. */
export function breakAt(text: string, at: number, abbreviated: boolean): number {
  const c = text.charCodeAt(at);
  if (c === 44) return COMMA;
  if (c === 10) return lineBreak(text, at);
  if (c === 46) return fullStop(text, at, abbreviated);
  if (c === 33) return SENTENCE;
  if (c === 59 || c === 40 || c === 41 || c === 0x2013 || c === 0x2014 || c === 0x2022)
    return CLAUSE;
  // A dash with a space beside it divides; inside a word it only joins.
  if (c === 45 && (isSpace(text.charCodeAt(at - 1)) || isSpace(text.charCodeAt(at + 1))))
    return CLAUSE;
  return SPACE;
}

/** A wrapped line goes on; one that begins with a capital, a digit, a bullet or a blank starts anew. */
function lineBreak(text: string, at: number): number {
  let next = at + 1;
  while (text.charCodeAt(next) === 32 || text.charCodeAt(next) === 9) next++;
  const c = text.charCodeAt(next);
  if (c === 10 || c === 13) return PARAGRAPH;
  return c > 96 && c < 123 ? COMMA : SENTENCE;
}

function fullStop(text: string, at: number, abbreviated: boolean): number {
  const next = text.charCodeAt(at + 1);
  if (at + 1 < text.length && !isSpace(next) && !(next > 64 && next < 91) && !isQuote(next))
    return next === 46 ? CLAUSE : SPACE;
  return abbreviated ? SPACE : SENTENCE;
}
