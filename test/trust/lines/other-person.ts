import { fakeBrowser } from 'wxt/testing';
import { practicePolicy } from '../../../src/policy/practice-policy';
import type { Line, Outcome, Work } from '../line';
import { fakeBackground } from '../rig/fake-background';
import { DOINGS, lookAtTheirs, makePair } from '../rig/pair-of-people';
import { seeded } from '../rig/random';

/**
 * One person disclosed; another of the same household, name, day of birth or tab is opened beside her.
 * The real background answers for that record exactly as if she had never been here (hazard H02).
 */
export const otherPerson: Line = {
  id: 'other-person',
  number: 5,
  claim: 'Pairs of one household in which a record shows anything of the other person: 0',
  counts: { quick: 40, full: 10_000 },
  run,
};

const MOST_FAILURES = 50;

async function run({ count, seed, tell }: Work): Promise<Outcome> {
  const background = await fakeBackground();
  await background.setPolicy({ ...practicePolicy, roles: ['clinician', 'reception', 'lead'] });
  // Another line may have left its own patients there.
  await fakeBrowser.storage.session.clear();
  const { sendMessage } = fakeBrowser.tabs;
  const failures: string[] = [];
  let planted = 0;
  try {
    for (let done = 0; done < count; done += 1) {
      if (done % 20 === 0) tell(`${done} pairs`);
      const pair = makePair(seeded(seed * 1_000_003 + done));
      // New tabs each time, so that no rate is reached.
      const tabs = { hers: 200_000 + 2 * done, theirs: 200_001 + 2 * done };
      const alone = await lookAtTheirs(background, pair, tabs, false);
      const beside = await lookAtTheirs(background, pair, tabs, true);
      planted += beside.planted;
      if (beside.planted !== pair.doings.length) {
        failures.push(`pair ${done}: only ${beside.planted} of ${pair.doings.join(', ')} was done`);
      }
      if (alone.shown !== beside.shown || beside.shown.includes('ZZHERS w')) {
        failures.push(`pair ${done}, after ${pair.doings.join(', ')}: ${differ(alone, beside)}`);
      }
      if (failures.length >= MOST_FAILURES) return { done, failures };
    }
  } finally {
    Object.assign(fakeBrowser.tabs, { sendMessage });
    await background.setPolicy(practicePolicy);
  }
  if (planted < count) failures.push('Hardly anything was done in her record: it proves nothing.');
  return { done: count, failures, figures: { planted, kinds: DOINGS.length } };
}

/** Where the two first part, with what stands round it. */
function differ(alone: { shown: string }, beside: { shown: string }): string {
  const [a, b] = [alone.shown, beside.shown];
  const at = [...a].findIndex((char, i) => char !== b[i]);
  const from = Math.max(0, at - 60);
  return `…${a.slice(from, at + 40)}… became …${b.slice(from, at + 40)}…`;
}
