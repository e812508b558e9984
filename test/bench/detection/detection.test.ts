import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_FIELD_LENGTH } from '../../../src/model/text';
import { SEED, type Cell } from './cell';
import { ratioOf } from '../ratio';
import { judge } from '../target';
import { interleave, sameResult, type Timed } from './interleave';
import { makeLexicon, smallLexicon } from './lexicon';
import { sayLate, type Late } from './late';
import { startInNode, type Started } from './processes';
import { addByEnd, addToChecksum, EMPTY_CHECKSUM, makeReference, standsAlone } from './spans';
import { TARGETS } from './targets';
import { makeSlice } from './text';
import { makeWorker } from './worker';
import { monyone } from './peers/monyone';
import { ours } from './peers/ours';
import { regExpConText } from './peers/reg-exp-con-text';
import {
  tablesAlone,
  tablesWithScope,
  triggersAlone,
  triggersWithScope,
  wholeEngine,
} from './peers/ours-with-scope';
import { unionRegExp } from './peers/union-reg-exp';

const WORDS = ['a', 'b', 'ab', 'a b', 'b a b', 'b ab a', 'ba'];
const text = fc
  .array(fc.constantFrom('a ', 'b ', 'ab ', 'ba ', 'A ', 'b', '. C'), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('what every peer must give', () => {
  test('hits in order of their ends become leftmost, longest spans', () => {
    const reference = makeReference(WORDS);
    fc.assert(
      fc.property(text, (given) => {
        const spans: number[] = [];
        const lower = given.toLowerCase();
        for (let end = 1; end <= lower.length; end++)
          for (const word of WORDS) {
            const start = end - word.length;
            if (start >= 0 && lower.startsWith(word, start) && standsAlone(lower, start, end))
              addByEnd(spans, start, end);
          }
        expect(spans).toEqual(reference(given));
      }),
    );
  });

  test.each([unionRegExp, monyone, ours])(
    '$id gives them on every kind of text',
    { timeout: 60_000 },
    (peer) => {
      const large = makeLexicon(SEED);
      for (const kind of ['notes', 'two-token', 'codes'] as const)
        for (const form of ['one-byte', 'two-byte'] as const) {
          const find = peer.make(large);
          const reference = makeReference(large);
          for (const each of makeSlice(kind, form, large, SEED, 3, 10_000))
            expect(find(each)).toEqual(reference(each));
        }
    },
  );

  test('our own engine takes them beside every rule of its own, and says how each is meant', () => {
    const text = 'Denies bruised larkspur. Then: bruised larkspur, partner hit her.';
    const phrase = 'bruised larkspur';
    const [denied, told] = [text.indexOf(phrase), text.lastIndexOf(phrase)];
    const both = [denied, denied + phrase.length, told, told + phrase.length];
    for (const peer of [tablesAlone, triggersAlone])
      expect(peer.make([phrase])(text)).toEqual(both);
    for (const peer of [tablesWithScope, triggersWithScope, wholeEngine, regExpConText])
      expect(peer.make([phrase])(text)).toEqual(both.slice(2));
    // A field is read so far and no further; the bench's texts are longer.
    const line = 'Walked home.\n';
    const before = line.repeat(Math.ceil(MAX_FIELD_LENGTH / line.length));
    const at = before.length + told;
    expect(wholeEngine.make([phrase])(before + text)).toEqual([at, at + phrase.length]);
  });

  test('one span moved by one place is another checksum', () => {
    const sum = addToChecksum(EMPTY_CHECKSUM, [3, 9, 12, 20]);
    expect(addToChecksum(EMPTY_CHECKSUM, [3, 9, 12, 21])).not.toBe(sum);
    expect(addToChecksum(EMPTY_CHECKSUM, [3, 9])).not.toBe(sum);
    const row = (checksums: number[]): Pick<Timed, 'checksums'> => ({ checksums });
    expect(sameResult(row([1, 2]), row([1, 2, 3]))).toBe(true);
    expect(sameResult(row([1, 2]), row([1, 4, 3]))).toBe(false);
  });
});

describe('what is read', () => {
  test('is the same for the same seed, and of the sizes that are named', () => {
    const large = makeLexicon(SEED);
    expect(makeLexicon(SEED)).toEqual(large);
    expect(new Set(large).size).toBe(3_000);
    expect(smallLexicon(large).length).toBe(399);
    const slice = () => makeSlice('notes', 'two-byte', large, SEED, 0, 5_000);
    expect(slice()).toEqual(slice());
    expect(/[^\u0000-\u00ff]/.test(slice()[0] ?? '')).toBe(true);
    expect(
      /[^\u0000-\u00ff]/.test(makeSlice('notes', 'one-byte', large, SEED, 0, 5_000)[0] ?? ''),
    ).toBe(false);
  });
});

describe('how it is timed', () => {
  const cell: Cell = {
    id: 'c',
    title: 'c',
    kind: 'notes',
    form: 'one-byte',
    lexicon: 'small',
    size: 10,
  };
  const effort = { slices: 2, rounds: 2, budgetMs: 10_000, limitMs: 10_000 };

  test('peers take turns, slice by slice, and the quickest time of each slice is kept', async () => {
    const asked: string[] = [];
    const times = { ours: [4, 2, 3, 5], 'union-reg-exp': [8, 6, 9, 10] };
    const started: Started = {
      async call(_group, method, ...args) {
        if (method === 'warm') return undefined as never;
        const [peer, , slice] = args as unknown as ['ours', Cell, number];
        asked.push(`${peer} ${slice}`);
        const ms = times[peer].shift() ?? 0;
        return { ms, hits: 1, checksum: 7, characters: 10 } as never;
      },
      async stop() {},
      async close() {},
    };
    const [a, b] = await interleave(
      started,
      [
        { group: 'ours', peer: 'ours' },
        { group: 'union-reg-exp', peer: 'union-reg-exp' },
      ],
      cell,
      effort,
    );
    const turn = (slice: number) => [`ours ${slice}`, `union-reg-exp ${slice}`];
    expect(asked).toEqual([...turn(0), ...turn(0), ...turn(1), ...turn(1)]);
    expect(a?.ms).toEqual([2, 3]);
    expect(b?.ms).toEqual([6, 9]);
    expect(ratioOf(a ?? { ms: [] }, b ?? { ms: [] })).toEqual({
      median: 3,
      least: 3,
      most: 3,
      slices: 2,
    });
  });

  test('a peer that never ends is stopped, asked for less, and told of; the others are timed to the end', async () => {
    // A real child, which hangs over long texts as a peer does: in a loop that hears no message.
    const hangs = `process.on('message', ({ method, args: [, cell] }) => {
      if (cell.size > 10) for (;;);
      process.send({ value: method === 'time' ? { ms: 3, hits: 0, checksum: 1, characters: cell.size } : {} });
    });`;
    const answers = hangs.replace('cell.size > 10', 'false');
    const started = startInNode(
      new Map([
        ['ours', answers],
        ['monyone', hangs],
      ]),
    );
    const [ours, late] = await interleave(
      started,
      [
        { group: 'ours', peer: 'ours' },
        { group: 'monyone', peer: 'monyone' },
      ],
      { ...cell, size: 1_000 },
      { ...effort, limitMs: 1_500 },
    );
    await started.close();
    expect(ours?.ms).toEqual([3, 3]);
    expect(late).toMatchObject({ ms: [], checksums: [] });
    expect(late?.late).toEqual({
      limitMs: 1_500,
      still: { ms: 3, characters: 10, lexicon: 'small' },
    });
    expect(sayLate(late?.late as Late, cell)).toBe('no end in 1.5 s; 10 characters in 3 ms');
    expect(sameResult(late as Timed, ours as Timed)).toBe(false);
  });

  test('a worker counts what it found', () => {
    const timing = makeWorker([unionRegExp]).time('union-reg-exp', { ...cell, size: 20_000 }, 0, 0);
    expect(timing.hits).toBeGreaterThan(3);
    expect(timing.characters).toBeGreaterThanOrEqual(20_000);
  });

  test('a target not measured is not reached, a quick run is eased, and time alone gates only a full run', () => {
    expect(judge(TARGETS.union, NaN, 'quick', '').passed).toBe(false);
    expect(judge(TARGETS.union, 1.6, 'quick', '').passed).toBe(true);
    expect(judge(TARGETS.union, 1.4, 'quick', '').passed).toBe(false);
    expect(judge(TARGETS.union, 2.9, 'full', '').passed).toBe(false);
    expect(judge({ title: 'x', atLeast: 3, unit: '' }, 1.8, 'quick', '').passed).toBe(true);
    expect(judge({ title: 'x', atMost: 3, unit: '' }, 5.1, 'quick', '').passed).toBe(false);
    expect(judge(TARGETS.linear, 1.2, 'quick', '').passed).toBe(true);
    expect(judge(TARGETS.linear, 1.2, 'full', '').passed).toBe(false);
    expect(judge(TARGETS.notes, 100, 'quick', '').gated).toBe(false);
    expect(judge(TARGETS.notes, 100, 'full', '').gated).toBe(true);
  });
});
