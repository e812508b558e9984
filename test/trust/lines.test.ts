import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Line } from './line';
import { lines } from './lines';
import { chooseLines, runLine, writeRow } from './run-lines';

/** The counts each claim is made with: trust.md, section 8; hostile forms of one claim share its row. */
const FULL: Record<number, number> = {
  1: 1_000, // hard kills of the browser
  2: 1_000, // kills of the background worker
  3: 10_000, // storage faults
  4: 100_000, // schedules of reordered events
  5: 10_000, // pairs a perpetrator might see
  6: 1_000_000, // hostile notes
  7: 5_000, // mutated pages, each record system
  8: 10_000, // forged messages
  9: 500, // enquiries of a shift: outbound
  10: 500, // the same shift: canaries
  11: 500, // the same shift: host page
  12: 10_000, // audit tampers
  13: 10_000, // small-number attacks
  14: 1_000, // letters
  15: 500, // malformed policies
  16: 50_000, // attendances of a soak
  17: 1_000, // presses of cover
  18: 60, // steps of an enquiry, in both builds; not in trust.md, and all there are
};

const folder = fileURLToPath(new URL('lines', import.meta.url));
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .map((name) => name.replace(/\.ts$/, ''));

describe('the trust table', () => {
  test.each(files)('%s is in the index, under the name of its file', (file) => {
    expect(
      lines.map((line) => line.id),
      `add "${file}" to lines/index.ts`,
    ).toContain(file);
  });

  test('has nothing else, nothing twice, and goes by number', () => {
    expect(lines.map((line) => line.id).sort()).toEqual([...files].sort());
    const numbers = lines.map((line) => line.number);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  test.each(lines.map((line) => [line.id, line] as const))(
    '%s is made with the count of its row, and a share of it when quick',
    (_id, line) => {
      expect(FULL, `row ${line.number} is not in the table of this test`).toHaveProperty(
        String(line.number),
      );
      expect(line.counts.full).toBeGreaterThanOrEqual(FULL[line.number] ?? Infinity);
      expect(line.counts.quick).toBeGreaterThan(0);
      expect(line.counts.quick).toBeLessThanOrEqual(line.counts.full);
      expect(line.claim.length, 'a claim is one sentence').toBeLessThanOrEqual(160);
    },
  );

  test('lines of one group stand together and are quick alike, so that they share one run', () => {
    const groups = [...new Set(lines.flatMap((line) => line.group ?? []))];
    for (const group of groups) {
      const own = lines.filter((line) => line.group === group);
      const first = lines.findIndex((line) => line.group === group);
      expect(lines.slice(first, first + own.length)).toEqual(own);
      expect(new Set(own.map((line) => line.counts.quick)).size).toBe(1);
    }
  });
});

describe('running a line', () => {
  const line = (run: Line['run']): Line => ({
    ...{ id: 'a-line', number: 1, claim: 'A claim', counts: { quick: 3, full: 9 } },
    run,
  });

  test('holds only when all that was asked was done and nothing failed', async () => {
    const all = await runLine(
      line(async ({ count, seed }) => ({ done: count, failures: [], figures: { seed } })),
      3,
      7,
    );
    expect(all).toMatchObject({ passed: true, done: 3, asked: 3, seed: 7, figures: { seed: 7 } });
    const short = await runLine(
      line(async () => ({ done: 2, failures: [] })),
      3,
      7,
    );
    expect(short).toMatchObject({ passed: false, failures: ['Only 2 of 3 were done.'] });
    const failed = await runLine(
      line(async () => ({ done: 3, failures: ['One was lost.'] })),
      3,
      7,
    );
    expect(failed.passed).toBe(false);
    expect(writeRow(failed)).toMatch(/^FAILED.*3\/3.*seed 7.*A claim\n.*- One was lost\./);
    expect(writeRow(all)).toMatch(/^ok /);
  });

  test('a line that throws is a failure of that line, with what it threw', async () => {
    const thrown = await runLine(
      line(async () => {
        throw new Error('No browser.');
      }),
      3,
      7,
    );
    expect(thrown.passed).toBe(false);
    expect(thrown.failures.join(' ')).toMatch(/No browser\..*Only 0 of 3/s);
  });

  test('a name or number that is no line says which there are', () => {
    const all = [line(async () => ({ done: 0, failures: [] }))];
    expect(chooseLines(all, { ids: ['a-line'] })).toEqual(all);
    expect(chooseLines(all, {})).toEqual(all);
    expect(() => chooseLines(all, { numbers: [9] })).toThrow(/There are: a-line/);
  });
});
