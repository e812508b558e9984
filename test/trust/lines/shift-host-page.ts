import type { Line, Outcome, Work } from '../line';
import { shiftOf } from '../shift/run-shift';

/** Fewer than these of the probes seeing an extension that hides nothing would show little. */
const SEEING = 20;
const PROBES = 30;

/**
 * The record page is watched from inside while the panel is used, compared with the same page in a
 * browser without the extension, and tried with probes that see a noisy extension.
 */
export const shiftHostPage: Line = {
  id: 'shift-host-page',
  number: 11,
  claim: 'Nodes, attributes or globals added to the record page, or probes that told: 0',
  counts: { quick: 6, full: 500 },
  group: 'shift',
  run,
};

async function run(work: Work): Promise<Outcome> {
  const shift = await shiftOf(work);
  const failures = [...shift.pageChanges];
  for (const { name, told } of shift.probes) {
    if (told !== '') failures.push(`The probe "${name}" told: ${told.slice(0, 200)}`);
  }
  if (shift.probes.length < PROBES) failures.push(`Only ${shift.probes.length} probes.`);
  if (shift.probesThatSee.length < SEEING) {
    const seen = shift.probesThatSee.join(', ');
    failures.push(`Only ${shift.probesThatSee.length} probes saw the noisy extension: ${seen}.`);
  }
  return {
    done: shift.done,
    failures,
    figures: {
      'pages compared': shift.pagesCompared,
      probes: shift.probes.length,
      'probes that see a noisy extension': shift.probesThatSee.length,
    },
  };
}
