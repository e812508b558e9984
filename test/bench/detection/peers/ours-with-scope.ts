/** The product's own engine, every table and rule of it, with and without reading how each thing is meant. */
import { makeEngine, type Engine } from '../../../../src/presentations/engine';
import { readText } from '../../../../src/presentations/read-text';
import { RULEBOOK } from '../../../../src/presentations/rulebook';
import type { Peer } from '../peer';
import type { Spans } from '../spans';

const ID = 'bench-phrase';

/** As a content script makes it, with these phrases as one rule more. */
const engineFor = (phrases: readonly string[]): Engine =>
  makeEngine({
    ...RULEBOOK,
    rules: [...RULEBOOK.rules, { id: ID, tier: 1, phrases: phrases.join(',') }],
  });

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

/** Only what is affirmed, of now and of the patient; every frame and sign is read too, as in a record. */
export const oursWithScope: Peer = {
  id: 'ours-with-scope',
  make(phrases) {
    const engine = engineFor(phrases);
    return (text) =>
      readText(engine, text, 2026).found.flatMap(
        ({ rule, certainty, time, subject, start, end }) =>
          rule.id === ID && certainty === 'affirmed' && time === 'current' && subject === 'patient'
            ? [start, end]
            : [],
      );
  },
};
