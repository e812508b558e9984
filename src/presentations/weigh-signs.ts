/**
 * Small signs together. No phrase list and no frame holds all the ways a note can sound; but a few plain
 * words that each stand a little for or against say more than any one. Each class of words has a whole
 * number; what stands in a sentence as the patient's own, now, is added up once each, and the two
 * sentences that say most count: a sentence more can only add, never take a question away (record-systems
 * H07). The sum only asks whether to draw attention: it is not kept, sent or shown, and measures no risk.
 */
import type { Engine } from './engine';
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

interface Sign extends Span {
  weight: number;
}

/** The sum of a sentence, and the words that say something for a question; offsets into the passage. */
export interface WeighedSentence {
  sum: number;
  signs: readonly Sign[];
}

const SENTENCES = 2;
const SHOWN = 3;

/** By the number of the sentence in the passage. Linear in its mentions. */
export function weighSentences(engine: Engine, passage: Passage): readonly WeighedSentence[] {
  const { weightOf, weights } = engine;
  const sentences: { sum: number; signs: Sign[] }[] = [];
  /** Where a class was last counted, so that it counts once in a sentence. */
  const seen = new Map<number, number>();
  for (const mention of passage.mentions) {
    const sentence = passage.sentenceOf(mention);
    let weight = 0;
    let live: boolean | undefined;
    for (const c of mention.classes) {
      const own = weightOf[c] ?? 0;
      if (!own || seen.get(c) === sentence) continue;
      live ??= passage.isLive(mention);
      if (!live) break;
      seen.set(c, sentence);
      weight += own;
    }
    if (!live) continue;
    const here = (sentences[sentence] ??= { sum: weights.sentence, signs: [] });
    here.sum += weight;
    if (weight > 0) here.signs.push({ ...passage.spanOf([mention]), weight });
  }
  return Array.from(sentences, (one) => one ?? { sum: 0, signs: [] });
}

/** Spans of the strongest signs of a text where together they are enough; else none. */
export function signsTogether(engine: Engine, passages: readonly Placed[]): Span[] {
  const { start: begin, enough } = engine.weights;
  const sentences = passages.flatMap(({ passage, start }) =>
    passage.weighed.map((sentence) => ({ ...sentence, start })),
  );
  const most = mostOf(sentences.map(({ sum }) => sum)).flatMap((n) => sentences[n] ?? []);
  if (most.reduce((all, { sum }) => all + sum, begin) < enough) return [];
  const at = new Map<number, Sign>();
  for (const { signs, start } of most)
    for (const sign of signs) {
      const other = at.get(sign.start + start);
      if (!other || other.weight < sign.weight)
        at.set(sign.start + start, {
          ...sign,
          start: sign.start + start,
          end: sign.end + start,
        });
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
