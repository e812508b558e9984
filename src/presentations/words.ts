/**
 * Cuts a text into words by number, in time linear in its length and with no regular expression over host
 * text. Letters are found thirty-two characters at a time, so that the processor has nothing to guess at
 * each word; only what stands between two words, if it is not one space, is looked at character by character.
 */
import {
  breakAt,
  CLAUSE,
  isBreakChar,
  isDigit,
  isDoubleQuote,
  isNegativeSign,
  isQuote,
  isWord,
  joins,
  opensQuote,
  PARAGRAPH,
  SENTENCE,
  SPACE,
  startsUpper,
} from './breaks';
import { LONGEST, type Vocabulary } from './vocabulary';

/** A question mark stood before the word (`?overdose`), or after it (`DV?`). */
export const ASKED = 1;
/** A colon followed it. */
export const COLON = 2;
/** Letters with a joint inside (`o/d`, `don't`) or a sign (`#`, `-ve`): not what the letters alone spell. */
export const JOINED = 4;

/** A full stop after one does not end a sentence. */
const ABBREVIATED = new Set(
  'pt,dr,mr,mrs,ms,approx,prev,eg,ie,inc,incl,esp,vs,no,hx,st,appt,wk,wks,yr,yrs,mth,dx,rx,tel,ext,dept,ref,rel,abdo,ant,post,lat,med,sup,inf,bilat,mult,poss,prob,susp,pres,temp,resp,hosp,max,min,int'.split(
    ',',
  ),
);

/** For two characters as one 16-bit number, which of them are letters or digits; bit 0 is the first. */
const LETTERS = new Uint8Array(0x10000);
const ACCENTED = 0xff;
const OTHER = 0x80;
// A row at a time: this runs on every page of a record system, and one by one costs it milliseconds.
const isLetter = (byte: number) => byte === ACCENTED || (byte < OTHER && isWord(byte));
const BEFORE_OTHER = Uint8Array.from({ length: 0x100 }, (_, byte) => Number(isLetter(byte)));
const BEFORE_LETTER = BEFORE_OTHER.map((first) => first | 2);
for (let second = 0; second < 0x100; second++)
  LETTERS.set(isLetter(second) ? BEFORE_LETTER : BEFORE_OTHER, second << 8);
const AT_ONCE = 32;
/** A field of a few words is read sooner than the browser is asked to. */
const SHORT = 64;

/** The words of one text. One set of arrays serves every text of a reader: it holds until the next is read. */
export class Words {
  text = '';
  count = 0;
  /** Offsets into the text. */
  start = new Int32Array(0);
  end = new Int32Array(0);
  /** Numbers of the vocabulary; 0 for a word it does not have. */
  id = new Int32Array(0);
  /** The break before it, `SPACE` to `PARAGRAPH`. */
  gap = new Uint8Array(0);
  /** `ASKED`, `COLON`, `JOINED`. */
  marks = new Uint8Array(0);
  /** How many words the quotation has that begins here; 0 where none does. */
  quote = new Uint8Array(0);

  private bytes = new Uint8Array(0);
  private pairs = new Uint16Array(0);
  private view = new DataView(new ArrayBuffer(0));
  /** Where runs of letters begin and end, in turn. */
  private edges = new Int32Array(0);
  /** Some letter is no ASCII: such words are looked for by name. */
  private accented = false;
  private quoteFrom = -1;
  /** Words that are looked for by what they spell as a whole: joined, or longer than `LONGEST`. */
  private odd: number[] = [];
  /** How many words have their marks wiped; a `#` is one more than there are runs of letters. */
  private cleared = 0;
  private readonly encoder = new TextEncoder();

  constructor(private readonly vocabulary: Vocabulary) {}

  read(text: string): this {
    this.text = text;
    this.count = 0;
    this.quoteFrom = -1;
    this.odd = [];
    this.hold(text);
    this.join(this.findEdges(text.length));
    this.name();
    return this;
  }

  /** One byte a character: ASCII as it is, any other only as letter or not, so that offsets are the text's own. */
  private hold(text: string): void {
    const { length } = text;
    if (this.bytes.length < length + 2 * AT_ONCE) this.grow(length);
    const { bytes } = this;
    this.accented = false;
    if (length < SHORT || !this.encode(text))
      for (let at = 0; at < length; at++) {
        const c = text.charCodeAt(at);
        const accented = c >= OTHER && isWord(c);
        bytes[at] = accented ? ACCENTED : c < OTHER ? c : OTHER;
        if (accented) this.accented = true;
      }
    bytes.fill(OTHER, length, length + 2 * AT_ONCE);
  }

