import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPresentations } from '../../src/presentations/find-presentations';
import { ownEngine } from '../../src/presentations/own-engine';
import { ReadMemory } from '../../src/presentations/read-text';
import { SETTINGS, TODAY, field } from './detect-text';

const WORDS =
  "partner hit her no denies overdose OD ? . \n \n\n , : PMH: FHx: mother ago if 'he said so' SI neck by PMH nil 2009 today took 40 paracetamol scared of him friend was Leaflet HI DV? (24)".split(
    ' ',
  );

const read = (text: string, memory?: ReadMemory) =>
  findPresentations(ownEngine(), [field(text)], SETTINGS, TODAY, memory);

describe('reading again', () => {
  it('gives after any edits what a full reading gives', { timeout: 60_000 }, () => {
    const word = fc.constantFrom(...WORDS);
    const edit = fc.record({
      at: fc.nat(60),
      remove: fc.nat(5),
      put: fc.array(word, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 60 }),
        fc.array(edit, { maxLength: 6 }),
        (start, edits) => {
          const memory = new ReadMemory();
          const words = [...start];
          expect(read(words.join(' '), memory)).toEqual(read(words.join(' ')));
          for (const { at, remove, put } of edits) {
            words.splice(at, remove, ...put);
            expect(read(words.join(' '), memory)).toEqual(read(words.join(' ')));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads only the touched sentence', () => {
    const memory = new ReadMemory();
    const engine = ownEngine();
    let sentences = 0;
    const counting = {
      ...engine,
      matcher: {
        ...engine.matcher,
        find: (...args: Parameters<typeof engine.matcher.find>) => {
          sentences++;
          return engine.matcher.find(...args);
        },
      },
    };
    const look = (text: string) =>
      findPresentations(counting, [field(text)], SETTINGS, TODAY, memory);
    look('Took an overdose. Partner hit her. Well now.');
    expect(sentences).toBe(3);
    look('Took an overdose. Partner hit her again. Well now.');
    expect(sentences).toBe(4);
  });

  it('reads a sentence again where the text round it changes what it means', () => {
    const memory = new ReadMemory();
    for (const text of [
      'HI. Fell at home and is well now.',
      'HI. FELL AT HOME AND IS WELL NOW AND GOING HOME.',
    ])
      expect(read(text, memory)).toEqual(read(text));
  });

  it('forgets what the last two readings did not hold', () => {
    const memory = new ReadMemory();
    read('Took an overdose.', memory);
    read('Well.', memory);
    read('Well.', memory);
    expect(JSON.stringify(Object.values(memory))).not.toContain('overdose');
    expect(
      [...Object.values(memory)].flatMap((map) => [...(map as Map<string, unknown>).keys()]).join(),
    ).not.toContain('overdose');
  });
});
