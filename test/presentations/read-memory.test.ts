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

/** Headings that hold for lines below them, what may stand under one, and what ends it. */
const LINES = [
  ...[
    'PMH:',
    'PMH: overdose 2011, DSH',
    'FHx:',
    'Denies:',
    'No:',
    'Advice:',
    'SH: lives with partner',
  ],
  ...['- overdose', '- DSH or DV', '- assault by partner.', '* scared of him', 'overdose, DV, SI'],
  ...[
    'Partner hit her.',
    'Took 30 paracetamol. Denies SI.',
    'O/E: bruised arm',
    '',
    'Plan: return if OD',
  ],
  ...["Says 'he gets like that", "when he drinks' and cried.", 'Letter from 2008:', 'HI. DV? No.'],
  ...[
    'Boyfriend stared at the floor, she hid her arms.',
    'Mother: he hit her',
    '?overdose',
    'but hit by ex',
  ],
];

interface Edit {
  border: number;
  off: number;
  remove: number;
  put: string;
}

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

  it('gives it after edits where sentences, sections and lists under a heading meet', () => {
    const line = fc.constantFrom(...LINES);
    const edit = fc.record({
      /** Which border, and how far from it. */
      border: fc.nat(40),
      off: fc.integer({ min: -2, max: 3 }),
      remove: fc.nat(3),
      put: fc.constantFrom(
        '',
        '.',
        '. ',
        '\n',
        '\n\n',
        ':',
        ': ',
        ', ',
        ' ',
        '?',
        "'",
        '- ',
        'No ',
        'X',
      ),
    });
    const edited = (text: string, { border, off, remove, put }: Edit): string => {
      const borders = [...text.matchAll(/[.:,?\n]|^|$/g)].map(({ index }) => index);
      const at = Math.max(0, (borders[border % borders.length] ?? 0) + off);
      return text.slice(0, at) + put + text.slice(at + remove);
    };
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 2, maxLength: 9 }),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        (lines, edits, isShouted) => {
          const memory = new ReadMemory();
          let text = lines.join('\n');
          for (const each of [undefined, ...edits]) {
            if (each) text = edited(text, each);
            // Capitals throughout take the meaning from short forms, so the last edit may change every word's.
            if (isShouted && each === edits.at(-1)) text = text.toUpperCase();
            expect(read(text, memory)).toEqual(read(text));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives it for several fields whose texts move from one to another', () => {
    const texts = fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(texts, { minLength: 2, maxLength: 5 }), (readings) => {
        const memory = new ReadMemory();
        for (const each of readings) {
          const fields = each.map((text, n) =>
            n % 2 ? field(text, 'episode.presentingComplaint') : field(text),
          );
          const look = (kept?: ReadMemory) =>
            findPresentations(ownEngine(), fields, SETTINGS, TODAY, kept);
          expect(look(memory)).toEqual(look());
        }
      }),
      { numRuns: 150 },
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
