/**
 * Each word of a text with all that is known of it: how it is written, what shape or sense it has, where its
 * sentence is. `words.ts` has cut it: `o/d`, `o.d.`, `3/52`, `#`, `?dv`, `-ve`, `d/c'd`, curly quotes.
 */
import { isDigit, isQuote, SENTENCE } from './breaks';
import { Vocabulary } from './vocabulary';
import { ASKED, COLON, isOwner, JOINED, plainWord, Words } from './words';

export { SPACE, COMMA, CLAUSE, SENTENCE, PARAGRAPH } from './breaks';

const GAP = 7;
const CAPS = 8;
const OWNER = 16;
const ASKED_ABOUT = 32;
const COLON_AFTER = 64;
const DONE = 128;
const QUOTE = 8;

/** Small, for all of a text's are held at once, and what is held long is moved about by the browser. */
export class Token {
  constructor(
    /** Lower case, without `'s`, `'d`, `'ll`; or a shape such as `=many` (see `shapeOf`). */
    public key: string,
    /** Lower case as written. */
    readonly text: string,
    /** Offsets into the text. */
    readonly start: number,
    readonly end: number,
    readonly sentence: number,
    /** Its number in the vocabulary, 0 for none. */
    public word: number,
    /** What the rest is read from, as bits. */
    private how: number,
  ) {}

  /** The break before it, `SPACE` to `PARAGRAPH`. */
  get gap(): number {
    return this.how & GAP;
  }

  /** Two letters or more, all capitals, in a text that is not written in capitals throughout. */
  get caps(): boolean {
    return (this.how & CAPS) !== 0;
  }

  /** Ended in `'s`: the owner of what follows, or "he's". */
  get owner(): boolean {
    return (this.how & OWNER) !== 0;
  }

  /** A question mark stood before it (`?overdose`), or after it (`DV?`). */
  get asked(): boolean {
    return (this.how & ASKED_ABOUT) !== 0;
  }

  /** A colon followed it. */
  get colon(): boolean {
    return (this.how & COLON_AFTER) !== 0;
  }

  /** Ends as a past tense does: "kicked". */
  get done(): boolean {
    return (this.how & DONE) !== 0;
  }

  /** How many words the quotation has that begins here; 0 where none does. */
  get quote(): number {
    return this.how >> QUOTE;
  }

  forgetCaps(): void {
    this.how &= ~CAPS;
  }
}

/** `known`: the vocabulary's own strings, so that no word of it is written anew; `shapes`: what they are by shape. */
export function makeTokens(
  words: Words,
  known: readonly string[],
  shapes: readonly string[],
  from = 0,
  to = words.count,
): Token[] {
  const { text } = words;
  const tokens: Token[] = [];
  let sentence = 0;
  let upper = 0;
  for (let at = from; at < to; at++) {
    const start = words.start[at] as number;
    const end = words.end[at] as number;
    const gap = words.gap[at] as number;
    const marks = words.marks[at] as number;
    if (at > from && gap >= SENTENCE) sentence++;
    const joined = (marks & JOINED) !== 0;
    const small = isSmall(text.charCodeAt(start)) && !joined;
    const id = words.id[at] as number;
    // Most words are known and no capitals: nothing is cut out of the text for them.
    const capital = !small && end - start > 1 && !isSmall(text.charCodeAt(start + 1));
    const written = id && !capital && !joined ? '' : text.slice(start, end);
    const plain = id ? (known[id] as string) : joined ? plainWord(written) : written.toLowerCase();
    const caps = capital && isCapitals(written);
    if (caps) upper++;
    let how = gap | ((words.quote[at] as number) << QUOTE);
    if (caps) how |= CAPS;
    if ((joined && isOwner(written)) || ownsNext(text, end)) how |= OWNER;
    if ((marks & ASKED) !== 0) how |= ASKED_ABOUT;
    if ((marks & COLON) !== 0) how |= COLON_AFTER;
    if (joined ? isDone(plain, 0, plain.length) : isDone(text, start, end)) how |= DONE;
    const key = id ? (shapes[id] as string) : shapeOf(plain);
    tokens.push(new Token(key, plain, start, end, sentence, id, how));
  }
  if (upper > 6 && upper * 2 > to - from) for (const token of tokens) token.forgetCaps();
  return tokens;
}

const NO_LEXICON = new Vocabulary([]);

/** The tokens of a text by itself. */
export function tokenise(text: string): Token[] {
  return makeTokens(new Words(NO_LEXICON).read(text), NO_LEXICON.words, NO_LEXICON.words);
}

const isDone = (text: string, start: number, end: number): boolean =>
  end - start > 4 &&
  (text.charCodeAt(end - 1) | 32) === LETTER_D &&
  (text.charCodeAt(end - 2) | 32) === LETTER_E;
const LETTER_D = 100;
const LETTER_E = 101;

const isSmall = (c: number) => c > 96 && c < 123;

const isCapitals = (written: string) =>
  written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();

/** "parents' divorce" */
const ownsNext = (text: string, end: number) =>
  isQuote(text.charCodeAt(end)) &&
  text.charCodeAt(end + 1) === 32 &&
  text.charCodeAt(end - 1) === 115;

/**
 * Numbers and dates become one of a few shapes, so that phrases can hold them: `=dose` (20mg),
 * `=days` (3/7, 2/52, 4/24), `=months` (3/12), `=gestation` (29/40), `=nth` (3rd), `=times` (x3),
 * `=age` (36f, 13yom), `=year`, `=many` (8 and more), `=few`. Anything else is its own key.
 */
export function shapeOf(text: string): string {
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
