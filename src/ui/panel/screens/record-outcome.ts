import type { EnquiryOutcome } from '../../../enquiry/outcome';
import { doneOf, owedOf } from '../../../referral/owed';
import type { Panel } from '../use-panel';

/**
 * Records the outcome of the draft with what is done and owed, unless just that is recorded already and
 * nothing was answered since: a screen that is opened again is no second enquiry. A new answer clears
 * the mark (`usePanel`), so that "could not ask" at two and at six are two. False where it was refused,
 * with the reason said.
 */
export async function recordOutcome(panel: Panel, askAgain?: string): Promise<boolean> {
  const draft = panel.update({});
  if (!draft?.outcome) return false;
  const { outcome, encounterId, startedAt } = draft;
  const again = askAgain ? { askAgain } : {};
  const facts = { outcome, owed: owedOf(draft), done: doneOf(draft), ...again };
  const recordedAs = JSON.stringify(facts);
  if (draft.recordedAs === recordedAs) return true;
  if (!(await panel.step({ kind: 'outcome', ...facts }))) return false;
  // Another record may be in front by now; the mark is this draft's.
  const now = panel.update({});
  if (now?.encounterId === encounterId && now.startedAt === startedAt) panel.update({ recordedAs });
  return true;
}

/** They told us, whatever was asked before: what was asked stays counted, a reason for not asking goes. */
export function disclosedNow(before: EnquiryOutcome | undefined): EnquiryOutcome {
  const { reason: _why, ...counted } = before ?? { questionsAsked: 0, questionsAnswered: 0 };
  return { ...counted, code: 'asked-disclosed' };
}
