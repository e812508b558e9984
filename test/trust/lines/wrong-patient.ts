import { fakeBrowser } from 'wxt/testing';
import type { Line, Outcome, Work } from '../line';
import { fakeBackground } from '../rig/fake-background';
import { runSchedule, ScheduleRig, type ScheduleFigures } from '../rig/patient-schedule';
import { seeded } from '../rig/random';

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

/** Schedules that run side by side over the same patients, as two windows of one browser do. */
const AT_ONCE = 10;
/** Of what goes wrong, as many are kept as are ever printed. */
const MOST_FAILURES = 50;

async function run({ count, seed, tell }: Work): Promise<Outcome> {
  const background = await fakeBackground();
  const rig = new ScheduleRig(background);
  const failures: string[] = [];
  const figures: ScheduleFigures = { confirmed: 0, refused: 0, drafts: 0, conflicts: 0 };
  const { sendMessage } = fakeBrowser.tabs;
  Object.assign(fakeBrowser.tabs, { sendMessage: rig.answerAlive });
  try {
    for (let done = 0; done < count; done += AT_ONCE) {
      tell(`${done} schedules`);
      await rig.clear();
      const batch = Array.from({ length: Math.min(AT_ONCE, count - done) }, async (_, each) => {
        const random = seeded(seed * 1_000_003 + done + each);
        const wrong = await runSchedule(rig, random, figures);
        failures.push(...wrong.map((what) => `schedule ${done + each}: ${what}`));
      });
      await Promise.all(batch);
      if (failures.length >= MOST_FAILURES) {
        return { done: Math.min(done + AT_ONCE, count), failures, figures };
      }
    }
  } finally {
    Object.assign(fakeBrowser.tabs, { sendMessage });
  }
  if (figures.confirmed === 0 || figures.refused === 0 || figures.drafts === 0) {
    failures.push('The schedules never confirmed, refused or kept anything: they prove nothing.');
  }
  return { done: count, failures, figures };
}
