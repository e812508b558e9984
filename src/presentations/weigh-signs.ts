/**
 * Signs together. No phrase list and no frame holds all the ways a note can sound; but plain words that each
 * stand a little for or against say more than any one. Each class of words has a whole number, and so have
 * each kind of finding and single words; what stands in a sentence as the patient's own, now, is added up once
 * each, and the two sentences of all fields that say most count: a sentence more can only add, never take a
 * question away (record-systems H07). From one sum on signs ask that no rule holds; below others, what a rule
 * found is weak where its own sentence speaks against it. The sum only asks whether to draw attention: it is not kept, sent or shown, and measures no risk.
 */
import type { Engine } from './engine';
import type { Mention } from './matcher';
import { isLive } from '../model/is-live';
import type { Found, Passage, Placed, Span } from './read-text';
import type { Token } from './tokens';

/** From the rulebook: a number for each class of words, and what the sums are held against. */
export interface Weights {
  classes: Readonly<Record<string, number>>;
  /** The words that have each number, with spaces between: single words, whatever classes they are of. */
  words: Readonly<Record<string, string>>;
  /** A number for each kind of finding, by the name that `kindOf` gives it. */
  found: Readonly<Record<string, number>>;
  /** What every note, and every sentence, begins with. */
  start: number;
  sentence: number;
  /** From this sum of a note on, small signs ask. */
  enough: number;
  /**
   * What frames put together, by its tier, asks nothing by itself where the sum is below these; nor what is
   * said in so many words, where its own sentence speaks against it, but for the rules that always stand.
   */
  innocent: { weak: number; indicator: number; strong: number; said: number };
}

export interface SentenceAt {
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
  const { counted, weights } = engine;
  const sums: number[] = [];
  let before = -1;
  for (const mention of passage.mentions) {
    const sentence = passage.single ? 0 : passage.sentenceOf(mention);
    if (sentence !== before) counted.begin();
    before = sentence;
    const weight = weightOf(engine, passage, mention);
    if (weight !== undefined) sums[sentence] = (sums[sentence] ?? weights.sentence) + weight;
  }
  weighWords(engine, passage, sums);
  let kinds: string[] = [];
  before = -1;
  for (const one of passage.found) {
    if (one.sentence !== before) kinds = [];
    before = one.sentence;
    const kind = kindIn(passage, one);
    const weight = weights.found[kind];
    if (weight === undefined || kinds.includes(kind)) continue;
    kinds.push(kind);
    sums[one.sentence] = (sums[one.sentence] ?? weights.sentence) + weight;
  }
  // A sentence in which nothing counts is no sentence to weigh.
  for (let n = 0; n < sums.length; n++) sums[n] ??= 0;
  return sums;
}

/** Adds what each word says that stands in a sentence as the patient's own, now; each once. */
function weighWords(engine: Engine, passage: Passage, sums: number[]): void {
  const { countedWords, weightOfWord, weights } = engine;
  const { tokens } = passage;
  const first = tokens[0]?.sentence ?? 0;
  let before = -1;
  for (let at = 0; at < tokens.length; at++) {
    const { word, sentence } = tokens[at] as Token;
    const weight = weightOfWord[word] as number;
    if (weight === 0) continue;
    if (sentence !== before) countedWords.begin();
    before = sentence;
    if (countedWords.has(word) || !passage.isLive({ from: at })) continue;
    countedWords.add(word);
    sums[sentence - first] = (sums[sentence - first] ?? weights.sentence) + weight;
  }
}

/**
 * What a mention adds to its sentence, where each class counts once, as it first stands as the patient's
 * own, now; undefined for nothing of that.
 */
function weightOf(engine: Engine, passage: Passage, mention: Mention): number | undefined {
  const { counted, weightOf: weights } = engine;
  const { classes } = mention;
  let weight: number | undefined;
  for (let n = 0; n < classes.length; n++) {
    const c = classes[n] as number;
    const own = weights[c] as number;
    if (own === 0 || counted.has(c)) continue;
    if (weight === undefined && !passage.isLive(mention)) return undefined;
    counted.add(c);
    weight = (weight ?? 0) + own;
  }
  return weight;
}

/**
 * The words of one sentence that say something for a question, the strongest of each place; offsets into the
 * text. `small`: those too that count but tell a reader nothing.
 */
