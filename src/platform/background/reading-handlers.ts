import { ok } from '../../model/result';
import type { SystemDescription } from '../../model/system-description';
import { mayDo } from '../../policy/roles';
import { RULEBOOK } from '../../presentations/rulebook';
import { siteRulebook } from '../../presentations/site-rulebook';
import type { Handlers } from '../answer-messages';
import { browser } from '../browser';
import { currentPolicy } from '../policy-source';
import { auditDecision } from './audit-decision';
import { dropFrame, keepReading } from './frames';
import { drawIcon } from './icon';
import { judgeUser } from './locks';
import { noteChange } from '../tab-changes';
import { recallSteps } from './kept-steps';
import { lookForNotices } from './notices';
import { judgeQuestionnaires } from './questionnaire-handlers';
import { forgetRaised } from './referral-raised';
import { noteStoredName } from './stored-names';
import { stateOnly } from './state-only';
import { seeTab } from './views';

export type ChooseSystem = (href: string) => Promise<SystemDescription | undefined>;

/** What frames may say: hello, a reading, goodbye. They are told nothing of any patient. */
export function readingHandlers(
  chooseSystem: ChooseSystem,
): Pick<Handlers, 'hello' | 'reading' | 'leaving'> {
  return {
    async hello({ href }) {
      const { policy } = await currentPolicy();
      const { rulesOff, repeatAttendanceCount, repeatAttendanceMonths } = policy;
      const description = await chooseSystem(href);
      return ok({
        description,
        rulebook: description ? siteRulebook(RULEBOOK, policy) : undefined,
        matcher: { rulesOff, repeatAttendanceCount, repeatAttendanceMonths },
      });
    },
    async reading(reading, { tabId, frameId }) {
      if (tabId === undefined || frameId === undefined) return ok(null);
      await keepReading(tabId, frameId, reading);
      await refresh(tabId);
      return ok(null);
    },
    async leaving({ document }, { tabId, frameId }) {
      if (tabId === undefined || frameId === undefined) return ok(null);
      await dropFrame(tabId, frameId, document);
      await refresh(tabId);
      return ok(null);
    },
  };
}

/** Looks at the tab again: icon, audit of a new decision, and word to the panel. */
export async function refresh(tabId: number): Promise<void> {
  const standing = await currentPolicy();
  const { policy } = standing;
  const now = Date.now();
  let seen = await seeTab(tabId, policy, now);
  await judgeUser(tabId);
  const { encounter } = seen;
  const name = encounter && (await noteStoredName(tabId, encounter.id, policy, now));
  if (name) {
    // What was not handed over is on its own screen again, and no news any more.
    if (await recallSteps(encounter.id, name)) await lookForNotices(() => undefined);
    forgetRaised(encounter.id);
    seen = await seeTab(tabId, policy, now);
  }
  await judgeQuestionnaires(tabId, seen);
  // Where no clinician sits nobody was prompted: no dot in the toolbar, and nothing is counted.
  const mayKnow = mayDo('see-patient', standing);
  await drawIcon(mayKnow ? seen.view : stateOnly(seen.view));
  if (mayKnow) await auditDecision(seen, policy, now);
  await noteChange(tabId);
}

/** A put-off check comes due with time alone, and an unlock lets more be known. */
export async function refreshActiveTabs(): Promise<void> {
  for (const tab of await browser.tabs.query({ active: true })) {
    if (tab.id !== undefined) await refresh(tab.id);
  }
}