  /** True where all of it is ASCII. */
  private encode(text: string): boolean {
    const { read, written } = this.encoder.encodeInto(text, this.bytes);
    return read === text.length && written === text.length;
  }

  private grow(length: number): void {
    const size = Math.max(1_024, 1 << (32 - Math.clz32(length)));
    const bytes = new ArrayBuffer(size + 2 * AT_ONCE);
    this.bytes = new Uint8Array(bytes);
    this.pairs = new Uint16Array(bytes);
    this.view = new DataView(bytes);
    this.edges = new Int32Array(size + 2);
    for (const name of ['start', 'end', 'id'] as const) this[name] = new Int32Array(size);
    for (const name of ['gap', 'marks', 'quote'] as const) this[name] = new Uint8Array(size);
  }

  /** Returns how many runs of letters there are. Every browser's processors keep the lower byte first. */
  private findEdges(length: number): number {
    const { pairs, edges } = this;
    const two = (pair: number) => LETTERS[pairs[pair] as number] as number;
    let before = 0;
    let count = 0;
    for (let from = 0; from <= length; from += AT_ONCE) {
      const at = from >> 1;
      // Written out, for compilers do not unroll it.
      const letters =
        two(at) |
        (two(at + 1) << 2) |
        (two(at + 2) << 4) |
        (two(at + 3) << 6) |
        (two(at + 4) << 8) |
        (two(at + 5) << 10) |
        (two(at + 6) << 12) |
        (two(at + 7) << 14) |
        (two(at + 8) << 16) |
        (two(at + 9) << 18) |
        (two(at + 10) << 20) |
        (two(at + 11) << 22) |
        (two(at + 12) << 24) |
        (two(at + 13) << 26) |
        (two(at + 14) << 28) |
        (two(at + 15) << 30);
      let changes = letters ^ ((letters << 1) | before);
      before = letters >>> 31;
      while (changes !== 0) {
        const lowest = changes & -changes;
        edges[count++] = from + 31 - Math.clz32(lowest);
        changes ^= lowest;
      }
    }
    return count >> 1;
  }

  /** Makes words of runs of letters, and reads what stands before each. */
  private join(runs: number): void {
    const { text, bytes, edges, start, end, gap, marks } = this;
    marks.fill(0, 0, runs);
    gap.fill(SPACE, 0, runs);
    this.quote.fill(0, 0, runs);
    this.cleared = runs;
    let count = 0;
    let last = 0;
    for (let run = 0; run < runs; run++) {
      const from = edges[2 * run] as number;
      const to = edges[2 * run + 1] as number;
      if (from - last !== 1 || bytes[last] !== 32 || count === 0) {
        const word = count - 1;
        if (from - last === 1 && count && this.joinsOn(edges[2 * run - 2] as number, last, word)) {
          end[word] = last = to;
          if (!((marks[word] as number) & JOINED)) this.odd.push(word);
          marks[word] = (marks[word] as number) | JOINED;
          continue;
        }
        this.count = count;
        const between = this.between(last, from);
        ({ count } = this);
        gap[count] = between & 7;
        marks[count] = between >> 3;
        if (bytes[from - 1] === 45 && to - from === 2 && isNegativeSign(text, from - 1)) {
          this.odd.push(count);
          marks[count] = (between >> 3) | JOINED;
          start[count] = from - 1;
          end[count++] = last = to;
          continue;
        }
      }
      if (to - from > LONGEST) this.odd.push(count);
      start[count] = from;
      end[count++] = last = to;
    }
    this.count = count;
    this.between(last, text.length);
  }

  /** True where the letters after the one character at `at` are of the same word as those from `from`. */
  private joinsOn(from: number, at: number, word: number): boolean {
    const { text, bytes, start } = this;
    return (
      JOINTS[bytes[at] as number] === 1 &&
      bytes[start[word] as number] !== 45 &&
      joins(text, from, at)
    );
  }

