import type { ExtractAsk, ExtractSaid } from '../../audit/extract/extract-work';
import { reportExtract } from '../../audit/extract/extract-report';
import type { OpenedExtract } from '../../audit/extract/opened-extract';
import type { SampledCase } from '../../audit/extract/review-extract';
import { siteEngine } from '../../presentations/own-engine';
import { openExtract, type ExtractSource } from './open-extract';
import { runExtract, type ExtractRun } from './run-extract';

type Ask = ExtractAsk<Blob>;

const LOST =
  'The file can no longer be read: it was moved, changed or taken away. Put it back and choose it again.';
const OTHER = 'This is another file, or it was changed. Choose the one the review began with.';
const FAILED = 'The review came to an end by a fault of Sidenote. Choose the file again.';

/**
 * One review, in its worker: one piece of the file at a time, so that it can be paused and asked
 * meanwhile. Figures leave it suppressed; a row leaves it only as one case of the sample.
 */
export function workExtract(say: (said: ExtractSaid) => void): (ask: Ask) => void {
  let source: ExtractSource | undefined;
  let opened: OpenedExtract | undefined;
  let run: ExtractRun | undefined;
  let seed = 0;
  let cases: SampledCase[] = [];
  let isForgotten = false;
  let isPaused = false;
  let isGoing = false;

  async function open(file: Blob): Promise<void> {
    source = sourceOf(file);
    run = undefined;
    cases = [];
    isForgotten = false;
    try {
      const read = await openExtract(source);
      if (!read.ok) return say({ said: 'refused', message: read.message });
      opened = read.value;
      say({ said: 'opened', opened });
    } catch {
      say({ said: 'refused', message: LOST });
    }
  }

  function begin({ plan, policy, seed: chosen }: Extract<Ask, { ask: 'begin' }>): void {
    if (!source || !opened || plan.dates === undefined) return;
    seed = chosen;
    const dated = { ...plan, dates: plan.dates };
    run = runExtract(source, opened, dated, { ...policy, engine: siteEngine(policy), seed });
    void goOn();
  }

  async function goOn(): Promise<void> {
    isPaused = false;
    if (!run || isGoing) return;
    isGoing = true;
    const mine = run;
    for (let more = true; more && run === mine;) {
      try {
        more = await mine.step();
      } catch (error) {
        say({ said: 'stopped', message: isUnreadable(error) ? LOST : FAILED });
        break;
      }
      say({ said: 'progress', ...mine.progress() });
      if (!more) finish(mine);
      else if (isPaused) {
        say({ said: 'paused' });
        break;
      }
    }
    isGoing = false;
  }

  function finish(mine: ExtractRun): void {
    const result = mine.result();
    cases = isForgotten ? [] : result.sample;
    const report = reportExtract(result, seed);
    say({ said: 'done', report, notes: mine.notes(), cases: cases.length });
    if (isForgotten) say({ said: 'forgotten' });
    run = undefined;
  }

  return (asked) => {
    switch (asked.ask) {
      case 'open':
        return void open(asked.file);
      case 'begin':
        return begin(asked);
      case 'pause':
        isPaused = true;
        return;
      case 'go-on':
        return void goOn();
      case 'use-again':
        return void run
          ?.useAgain(sourceOf(asked.file))
          .catch(() => false)
          .then((same) => (same ? goOn() : say({ said: 'stopped', message: OTHER })));
      case 'case': {
        const one = cases[asked.at];
        return one && say({ said: 'case', at: asked.at, one });
      }
      case 'forget-cases':
        isForgotten = true;
        cases = [];
        return say({ said: 'forgotten' });
    }
  };
}

const sourceOf = (file: Blob): ExtractSource => ({
  size: file.size,
  read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
});

/** A file moved or changed since it was chosen is refused by the browser as one of these. */
const isUnreadable = (error: unknown): boolean =>
  error instanceof Error && ['NotReadableError', 'NotFoundError', 'Error'].includes(error.name);
