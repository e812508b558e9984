import { brokenOff } from '../../enquiry/broken-off';
import type { EnquiryOutcome, NotAskedReason } from '../../enquiry/outcome';
import type { TabView } from '../../enquiry/tab-view';
import type { EnquiryDraft } from '../../referral/enquiry-draft';
import { owedOf } from '../../referral/owed';
import type { Services } from '../services';

interface Stopped {
  /** Not asked now, for this reason; with what was answered before somebody came in. */
  outcome: EnquiryOutcome;
  /** A "yes" was answered and led nowhere yet: recorded first, so that it is owed and not forgotten. */
  told?: EnquiryOutcome;
  owed: string[];
}

/**
 * The gate did not open, it may be for the second time: what the same user had begun before the panel was
 * covered counts. What an earlier disclosure still owes is not forgotten because it could not go on now.
 */
export async function stoppedAtGate(
  { view, draft }: { view: TabView | undefined; draft: EnquiryDraft | undefined },
  services: Pick<Services, 'loadDraft' | 'policy'>,
  reason: NotAskedReason,
): Promise<Stopped> {
  const begun =
    draft ?? (view?.encounterId && (await services.loadDraft(view.encounterId, view.user)));
  const before = view?.steps.findLast((each) => each.kind !== 'later')?.owed ?? [];
  const come = brokenOff(begun || { answers: {} }, services.policy, reason);
  const told = come.code === 'asked-disclosed' && begun && begun.outcome?.code !== come.code;
  const { reason: _before, ...counted } =
    come.code === 'not-asked' ? come : { questionsAsked: 0, questionsAnswered: 0 };
  return {
    outcome: { ...counted, code: 'not-asked', reason },
    ...(told && { told: come }),
    owed: told ? owedOf({ ...begun, outcome: come }) : before,
  };
}
