import { expect, it } from 'vitest';
import {
  afterSaid,
  noExtract,
  type ExtractSaid,
  type ExtractState,
} from '../../../src/audit/extract/extract-work';
import { workExtract } from '../../../src/platform/extract/work-extract';
import { defaultPolicy } from '../../../src/policy/policy';

// The worker's own side, with files of memory: what it says, and what the Desk makes of it.
const HEAD = 'NHS_NUMBER,PATIENT_NAME,ARRIVAL_DATE,AGE,CHIEF_COMPLAINT';
const file = (rows: number, words = 'assaulted by partner') =>
  new Blob([
    `${HEAD}\n`,
    ...Array.from({ length: rows }, (_, i) => `p${i},Ann Other,13/02/2026,30,"${words}"\n`),
  ]);

function desk() {
  const heard: ExtractSaid[] = [];
  let state: ExtractState = { at: 'looking', name: 'a.csv' };
  const ask = workExtract((said) => {
    heard.push(structuredClone(said));
    state = afterSaid(state, said);
  });
  const until = async (said: ExtractSaid['said']) => {
    for (let waited = 0; waited < 400; waited++) {
      const found = heard.find((each) => each.said === said);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`never said ${said}: ${heard.map((each) => each.said).join()}`);
  };
  return {
    heard,
    ask,
    until,
    get state() {
      return state;
    },
    /** What the page does as it asks to begin. */
    async begin(given: Blob) {
      ask({ ask: 'open', file: given });
      await until('opened');
      if (state.at !== 'columns') throw new Error(state.at);
      const { name, opened } = state;
      const { size } = opened;
      state = { at: 'running', name, opened, done: 0, of: size, rows: 0, isPaused: false };
      ask({ ask: 'begin', plan: opened.plan, policy: defaultPolicy(), seed: 7 });
    },
  };
}

it('says figures and how many cases, and a row only as the one case that is asked for', async () => {
  const at = desk();
  await at.begin(file(40));
  await at.until('done');
  expect(JSON.stringify(at.heard)).not.toMatch(/assaulted|Ann Other|p1\b/);
  expect(at.state).toMatchObject({ at: 'done', cases: 25, report: { total: { missed: '40' } } });
  at.ask({ ask: 'case', at: 3 });
  expect(at.state).toMatchObject({ shown: { at: 3, one: { text: 'assaulted by partner' } } });
  at.ask({ ask: 'case', at: 25 });
  expect(at.heard.filter(({ said }) => said === 'case')).toHaveLength(1);
});

it('gives no case once they were put away, and forgets them too while it still reads', async () => {
  const done = desk();
  await done.begin(file(40));
  await done.until('done');
  done.ask({ ask: 'case', at: 0 });
  done.ask({ ask: 'forget-cases' });
  expect(done.state).toMatchObject({ at: 'done', cases: 0, wereForgotten: true });
  expect(done.state).not.toHaveProperty('shown');
  done.ask({ ask: 'case', at: 0 });
  expect(done.heard.filter(({ said }) => said === 'case')).toHaveLength(1);

  const reading = desk();
  await reading.begin(file(40));
  reading.ask({ ask: 'forget-cases' });
  expect(await reading.until('done')).toMatchObject({
    cases: 0,
    report: { total: { missed: '40' } },
  });
});

it('pauses between two pieces and goes on to the same figures', async () => {
  const words = `sprain ${'of the ankle '.repeat(40)}`;
  const at = desk();
  await at.begin(file(6_000, words));
  at.ask({ ask: 'pause' });
  await at.until('paused');
  expect(at.state).toMatchObject({ at: 'running', isPaused: true });
  const rows = at.state.at === 'running' ? at.state.rows : 0;
  expect(rows).toBeLessThan(6_000);
  at.ask({ ask: 'go-on' });
  expect(await at.until('done')).toMatchObject({ report: { rows: 6_000 } });
});

it('a file that can no longer be read stops it with nothing lost; only the same file goes on', async () => {
  const words = `sprain ${'of the ankle '.repeat(40)}`;
  const whole = file(6_000, words);
  const torn = new Proxy(whole, {
    get(blob, name) {
      if (name === 'slice') {
        return (from: number, to: number) => {
          const piece = blob.slice(from, to);
          if (from < 2_000_000) return piece;
          return {
            arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
          };
        };
      }
      const value: unknown = Reflect.get(blob, name, blob);
      return typeof value === 'function' ? (value.bind(blob) as unknown) : value;
    },
  });
  const at = desk();
  await at.begin(torn);
  expect(await at.until('stopped')).toMatchObject({
    message: expect.stringMatching(/choose it again/) as string,
  });
  at.ask({ ask: 'use-again', file: file(10) });
  await expect
    .poll(() => at.heard.findLast(({ said }) => said === 'stopped'))
    .toMatchObject({ message: expect.stringMatching(/another file/) as string });
  at.ask({ ask: 'use-again', file: whole });
  expect(await at.until('done')).toMatchObject({ report: { rows: 6_000 } });
});

it('refuses what is no text, in words that say what to do, and changes no state it does not fit', async () => {
  const at = desk();
  at.ask({ ask: 'open', file: new Blob([new Uint8Array([80, 75, 3, 4, 0, 0])]) });
  await at.until('refused');
  expect(at.state).toMatchObject({
    at: 'none',
    problem: expect.stringMatching(/save it as CSV/) as string,
  });
  expect(afterSaid(noExtract, { said: 'paused' })).toBe(noExtract);
  expect(afterSaid(noExtract, { said: 'forgotten' })).toBe(noExtract);
});
