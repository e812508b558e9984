import { ok } from '../../model/result';
import type { SystemDescription } from '../../model/system-description';
import { RULEBOOK } from '../../presentations/rulebook';
import type { Handlers } from '../answer-messages';
import { currentPolicy } from '../policy-source';
import { auditDecision } from './audit-decision';
import { dropFrame, keepReading } from './frames';
import { drawIcon } from './icon';
import { noteChange } from './changes';
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
        rulebook: description ? RULEBOOK : undefined,
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
  const { policy } = await currentPolicy();
  const now = Date.now();
  const seen = await seeTab(tabId, policy, now);
  await drawIcon(seen.view);
  await auditDecision(seen, policy, now);
  await noteChange(tabId);
}
