/**
 * Cuts clinical shorthand into words with offsets, in one pass and with no regular expression over
 * host text. Knows `o/d`, `o.d.`, `3/52`, `#`, `?dv`, `-ve`, `d/c'd`, curly quotes, and where sentences,
 * clauses and lines end.
 */

/** What stands between a word and the one before it; a higher number is a stronger break. */
export const SPACE = 0;
export const COMMA = 1;
export const CLAUSE = 2;
export const SENTENCE = 3;
export const PARAGRAPH = 4;

export interface Token {
  /** Lower case, without `'s`, `'d`, `'ll`; or a shape such as `=many` (see `shapeOf`). */
  key: string;
  /** Lower case as written. */
  text: string;
  /** Offsets into the text. */
  start: number;
  end: number;
  /** The break before it, `SPACE` to `PARAGRAPH`. */
  gap: number;
  sentence: number;
  /** Two letters or more, all capitals, in a text that is not written in capitals throughout. */
  caps: boolean;
  /** Ended in `'s`: the owner of what follows, or "he's". */
  owner: boolean;
  /** A question mark stood before it (`?overdose`), or after it (`DV?`). */
  asked: boolean;
  /** How many words the quotation has that begins here; 0 where none does. */
  quote: number;
  /** A colon followed it. */
  colon: boolean;
}

const ABBREVIATIONS = new Set(
  'pt,dr,mr,mrs,ms,approx,prev,eg,ie,inc,incl,esp,vs,no,hx,st,appt,wk,wks,yr,yrs,mth,dx,rx,tel,ext,dept,ref,rel,abdo,ant,post,lat,med,sup,inf,bilat,mult,poss,prob,susp,pres,temp,resp,hosp,max,min,int'.split(
    ',',
  ),
);
const DROPPED = new Set(['s', 'd', 'll', 've', 'm', 're']);

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let gap = PARAGRAPH;
  let sentence = 0;
  let asked = false;
  let upper = 0;
  let quoteFrom = -1;
  let at = 0;
  while (at < length) {
    const c = text.charCodeAt(at);
    if (isWord(c) || c === 35 || (c === 45 && isNegativeSign(text, at))) {
      const end = c === 35 ? at + 1 : c === 45 ? at + 3 : endOfWord(text, at);
      const written = text.slice(at, end);
      if (gap >= SENTENCE && tokens.length) sentence++;
      const token = makeToken(written, at, end, gap, sentence, asked);
      // "parents' divorce"
      if (written.endsWith('s') && isQuote(text.charCodeAt(end)) && text.charCodeAt(end + 1) === 32)
        token.owner = true;
      if (token.caps) upper++;
      tokens.push(token);
      gap = SPACE;
      asked = false;
      at = end;
      continue;
    }
    const last = tokens[tokens.length - 1];
    if (isQuote(c) || isDoubleQuote(c)) {
      const words = tokens.length - quoteFrom;
      if (opensQuote(text, at)) quoteFrom = tokens.length;
      else if (quoteFrom >= 0) {
        const first = tokens[quoteFrom];
        if (first && words > 2 && words < 40) first.quote = words;
        quoteFrom = -1;
      }
    }
    if (c === 63) {
      // "?overdose" and "? overdose" ask about what follows; "SI? no" about what went before.
      const before = at > 0 ? text.charCodeAt(at - 1) : 32;
      if (isBreakChar(before) || before === 63) asked = true;
      else {
        if (last) last.asked = true;
        gap = Math.max(gap, startsUpper(text, at + 1) ? SENTENCE : CLAUSE);
      }
    } else if (c === 58 && last) {
      last.colon = true;
      gap = Math.max(gap, CLAUSE);
    } else gap = Math.max(gap, breakAt(text, at, c, last));
    at++;
  }
  if (upper > 6 && upper * 2 > tokens.length) for (const token of tokens) token.caps = false;
  return tokens;
}

function makeToken(
  written: string,
  start: number,
  end: number,
  gap: number,
  sentence: number,
  asked: boolean,
): Token {
  let text = written.toLowerCase();
  if (text[1] === '.' && !isDigit(text.charCodeAt(0))) text = text.replaceAll('.', '');
  let owner = false;
  const quote = apostropheIn(text);
  if (quote > 0) {
    const tail = text.slice(quote + 1);
    owner = tail === 's';
    text = text.slice(0, quote) + (DROPPED.has(tail) ? '' : tail);
  }
  const caps = written.length > 1 && written !== written.toLowerCase() && isUpper(written);
  return {
    key: shapeOf(text),
    text,
    start,
    end,
    gap,
    sentence,
    caps,
    owner,
    asked,
    quote: 0,
    colon: false,
  };
}

/** A letter, digit or accented letter. */
function isWord(c: number): boolean {
  return (c > 96 && c < 123) || (c > 64 && c < 91) || (c > 47 && c < 58) || (c > 191 && c < 592);
}

