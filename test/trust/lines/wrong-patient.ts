import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Line, Outcome, Work } from '../line';
import { runSchedules, type Share, type ShareCame } from '../rig/run-schedules';
import type { ShareSays } from '../rig/schedules-process';

/**
 * Readings, switches of patient and tab, confirms and saves in every order, through the real
 * background: its door, handlers and session memory, each of whose answers is kept back for a while.
 */
export const wrongPatient: Line = {
  id: 'wrong-patient',
  number: 4,
  claim:
    'Schedules of reordered reads, switches, confirms and saves that file to the wrong patient: 0',
  counts: { quick: 400, full: 100_000 },
  run,
};

/** So few are done before another process has begun. */
const FEW = 1_000;

async function run({ count, seed, tell }: Work): Promise<Outcome> {
  const shares = share(count, count > FEW ? availableParallelism() : 1, seed);
  const made = shares.map(() => 0);
  const tellOf = (at: number) => (done: number) => {
    made[at] = done;
    tell(`${made.reduce((sum, each) => sum + each, 0)} schedules`);
  };
  const came = await Promise.all(
    shares.map((each, at) => (count > FEW ? inProcess : runSchedules)(each, tellOf(at))),
  );
  const figures = { confirmed: 0, refused: 0, drafts: 0, conflicts: 0 };
  for (const one of came) {
    figures.confirmed += one.figures.confirmed;
    figures.refused += one.figures.refused;
    figures.drafts += one.figures.drafts;
    figures.conflicts += one.figures.conflicts;
  }
  const failures = came.flatMap((one) => one.failures);
  if (figures.confirmed === 0 || figures.refused === 0 || figures.drafts === 0) {
    failures.push('The schedules never confirmed, refused or kept anything: they prove nothing.');
  }
  const done = came.reduce((sum, one) => sum + one.done, 0);
  return { done, failures, figures: { ...figures, processes: shares.length } };
}

/** The numbers from 0 to `count`, cut into so many runs. */
function share(count: number, among: number, seed: number): Share[] {
  const border = (at: number) => Math.floor((count * at) / among);
  return Array.from({ length: among }, (_, at) => {
    return { from: border(at), count: border(at + 1) - border(at), seed };
  });
}

/** Rejects where the process ends without a word of what came. */
function inProcess(share: Share, tell: (done: number) => void): Promise<ShareCame> {
  return new Promise((resolve, reject) => {
    const script = fileURLToPath(new URL('../rig/schedules-process.ts', import.meta.url));
    const child = fork(script, { execArgv: ['--import', 'tsx'] });
    child.on('message', (said: ShareSays) => {
      if ('came' in said) resolve(said.came);
      else tell(said.done);
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`a share ended unfinished (exit code ${code})`)));
    child.send(share);
  });
}
