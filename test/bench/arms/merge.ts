/** Files of many computers taken in by one Desk: nothing lost, also where it is stopped half way; memory flat. */
import type { Page } from 'puppeteer-core';
import type { Arm, ArmWork, Measured } from '../arm';
import type { MergePage } from '../audit/merge-in-page';
import { caller, openBench } from '../audit/open-bench';
import { judge, round, type Verdict } from '../target';

export const merge: Arm = { id: 'merge', title: 'Files of many computers on one Desk', run };

const PLAN = {
  quick: { workstations: 8, events: 200, lookMs: 400 },
  full: { workstations: 500, events: 10_000, lookMs: 10_000 },
} as const;

const HEAP = {
  title: 'MB of the worker in use at the end beyond what was in use at a tenth',
  atMost: 64,
  quick: 64,
  unit: ' MB',
};
const PROGRESS = { title: 'times it is told how far it is, for each file', atLeast: 1, unit: '' };

async function run({ mode, tell }: ArmWork): Promise<Measured> {
  const { workstations, events, lookMs } = PLAN[mode];
  const bench = await openBench('merge-in-page', ['merge-worker']);
  const call = caller<MergePage>(bench.page);
  try {
    tell(`lives of ${events} events`);
    await call('begin', events);
    const all = Array.from({ length: workstations }, (_, i) => i);
    const half = Math.floor(workstations / 2);
    const heap: number[] = [];
    const watch = async (done: number) => {
      tell(`${done} of ${workstations} files`);
      if (heap.length === 0 && done < workstations / 10) return;
      heap.push(await heapOf(bench.page));
    };
    const first = await watched(call('take', all, half), () => call('howFar'), watch, lookMs);
    const tried = first.files.filter(({ state }) => state !== 'stopped');
    const names = tried.map(({ name }) => Number(name));
    const stopped = await call('compare', names);
    // The last of what was taken in comes again, as it does where somebody is not sure.
    const rest = all.slice(Math.max(0, names.length - 2));
    const second = await watched(
      call('take', rest, rest.length + 1),
      () => call('howFar'),
      watch,
      lookMs,
    );
    heap.push(await heapOf(bench.page));
    const finished = await call('compare', all);
    const states = (state: string) =>
      [...first.files, ...second.files].filter((each) => each.state === state).length;
    const seconds = (first.ms + second.ms) / 1000;
    const none = (title: string, value: number, note: string): Verdict => ({
      ...{ title, value, bound: '<= 0', passed: value === 0, gated: true, note },
    });
    return {
      verdicts: [
        none(
          'rows of counts that differ, stopped half way',
          stopped.differing,
          `${names.length} of ${workstations} files taken in`,
        ),
        none(
          'rows of counts that differ, at the end',
          finished.differing,
          `${finished.workstations} computers, ${finished.eligible.toLocaleString('en-GB')} attendances`,
        ),
        none(
          'files lost or refused',
          workstations - states('taken'),
          `${states('already')} came twice`,
        ),
        none(
          'attendances lost',
          (workstations * events) / 2 - finished.eligible,
          `of ${((workstations * events) / 2).toLocaleString('en-GB')}`,
        ),
        judge(HEAP, (heap.at(-1) ?? NaN) - (heap[0] ?? NaN), mode, heap.map(Math.round).join(', ')),
        judge(
          PROGRESS,
          (first.told + second.told) / (states('taken') + states('already')),
          mode,
          '',
        ),
      ],
      details: `${await bench.browser.version()}. ${workstations} files of ${events.toLocaleString('en-GB')} events: opened (PBKDF2, 600,000 rounds each), every link worked out anew, counted and written in one strict transaction a file, in a worker: ${round(seconds)} s, ${round((workstations * events) / seconds)} events a second without the making of the files. All their columns read and summed: ${round(finished.readMs)} ms.`,
      figures: { seconds, heap, finished, stopped },
    };
  } finally {
    await bench.close();
  }
}

/** Looks again and again while it goes on. */
async function watched<T>(
  work: Promise<T>,
  howFar: () => Promise<number>,
  look: (done: number) => Promise<void>,
  everyMs: number,
): Promise<T> {
  const pause = () => new Promise<'going'>((resolve) => setTimeout(resolve, everyMs, 'going'));
  const ended = work.then(() => 'over' as const);
  while ((await Promise.race([ended, pause()])) === 'going') await look(await howFar());
  return work;
}

/** MB the worker holds after what it let go of was cleared. */
async function heapOf(page: Page): Promise<number> {
  const client = page.workers()[0]?.client;
  if (!client) throw new Error('No worker.');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