  private name(): void {
    const { text, count, start, end, id, vocabulary } = this;
    vocabulary.nameAll(this.view, start, end, count, id);
    const look = (at: number) => {
      id[at] = vocabulary.numberOf(plainWord(text.slice(start[at], end[at])));
    };
    for (const at of this.odd) look(at);
    if (this.accented) for (let at = 0; at < count; at++) if (id[at] === 0) look(at);
  }

  /**
   * Reads what stands from the end of one word to the start of the next: the break, with `ASKED` three bits
   * up; tells the word before of a question mark or colon after it, and counts a `#` as a word.
   */
  private between(from: number, to: number): number {
    const { text, marks, quote } = this;
    let before: number = this.count === 0 ? PARAGRAPH : SPACE;
    let asked = 0;
    for (let at = from; at < to; at++) {
      const c = text.charCodeAt(at);
      if (c === 32) continue;
      const last = this.count - 1;
      if (c === 35) {
        this.addHash(at, before, asked);
        before = SPACE;
        asked = 0;
      } else if (c === 63) {
        // "?overdose" and "? overdose" ask about what follows; "SI? no" about what went before.
        const previous = at > 0 ? text.charCodeAt(at - 1) : 32;
        if (isBreakChar(previous) || previous === 63) asked = ASKED;
        else {
          if (last >= 0) marks[last] = (marks[last] as number) | ASKED;
          before = Math.max(before, startsUpper(text, at + 1) ? SENTENCE : CLAUSE);
        }
      } else if (c === 58 && last >= 0) {
        marks[last] = (marks[last] as number) | COLON;
        before = Math.max(before, CLAUSE);
      } else if (isQuote(c) || isDoubleQuote(c)) {
        const words = this.count - this.quoteFrom;
        if (opensQuote(text, at)) this.quoteFrom = this.count;
        else if (this.quoteFrom >= 0) {
          if (words > 2 && words < 40) quote[this.quoteFrom] = words;
          this.quoteFrom = -1;
        }
      } else if (c !== 45 || at !== to - 1 || !isNegativeSign(text, at)) {
        before = Math.max(before, breakAt(text, at, this.isAbbreviated(last, at)));
      }
    }
    return before | (asked << 3);
  }

  /** The full stop at `end` is that of an abbreviation, and the sentence goes on. */
  private isAbbreviated(word: number, end: number): boolean {
    const { text } = this;
    if (word < 0 || this.end[word] !== end || text.charCodeAt(end) !== 46) return false;
    const from = this.start[word] as number;
    // Before a capital it ends the sentence all the same: most full stops are told by that.
    if (end - from > 6 || startsUpper(text, end + 1)) return false;
    return ABBREVIATED.has(plainWord(text.slice(from, end)));
  }

  private addHash(at: number, before: number, asked: number): void {
    const { count } = this;
    const fresh = this.cleared++;
    this.gap[fresh] = this.marks[fresh] = this.quote[fresh] = 0;
    this.start[count] = at;
    this.end[count] = at + 1;
    this.gap[count] = before;
    this.odd.push(count);
    this.marks[count] = asked | JOINED;
    this.count = count + 1;
  }
}

/** What may stand inside a word; any character that is no ASCII may be a curly apostrophe. */
const JOINTS = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(byte === 39 || byte === 46 || byte === 58 || byte === 47 || byte === OTHER),
);
const DROPPED = new Set(['s', 'd', 'll', 've', 'm', 're']);

/** As a word is kept: small letters, no dots between initials, no `'s`, `'d`, `'ll`. */
export function plainWord(written: string): string {
  const text = undotted(written.toLowerCase());
  const quote = apostropheIn(text);
  if (quote < 1) return text;
  const tail = text.slice(quote + 1);
  return text.slice(0, quote) + (DROPPED.has(tail) ? '' : tail);
}

/** "her ex's" and "he's". */
export const isOwner = (written: string): boolean =>
  /s$/i.test(written) && isQuote(written.charCodeAt(written.length - 2));

const undotted = (text: string) =>
  text[1] === '.' && !isDigit(text.charCodeAt(0)) ? text.replaceAll('.', '') : text;

function apostropheIn(text: string): number {
  for (let i = text.length - 1; i > 0; i--) if (isQuote(text.charCodeAt(i))) return i;
  return -1;
}
