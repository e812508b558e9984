import {
  afterSaid,
  noExtract,
  type ExtractAsk,
  type ExtractPolicy,
  type ExtractSaid,
  type ExtractState,
} from '../../audit/extract/extract-work';
import type { ColumnPlan } from '../../audit/extract/columns-of-extract';
import { startWorker, type WorkerPort } from '../worker-port';

const SCRIPT = '/extract-worker.js';
const BROKEN =
  'The review came to an end: the browser stopped its worker, perhaps for want of memory. Nothing was kept. Choose the file again.';

let state: ExtractState = noExtract;
let port: WorkerPort<ExtractAsk<Blob>> | undefined;
const listeners = new Set<(state: ExtractState) => void>();

function put(next: ExtractState): void {
  state = next;
  for (const listener of listeners) listener(state);
}

function end(): void {
  port?.end();
  port = undefined;
}

/**
 * One review of one extract for as long as the Desk's tab is open, covered or not. Nothing of it is
 * stored, and it ends with the tab.
 */
export const extractServices = {
  state: () => state,
  watch(listener: (state: ExtractState) => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  open(file: File): void {
    end();
    const fail = (): void => {
      end();
      put({ at: 'none', problem: BROKEN });
    };
    put({ at: 'looking', name: file.name });
    port = startWorker<ExtractAsk<Blob>, ExtractSaid>(
      SCRIPT,
      (said) => put(afterSaid(state, said)),
      fail,
    );
    port.ask({ ask: 'open', file });
  },
  begin(plan: ColumnPlan, policy: ExtractPolicy, seed: number): void {
    if (state.at !== 'columns') return;
    const { name, opened } = state;
    const { size } = opened;
    put({ at: 'running', name, opened, done: 0, of: size, rows: 0, isPaused: false });
    port?.ask({ ask: 'begin', plan, policy, seed });
  },
  pause: () => port?.ask({ ask: 'pause' }),
  goOn(): void {
    if (state.at !== 'running') return;
    const { stopped: _mended, ...rest } = state;
    put({ ...rest, isPaused: false });
    port?.ask({ ask: 'go-on' });
  },
  useAgain(file: File): void {
    if (state.at !== 'running') return;
    const { stopped: _mended, ...rest } = state;
    put({ ...rest, isPaused: false });
    port?.ask({ ask: 'use-again', file });
  },
  showCase: (at: number) => port?.ask({ ask: 'case', at }),
  /** At every lock: figures stay, words of people do not. */
  forgetCases: () => port?.ask({ ask: 'forget-cases' }),
  /** Ends the review and forgets all of it. */
  clear(): void {
    end();
    put(noExtract);
  },
  newSeed: () => 100_000 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 900_000),
};
