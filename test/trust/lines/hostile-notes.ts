import { availableParallelism } from 'node:os';
import type { Line, Outcome, Work } from '../line';
import { growthOfNotes, LINEAR } from '../rig/growth-of-notes';
import { readInProcesses, showText } from '../rig/read-hostile-notes';

/** Whatever stands in a record's note, the page it stands in goes on and the detector comes to an end. */
export const hostileNotes: Line = {
  id: 'hostile-notes',
  number: 6,
  claim:
    'Random and hostile notes that throw, find outside the text or read otherwise when read again: 0; linear to 200,000 characters',
  counts: { quick: 100_000, full: 1_000_000 },
  run,
};

/** One takes seconds to begin, and the machine may have other work. */
const MOST_PROCESSES = 4;
const NOTES_WORTH_ONE = 10_000;

async function run({ count, seed, tell }: Work): Promise<Outcome> {
  const worth = Math.ceil(count / NOTES_WORTH_ONE);
  const processes = Math.max(1, Math.min(MOST_PROCESSES, availableParallelism(), worth));
  const { done, characters, findings, readAgain, failures } = await readInProcesses(
    { count, seed },
    processes,
    (so) => tell(`${so} of ${count}`),
  );
  tell('ten inputs of 25,000 and 200,000 characters');
  const { worst, nanoseconds } = growthOfNotes();
  if (worst.ratio > LINEAR)
    failures.push(
      `${showText(worst.unit)} costs ${worst.ratio.toFixed(2)} times as much a character.`,
    );
  return {
    done,
    failures,
    figures: {
      ...{ processes, characters, findings, 'read again': readAgain },
      'worst growth to 200,000': worst.ratio.toFixed(2),
      'at most, nanoseconds a character': Math.round(nanoseconds),
    },
  };
}
