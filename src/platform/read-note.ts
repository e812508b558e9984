import { localDate } from '../model/dates';
import type { Presentation } from '../model/presentation';
import { fail, ok, type Result } from '../model/result';
import type { Policy } from '../policy/policy';
import { findPresentations } from '../presentations/find-presentations';
import { siteEngine } from '../presentations/own-engine';
import { startWorker } from './worker-port';

interface NoteAsk {
  note: string;
  policy: Policy;
  today: string;
}

const SCRIPT = '/note-worker.js';

/** One note, read in the worker; only where something stands and what it is leaves it. */
export function workNote(say: (found: Presentation[]) => void): (ask: NoteAsk) => void {
  return ({ note, policy, today }) => {
    const field = { kind: 'episode.note', tense: 'this-episode', locator: 'pasted' } as const;
    say(findPresentations(siteEngine(policy), [{ ...field, text: note }], policy, today));
  };
}

/** A pasted note of any length; the panel can be covered meanwhile. The worker ends with its answer. */
export function readNote(policy: Policy, note: string): Promise<Result<Presentation[]>> {
  return new Promise((resolve) => {
    const end = (answer: Result<Presentation[]>) => {
      port.end();
      resolve(answer);
    };
    const port = startWorker<NoteAsk, Presentation[]>(
      SCRIPT,
      (found) => end(ok(found)),
      () => end(NOT_READ),
    );
    port.ask({ note, policy, today: localDate(Date.now(), policy.timeZone) });
  });
}

const NOT_READ = fail(
  'not-read',
  'The note could not be read. This does not mean that nothing is in it. Try again, or mark by hand.',
);