function signsOf(engine: Engine, { placed, n }: SentenceAt, small: boolean): Sign[] {
  const { passage, start } = placed;
  const signs = new Map<number, Sign>();
  const add = (from: number, to: number, weight: number) => {
    if (!small && to - from === 1 && engine.smallWords.has(passage.tokens[from]?.text ?? ''))
      return;
    const span = passage.spanOf({ from }, { to });
    if (weight > (signs.get(span.start)?.weight ?? 0))
      signs.set(span.start, { start: span.start + start, end: span.end + start, weight });
  };
  engine.counted.begin();
  for (const mention of passage.mentions)
    if (passage.sentenceOf(mention) === n)
      add(mention.from, mention.to, weightOf(engine, passage, mention) ?? 0);
  passage.tokens.forEach(({ word }, from) => {
    const weight = engine.weightOfWord[word] as number;
    if (weight > 0 && passage.sentenceOf({ from }) === n && passage.isLive({ from }))
      add(from, from + 1, weight);
  });
  return [...signs.values()].sort((a, b) => a.start - b.start);
}

/** A finding as it is weighed: its rule and tier, said or put together, or none of the patient's, now. */
export function kindOf(
  rule: Found['rule'],
  one: Pick<Found, 'tier' | 'certainty' | 'time' | 'subject'>,
  said: boolean,
): string {
  if (rule.part && rule.part !== 'prompts') return kindsOf(rule).beside;
  if (!isLive(one)) return kindsOf(rule).not;
  return kindsOf(rule)[said ? 'said' : 'put'][one.tier] as string;
}

/** As `kindOf`; what stands as another's is set apart, also where it asks whoever it is about. */
export function kindIn(passage: Passage, one: Found): string {
  return passage.isLive(one) ? kindOf(one.rule, one, one.phrase) : kindsOf(one.rule).elsewhere;
}

interface Kinds {
  beside: string;
  not: string;
  elsewhere: string;
  /** By tier. */
  said: readonly string[];
  put: readonly string[];
}

/** Written once for each rule: a string made anew has to be looked for letter by letter. */
const kindsByRule = new WeakMap<Found['rule'], Kinds>();

function kindsOf(rule: Found['rule']): Kinds {
  let kinds = kindsByRule.get(rule);
  if (!kinds) {
    const { id } = rule;
    const put = [0, 1, 2, 3, 4].map((tier) => `${id}:${tier}`);
    const said = put.map((name) => `${name}:said`);
    kinds = { beside: `${id}:beside`, not: `${id}:not`, elsewhere: `${id}:elsewhere`, said, put };
    kindsByRule.set(rule, kinds);
  }
  return kinds;
}

/** The sum of all texts of an encounter, and the sentences that made it, at most two. */
export interface Sum {
  sum: number;
  most: readonly (SentenceAt & { text: number })[];
}

/** `texts`: the passages of each field, in order. Without a list of every sentence: most texts end here. */
export function sumOf(engine: Engine, texts: readonly (readonly Placed[])[]): Sum {
  let [best, next] = [-Infinity, -Infinity];
  let bestAt: Sum['most'][number] | undefined;
  let nextAt: Sum['most'][number] | undefined;
  texts.forEach((passages, text) => {
    for (const placed of passages) {
      const { weighed } = placed.passage;
      for (let n = 0; n < weighed.length; n++) {
        const sum = weighed[n] as number;
        if (sum > best) {
          [next, nextAt] = [best, bestAt];
          best = sum;
          bestAt = { text, placed, n };
        } else if (sum > next) {
          next = sum;
          nextAt = { text, placed, n };
        }
      }
    }
  });
  const { start } = engine.weights;
  if (!bestAt) return { sum: start, most: [] };
  const both = next > 0 && nextAt !== undefined;
  return {
    sum: start + best + (both ? next : 0),
    most: both && nextAt ? [bestAt, nextAt] : [bestAt],
  };
}

/**
 * What stands round one finding says: all of its own sentence, with nothing to begin from, and what the one of
 * the others that says most adds.
 */
export function sumRound(
  { weights }: Engine,
  { most }: Sum,
  { passage, sentence }: Pick<Found, 'passage' | 'sentence'>,
): number {
  const own = passage.weighed[sentence];
  const other = most.find(({ placed, n }) => placed.passage !== passage || n !== sentence);
  const beside = other ? (other.placed.passage.weighed[other.n] ?? 0) : 0;
  return (own === undefined ? 0 : own - weights.sentence) + Math.max(0, beside);
}

/** Spans of the strongest signs in these sentences of one text, in order; small words only for want of others. */
export function strongestSigns(engine: Engine, sentences: readonly SentenceAt[]): Span[] {
  const all = (small: boolean) => sentences.flatMap((where) => signsOf(engine, where, small));
  const telling = all(false);
  return (telling.length ? telling : all(true))
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
