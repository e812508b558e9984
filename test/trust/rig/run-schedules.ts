import { fakeBrowser } from 'wxt/testing';
import { fakeBackground } from './fake-background';
import { runSchedule, ScheduleRig, type ScheduleFigures } from './patient-schedule';
import { seeded } from './random';

/** Some of the schedules of a run, by their numbers; the same seed and number make the same schedule. */
export interface Share {
  from: number;
  count: number;
  seed: number;
}

export interface ShareCame {
  done: number;
  failures: string[];
  figures: ScheduleFigures;
}

/** Schedules that run side by side over the same patients, as two windows of one browser do. */
const AT_ONCE = 10;
/** Of what goes wrong, as many are kept as are ever printed. */
const MOST_FAILURES = 50;

/** Through the one background of this process. */
export async function runSchedules(
  { from, count, seed }: Share,
  tell: (done: number) => void,
): Promise<ShareCame> {
  const rig = new ScheduleRig(await fakeBackground());
  const failures: string[] = [];
  const figures: ScheduleFigures = { confirmed: 0, refused: 0, drafts: 0, conflicts: 0 };
  const { sendMessage } = fakeBrowser.tabs;
  Object.assign(fakeBrowser.tabs, { sendMessage: rig.answerAlive });
  let done = 0;
  try {
    while (done < count && failures.length < MOST_FAILURES) {
      tell(done);
      await rig.clear();
      const first = from + done;
      const batch = Array.from({ length: Math.min(AT_ONCE, count - done) }, async (_, each) => {
        const random = seeded(seed * 1_000_003 + first + each);
        const wrong = await runSchedule(rig, random, figures);
        failures.push(...wrong.map((what) => `schedule ${first + each}: ${what}`));
      });
      await Promise.all(batch);
      done += batch.length;
    }
  } finally {
    Object.assign(fakeBrowser.tabs, { sendMessage });
  }
  return { done, failures, figures };
}
