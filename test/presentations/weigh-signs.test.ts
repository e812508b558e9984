import { describe, expect, it } from 'vitest';
import { isLive } from '../../src/model/is-live';
import { makeEngine } from '../../src/presentations/engine';
import { findPresentations } from '../../src/presentations/find-presentations';
import { WEIGHTS } from '../../src/presentations/lexicon/weights';
import { RULEBOOK } from '../../src/presentations/rulebook';
import type { Weights } from '../../src/presentations/weigh-signs';
import { field, SETTINGS, TODAY } from './detect-text';

/** Only what a test gives is weighed; nothing else adds or takes away. */
const NOTHING: Weights = {
  start: 0,
  sentence: 0,
  enough: 999,
  innocent: { weak: -999, indicator: -999, strong: -999, said: -999 },
  found: {},
  classes: {},
  words: {},
};

/** Rules that ask of the text, each with its tier, by these weights alone. */
function asks(text: string, weights: Partial<Weights>): Record<string, number> {
  const engine = makeEngine({ ...RULEBOOK, weights: { ...NOTHING, ...weights } });
  const found = findPresentations(engine, [field(text)], SETTINGS, TODAY);
  return Object.fromEntries(
    found
      .filter((one) => isLive(one) && one.part === 'prompts' && one.tier < 4)
      .map((one) => [one.id, one.tier]),
  );
}

const AGAINST = { '-30': 'gardening' };
const innocentBelow = (sum: number): Weights['innocent'] => ({
  weak: sum,
  indicator: sum,
  strong: sum,
  said: sum,
});

describe('single words', () => {
  const weights = { words: { '4': 'zebra', '-4': 'giraffe' }, enough: 4 };

  it('ask from their sum on, wherever they stand', () => {
    expect(asks('zebra seen', weights)).toHaveProperty('several-signs');
    expect(asks('zebra, giraffe seen', weights)).toEqual({});
  });

  it('count once in a sentence, and in the two sentences that say most', () => {
    const twice = { ...weights, enough: 8 };
    expect(asks('zebra zebra zebra', twice)).toEqual({});
    expect(asks('zebra here. zebra there', twice)).toHaveProperty('several-signs');
    expect(asks('zebra here. zebra there. zebra', { ...weights, enough: 12 })).toEqual({});
  });

  it('do not count where they are denied or long past', () => {
    expect(asks('no zebra', weights)).toEqual({});
    expect(asks('zebra in 2009', weights)).toEqual({});
  });

  it('are never undone by a sentence more', () => {
    expect(asks('zebra seen. giraffe seen', weights)).toHaveProperty('several-signs');
  });

  it.each([
    ['one zebra', ['zebra']],
    ['says zebra', ['zebra']],
    ['says so', ['says']],
  ])('show where they stand in "%s", small ones only for want of others', (text, shown) => {
    const words = { '4': 'zebra says' };
    const engine = makeEngine({ ...RULEBOOK, weights: { ...NOTHING, enough: 4, words } });
    const signs = findPresentations(engine, [field(text)], SETTINGS, TODAY).filter(
      ({ id }) => id === 'several-signs',
    );
    expect(signs.map(({ start, end }) => text.slice(start, end))).toEqual(shown);
  });

  it('leave a short form its sense', () => {
    const weighed = { words: { '1': 'sh' } };
    expect(asks('SH to both arms', weighed)).toHaveProperty('self-harm');
  });
});

describe('a finding and what stands round it', () => {
  const weights = { words: AGAINST, innocent: innocentBelow(-20) };

  it('is weak where its own sentence speaks against it', () => {
    expect(asks('overdose', weights)).toHaveProperty('overdose', 3);
    expect(asks('overdose, gardening', weights)).toEqual({});
  });

  it('stays what it is where another sentence does', () => {
    expect(asks('Overdose. Gardening', weights)).toHaveProperty('overdose', 3);
  });

  it.each([
    ['strangled by husband gardening', 'strangulation'],
    ['disclosed domestic abuse, gardening', 'disclosure'],
  ])('stands whatever stands round it: %s', (text, id) => {
    expect(asks(text, weights)).toHaveProperty(id);
  });
});

describe('the weights in use', () => {
  it('let no finding of the patient’s own, now, speak against a question', () => {
    const against = Object.entries(WEIGHTS.found).filter(
      ([kind, weight]) => /:\d(:said)?$/.test(kind) && weight < 0,
    );
    expect(against).toEqual([]);
  });

  it.each(['violence', 'blow', 'struck', 'handle', 'hostile-mood', 'threatened-by', 'grip-past'])(
    'let no word of %s speak against one',
    (name) => expect(WEIGHTS.classes[name] ?? 0).toBeGreaterThanOrEqual(0),
  );

  it('name each word once', () => {
    const words = Object.values(WEIGHTS.words).flatMap((list) => list.split(' '));
    expect(words.length).toBeGreaterThan(1_000);
    expect(new Set(words).size).toBe(words.length);
  });
});
