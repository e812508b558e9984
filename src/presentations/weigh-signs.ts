/**
 * Small signs together. No phrase list and no frame holds all the ways a note can sound; but a few plain
 * words that each stand a little for or against say more than any one. Each class of words has a whole
 * number; what stands in a sentence as the patient's own, now, is added up once each, and the two
 * sentences that say most count: a sentence more can only add, never take a question away (record-systems
 * H07). The sum only asks whether to draw attention: it is not kept, sent or shown, and measures no risk.
 */
import type { Engine } from './engine';
import type { Mention } from './matcher';
import type { Passage, Placed, Span } from './read-text';

/** From the rulebook: a number for each class of words, and what the sums are held against. */
export interface Weights {
  classes: Readonly<Record<string, number>>;
  /** What every note, and every sentence, begins with. */
  start: number;
  sentence: number;
  /** From this sum of a note on, small signs ask. */
  enough: number;
  /** What a frame made, as indicator (tier 3) or strong, becomes weak in a sentence below these. */
  innocent: { indicator: number; strong: number };
}

interface SentenceAt {
  placed: Placed;
  /** The number of the sentence in its passage. */
  n: number;
}

interface Sign extends Span {
  weight: number;
}

const SENTENCES = 2;
const SHOWN = 3;

/** Where a class was last counted, so that it counts once in a sentence; one for all texts of an engine. */
export class CountedOnce {
  private readonly last: Int32Array;
  private sentence = 0;

  constructor(classes: number) {
    this.last = new Int32Array(classes);
  }

  begin(): void {
    if (this.sentence === 0x7fff_ffff) this.last.fill((this.sentence = 0));
    this.sentence += 1;
  }

  has(c: number): boolean {
    return this.last[c] === this.sentence;
  }

  add(c: number): void {
    this.last[c] = this.sentence;
  }
}

/** The sum of each sentence of the passage, by its number there. Linear in its mentions. */
export function weighSentences(engine: Engine, passage: Passage): readonly number[] {
  const sums: number[] = [];
  eachWeight(engine, passage, (sentence, weight) => {
    sums[sentence] = (sums[sentence] ?? engine.weights.sentence) + weight;
  });
  // A sentence in which nothing counts is no sentence to weigh.
  for (let n = 0; n < sums.length; n++) sums[n] ??= 0;
  return sums;
}

/** What each mention adds to its sentence; a class counts where it first stands as the patient's own, now. */
function eachWeight(
  engine: Engine,
  passage: Passage,
  take: (sentence: number, weight: number, mention: Mention) => void,
): void {
  const { weightOf, counted } = engine;
  let before = -1;
  for (const mention of passage.mentions) {
    const { classes } = mention;
    const sentence = passage.sentenceOf(mention);
    if (sentence !== before) counted.begin();
    before = sentence;
    let weight = 0;
    let live: boolean | undefined;
    for (let n = 0; n < classes.length; n++) {
      const c = classes[n] as number;
      const own = weightOf[c] as number;
      if (own === 0 || counted.has(c)) continue;
      live ??= passage.isLive(mention);
      if (!live) break;
      counted.add(c);
      weight += own;
    }
    if (live) take(sentence, weight, mention);
  }
}

/** The words of one sentence that say something for a question; offsets into the text. */
function signsOf(engine: Engine, { passage, start }: Placed, sentence: number): Sign[] {
  const signs: Sign[] = [];
  eachWeight(engine, passage, (where, weight, mention) => {
    if (where !== sentence || weight <= 0) return;
    const span = passage.spanOf([mention]);
    signs.push({ start: span.start + start, end: span.end + start, weight });
  });
  return signs;
}

/** Spans of the strongest signs of a text where together they are enough; else none. */
export function signsTogether(engine: Engine, passages: readonly Placed[]): Span[] {
  const { start: begin, enough } = engine.weights;
  // As `mostOf` has it, without a list of every sentence: most texts end here.
  let [best, next] = [-Infinity, -Infinity];
  let bestAt: SentenceAt | undefined;
  let nextAt: SentenceAt | undefined;
  for (const placed of passages) {
    const { weighed } = placed.passage;
    for (let n = 0; n < weighed.length; n++) {
      const sum = weighed[n] as number;
      if (sum > best) {
        [next, nextAt] = [best, bestAt];
        best = sum;
        bestAt = { placed, n };
      } else if (sum > next) {
        next = sum;
        nextAt = { placed, n };
      }
    }
  }
  if (!bestAt || begin + best + Math.max(0, next) < enough) return [];
  const at = new Map<number, Sign>();
  for (const where of next > 0 && nextAt ? [bestAt, nextAt] : [bestAt])
    for (const sign of signsOf(engine, where.placed, where.n)) {
      const other = at.get(sign.start);
      if (!other || other.weight < sign.weight) at.set(sign.start, sign);
    }
  return [...at.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, SHOWN)
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}

/** Numbers of the sentences that say most; all but the first only if they speak for a question. */
export function mostOf(sums: readonly number[]): number[] {
  const most: number[] = [];
  sums.forEach((sum, n) => {
    let at = most.length;
    while (at > 0 && sum > (sums[most[at - 1] ?? 0] ?? 0)) at--;
    if (at < SENTENCES) most.splice(at, 0, n);
    if (most.length > SENTENCES) most.pop();
  });
  return most.filter((n, i) => i === 0 || (sums[n] ?? 0) > 0);
}
