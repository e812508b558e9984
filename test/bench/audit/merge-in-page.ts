import { taskWorker } from '../../../src/platform/worker-tasks';
import type { MergeTasks } from './merge-worker';

/** The page's side: it asks the worker, hears how far it is, and stops it, as the Desk does. */
const worker = taskWorker<MergeTasks>('/merge-worker.js');
let done = 0;
let stopping = new AbortController();

const bench = {
  async begin(events: number): Promise<void> {
    valueOf(await worker.ask('begin', { events }));
  },
  /** Stopped as soon as `stopAt` of them are told. */
  async take(numbers: number[], stopAt: number) {
    stopping = new AbortController();
    const told: number[] = [];
    const tell = (so: number) => {
      told.push(so);
      done = so;
      if (so >= stopAt) stopping.abort();
    };
    const taken = valueOf(await worker.ask('take', { numbers }, { tell, signal: stopping.signal }));
    return { ...taken, told: told.length };
  },
  howFar: () => done,
  compare: async (numbers: number[]) => valueOf(await worker.ask('compare', { numbers })),
};
export type MergePage = typeof bench;
(globalThis as unknown as { bench: MergePage }).bench = bench;

function valueOf<T>(result: { ok: true; value: T } | { ok: false; message: string }): T {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}
