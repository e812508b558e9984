import type { Line, Outcome, Work } from '../line';
import { shiftOf } from '../shift/run-shift';

/**
 * What was typed into Sidenote during a shift is looked for in every file of the browser's profile:
 * databases, history, form filling, sessions, sync, caches. The clipboard is said, not claimed: what
 * was copied last stays there until something else is copied, and only the system can forbid it.
 */
export const shiftCanaries: Line = {
  id: 'shift-canaries',
  number: 10,
  claim: 'Texts typed in a shift found on the disk afterwards: 0',
  counts: { quick: 6, full: 500 },
  group: 'shift',
  run,
};

async function run(work: Work): Promise<Outcome> {
  const shift = await shiftOf(work);
  const { scan } = shift;
  const failures = scan.sightings.map(({ file, how }) => `In ${file}, ${how}.`);
  for (const place of shift.controlMissed) {
    failures.push(`What was planted in ${place} was not found: the scan does not see there.`);
  }
  for (const file of shift.downloads) failures.push(`Downloaded: ${file}`);
  if (shift.typed === 0) failures.push('Nothing was typed, so nothing was shown.');
  return {
    done: shift.done,
    failures,
    figures: {
      typed: shift.typed,
      files: scan.files,
      megabytes: Math.round(scan.bytes / 1e6),
      'packed pieces': scan.unpacked,
      clipboard: shift.clipboard,
    },
  };
}