const isDigit = (c: number) => c > 47 && c < 58;
const isQuote = (c: number) => c === 39 || c === 0x2019 || c === 0x2018;
const isDoubleQuote = (c: number) => c === 34 || c === 0x201c || c === 0x201d;
const opensQuote = (text: string, at: number) =>
  isWord(text.charCodeAt(at + 1)) && (at === 0 || !isWord(text.charCodeAt(at - 1)));
const isSpace = (c: number) => c === 32 || c === 9 || c === 160 || c === 10 || c === 13;
const isBreakChar = (c: number) => isSpace(c) || c === 40 || c === 44 || c === 45 || c === 47;
const isUpper = (s: string) => s === s.toUpperCase();

/** `-ve` after a space or a bracket; "five-vessel" is not one. */
function isNegativeSign(text: string, at: number): boolean {
  return (
    text.slice(at + 1, at + 3).toLowerCase() === 've' &&
    !isWord(text.charCodeAt(at + 3)) &&
    (at === 0 || isBreakChar(text.charCodeAt(at - 1)))
  );
}

function apostropheIn(text: string): number {
  for (let i = text.length - 1; i > 0; i--) if (isQuote(text.charCodeAt(i))) return i;
  return -1;
}

/** Past the last character: letters, inner apostrophes, `o/d`, `3/52`, `12:30`, `2.5`. */
function endOfWord(text: string, start: number): number {
  let at = start;
  let part = start;
  for (;;) {
    while (isWord(text.charCodeAt(at))) at++;
    const c = text.charCodeAt(at);
    if (!isWord(text.charCodeAt(at + 1))) {
      // "parents' divorce": the quote belongs to the word only where it is an owner's.
      return at;
    }
    const digits = isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
    const joined =
      isQuote(c) ||
      ((c === 46 || c === 58) && digits) ||
      (c === 46 && at - part === 1 && isInitial(text, at)) ||
      (c === 47 && (digits || (at - part === 1 && lettersFrom(text, at + 1) <= 2)));
    if (!joined) return at;
    part = at + 1;
    at++;
  }
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

function startsUpper(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && isBreakChar(text.charCodeAt(at))) at++;
  const c = text.charCodeAt(at);
  return at >= text.length || (c > 64 && c < 91);
}

function breakAt(text: string, at: number, c: number, last: Token | undefined): number {
  if (c === 44) return COMMA;
  if (c === 10) return lineBreak(text, at);
  if (c === 46) return fullStop(text, at, last);
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

function fullStop(text: string, at: number, last: Token | undefined): number {
  const next = text.charCodeAt(at + 1);
  if (at + 1 < text.length && !isSpace(next) && !(next > 64 && next < 91) && !isQuote(next))
    return next === 46 ? CLAUSE : SPACE;
  if (last && last.end === at && ABBREVIATIONS.has(last.text) && !startsUpper(text, at + 1))
    return SPACE;
  return SENTENCE;
}

/**
 * Numbers and dates become one of a few shapes, so that phrases can hold them: `=dose` (20mg),
 * `=days` (3/7, 2/52, 4/24), `=months` (3/12), `=gestation` (29/40), `=nth` (3rd), `=times` (x3),
 * `=age` (36f, 13yom), `=year`, `=many` (8 and more), `=few`. Anything else is its own key.
 */
function shapeOf(text: string): string {
  const first = text.charCodeAt(0);
  if (first === 120 && text.length > 1 && isDigit(text.charCodeAt(1)))
    return Number(text.slice(1)) > 7 ? '=many' : '=times';
  if (!isDigit(first)) return text;
  let digits = 1;
  while (isDigit(text.charCodeAt(digits))) digits++;
  const tail = text.slice(digits);
  const value = Number(text.slice(0, digits));
  if (value < 13 && CHILD_AGES.has(tail)) return '=child';
  if (tail === '')
    return digits === 4 && value > 1929 && value < 2060 ? '=year' : value > 7 ? '=many' : '=few';
  return SHAPES[tail] ?? (tail[0] === '/' ? '=date' : '=measure');
}

const CHILD_AGES = new Set('yo yof yom yf ym yrs yr y m/o mo'.split(' '));
const SHAPES: Readonly<Record<string, string>> = {};
for (const [shape, tails] of [
  ['=days', '/7 /52 /24 days day wks wk hrs hr h hours'],
  ['=months', '/12'],
  ['=gestation', '/40'],
  ['=nth', 'st nd rd th'],
  ['=dose', 'mg mcg g ml iu'],
  ['=times', 'x'],
  ['=age', 'f m y yo yof yom yf ym yrs yr yrf yrm'],
] as const)
  for (const tail of tails.split(' ')) (SHAPES as Record<string, string>)[tail] = shape;
