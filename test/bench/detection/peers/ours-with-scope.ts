/** Matching with and without reading how each thing is meant, with every word table of the product loaded. */
import { makeEngine, type Engine } from '../../../../src/presentations/engine';
import { readText } from '../../../../src/presentations/read-text';
import { RULEBOOK } from '../../../../src/presentations/rulebook';
import type { Peer } from '../peer';
import type { Spans } from '../spans';

const ID = 'bench-phrase';

/** One rule of these phrases, among all words the product knows. */
const engineFor = (phrases: readonly string[]): Engine =>
  makeEngine({ ...RULEBOOK, rules: [{ id: ID, tier: 1, phrases: phrases.join(',') }] });

export const oursMatchAlone: Peer = {
  id: 'ours-match-alone',
  make(phrases) {
    const { matcher } = engineFor(phrases);
    const phrase = matcher.classOf(ID);
    return (text) => {
      const words = matcher.read(text);
      matcher.understand(words);
      const spans: Spans = [];
      for (const { classes, from, to } of matcher.find(words))
        if (classes.includes(phrase)) spans.push(words.start[from] ?? 0, words.end[to - 1] ?? 0);
      return spans;
    };
  },
};

/** Only what is affirmed, of now and of the patient. */
export const oursWithScope: Peer = {
  id: 'ours-with-scope',
  make(phrases) {
    const engine = engineFor(phrases);
    return (text) =>
      readText(engine, text, 2026).found.flatMap(({ certainty, time, subject, start, end }) =>
        certainty === 'affirmed' && time === 'current' && subject === 'patient' ? [start, end] : [],
      );
  },
};
