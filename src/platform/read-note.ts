import type { LineSighting } from '../model/frame-reading';
import { localDate } from '../model/dates';
import type { Presentation } from '../model/presentation';
import { fail, ok, type Result } from '../model/result';
import type { Policy } from '../policy/policy';
import { findPresentations } from '../presentations/find-presentations';
import { siteEngine } from '../presentations/own-engine';
import { linesIn } from './lines-in';
import { startWorker } from './worker-port';

interface NoteAsk {
  note: string;
  policy: Policy;
  today: string;
}

/** What stands in it: by offsets, and what may be lines that Sidenote wrote. */
export interface NoteRead {
  presentations: Presentation[];
  lines: LineSighting[];
}

/** As many as a message takes. */
const MOST_LINES = 40;
const SCRIPT = '/note-worker.js';

/** One note, read in the worker; only where something stands and what it is leaves it. */
export function workNote(say: (read: NoteRead) => void): (ask: NoteAsk) => void {
  return ({ note, policy, today }) => {
    const kind = { kind: 'episode.note', tense: 'this-episode', locator: 'pasted' } as const;
    const field = { ...kind, text: note };
    const presentations = findPresentations(siteEngine(policy), [field], policy, today);
    say({ presentations, lines: linesIn(field).slice(0, MOST_LINES) });
  };
}

/** A pasted note of any length; the panel can be covered meanwhile. The worker ends with its answer. */
export function readNote(policy: Policy, note: string): Promise<Result<NoteRead>> {
  return new Promise((resolve) => {
    const end = (answer: Result<NoteRead>) => {
      port.end();
      resolve(answer);
    };
    const port = startWorker<NoteAsk, NoteRead>(
      SCRIPT,
      (read) => end(ok(read)),
      () => end(NOT_READ),
    );
    port.ask({ note, policy, today: localDate(Date.now(), policy.timeZone) });
  });
}

const NOT_READ = fail(
  'not-read',
  'The note could not be read. This does not mean that nothing is in it. Try again, or mark by hand.',
);
