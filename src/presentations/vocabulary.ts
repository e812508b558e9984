/**
 * Every word of the lexicon with a number, found by the letters themselves: a plain word of up to sixteen
 * letters is four 32-bit numbers, and two words are the same where all four are. No hash is ever trusted.
 */

/** What a word of so many letters has of each four: `LOW[12 + n]` keeps the first n bytes. */
const LOW = Int32Array.from({ length: 32 }, (_, at) => {
  const bytes = at - 12;
  return bytes <= 0 ? 0 : bytes >= 4 ? -1 : (1 << (8 * bytes)) - 1;
});
/** Makes ASCII capitals small and leaves small letters and digits as they are. */
const FOLD = 0x20202020;
export const LONGEST = 16;

export class Vocabulary {
  /** By number; number 0 is every other word. */
  readonly words: string[] = [''];
  private readonly numbers = new Map<string, number>();
  private table = new Uint16Array(0);
  private mask = 0;
  private parts = new Int32Array(0);

  constructor(words: Iterable<string>) {
    for (const word of words) this.add(word);
    if (this.words.length > 0xffff) throw new Error('a vocabulary holds at most 65,535 words');
    // An eighth full, so that most other words meet an empty place at once.
    const size = 1 << (32 - Math.clz32(this.words.length * 8));
    this.mask = size - 1;
    this.table = new Uint16Array(size);
    this.parts = new Int32Array(this.words.length * 4);
    const bytes = new DataView(new ArrayBuffer(LONGEST + 4));
    this.words.forEach((word, number) => {
      if (number && word.length <= LONGEST && PLAIN.test(word)) this.place(word, number, bytes);
    });
  }

  /** The number of a word in small letters, as `words` has it; 0 for any other. */
  numberOf(word: string): number {
    return this.numbers.get(word) ?? 0;
  }

  /** The number of the plain word that stands in each of these places, whatever its capitals. */
  nameAll(
    bytes: DataView,
    starts: Int32Array,
    ends: Int32Array,
    count: number,
    numbers: Int32Array,
  ): void {
    const { table, mask, parts } = this;
    for (let place = 0; place < count; place++) {
      const start = starts[place] as number;
      const length = Math.min((ends[place] as number) - start, LONGEST);
      const a = (bytes.getInt32(start, true) | FOLD) & (LOW[length + 12] as number);
      const b = (bytes.getInt32(start + 4, true) | FOLD) & (LOW[length + 8] as number);
      const c = (bytes.getInt32(start + 8, true) | FOLD) & (LOW[length + 4] as number);
      const d = (bytes.getInt32(start + 12, true) | FOLD) & (LOW[length] as number);
      let at = hash(a, b, c, d) & mask;
      for (;;) {
        const number = table[at] as number;
        const part = number << 2;
        const other =
          ((parts[part] as number) ^ a) |
          ((parts[part + 1] as number) ^ b) |
          ((parts[part + 2] as number) ^ c) |
          ((parts[part + 3] as number) ^ d);
        // All ones for another word. Which word is known cannot be foreseen, so no branch hangs on it.
        const missed = (other | -other) >> 31;
        numbers[place] = number & ~missed;
        if ((number & missed) === 0) break;
        at = (at + 1) & mask;
      }
    }
  }

  private add(word: string): void {
    if (this.numbers.has(word)) return;
    this.numbers.set(word, this.words.length);
    this.words.push(word);
  }

  private place(word: string, number: number, bytes: DataView): void {
    for (let i = 0; i < LONGEST; i++) bytes.setUint8(i, word.charCodeAt(i));
    const part = [0, 4, 8, 12].map(
      (from) => (bytes.getInt32(from, true) | FOLD) & (LOW[word.length + 12 - from] as number),
    );
    const [a = 0, b = 0, c = 0, d = 0] = part;
    this.parts.set(part, number * 4);
    let at = hash(a, b, c, d) & this.mask;
    while (this.table[at] !== 0) at = (at + 1) & this.mask;
    this.table[at] = number;
  }
}

const PLAIN = /^[a-z0-9]+$/;

function hash(a: number, b: number, c: number, d: number): number {
  const mixed =
    Math.imul(a, 0x9e3779b1) ^
    Math.imul(b, 0x85ebca6b) ^
    Math.imul(c, 0xc2b2ae35) ^
    Math.imul(d, 0x27d4eb2f);
  return mixed ^ (mixed >>> 15);
}
