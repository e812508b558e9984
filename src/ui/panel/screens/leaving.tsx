import { careBundle } from '../../../care/care-bundle';
import { brokenOff } from '../../../enquiry/broken-off';
import { REASONS, type EnquiryOutcome } from '../../../enquiry/outcome';
import { isBegun } from '../../../enquiry/outcome-of-answers';
import { firstQuestionSet } from '../../../enquiry/questions';
import { isSelfHarm } from '../../../enquiry/self-harm';
import { isHanded } from '../../../referral/owed';
import type { EnquiryDraft } from '../../../referral/enquiry-draft';
import { Choices, type Choice } from '../../parts/Choices';
import { useServices, type Services } from '../../services';
import { askScreen } from './ask';
import { SpeakLine } from './care';
import { goToGp } from './letters';
import type { Panel } from '../use-panel';

/**
 * The departure page opened with something owed: one screen. Asked or not, and why; suicide plan
 * checked; children at home; who follows up (screens.md, Leaving; reviews rows 2, 39 and 57).
 */
export function Leaving({ panel }: { panel: Panel }) {
  const services = useServices();
  const { draft, view } = panel;
  if (!draft) return null;
  const selfHarm = isSelfHarm(draft.found ?? []);
  const before = draft.outcome ?? view?.steps.findLast((each) => each.outcome)?.outcome;
  const outcome = brokenOff({ ...draft, outcome: before }, services.policy, 'left-before');
  const asked = before || isBegun(draft.answers) ? outcome : undefined;
  return (
    <>
      <h1>Before they leave</h1>
      <p>Not finished earlier in this visit.</p>
      {selfHarm && <SpeakLine />}
      <Choices
        label="Before they leave"
        choices={[
          {
            key: '1',
            label: 'Asked?',
            detail: sayAsked(asked),
            onChoose: () => panel.go(askScreen(firstQuestionSet(services.policy))),
          },
          careRow(panel, draft, '2', 'suicide-risk', 'Suicide plan checked'),
          careRow(panel, draft, '3', 'children', 'Children at home'),
          careRow(panel, draft, '4', 'follow-up', 'Who follows up'),
          ...(selfHarm ? [gpRow(panel, services, draft, outcome)] : []),
          { key: 'H', label: 'Hand over to …', onChoose: () => panel.go('hand-over') },
          { key: 'F', label: 'They are going now', onChoose: () => leaveNow(panel, outcome) },
        ]}
      />
    </>
  );
}

function sayAsked(outcome: EnquiryOutcome | undefined): string {
  if (!outcome) return 'Not asked';
  if (outcome.code !== 'not-asked') return 'Asked';
  if (outcome.questionsAsked > 0) return 'Begun, not finished';
  return outcome.reason ? `Not asked: ${REASONS[outcome.reason].line}` : 'Not asked';
}

function careRow(
  panel: Panel,
  draft: EnquiryDraft,
  key: string,
  id: string,
  label: string,
): Choice {
  const row = careBundle(draft).find(({ item }) => item.id === id);
  return {
    key,
    label,
    detail: row?.lacks[0] ?? row?.choice?.label ?? 'Not yet',
    onChoose: () => panel.go(`care:${id}`),
  };
}

/** Letters to GPs come prompt after self-harm, and say honestly that the enquiry was not completed. */
function gpRow(
  panel: Panel,
  services: Services,
  draft: EnquiryDraft,
  outcome: EnquiryOutcome,
): Choice {
  return {
    key: 'G',
    label: 'Letter to the GP',
    detail: isHanded(draft, 'gp') ? 'Done' : 'Send today',
    onChoose: () => {
      panel.update({ outcome });
      goToGp(panel, services);
    },
  };
}

/** What could not be asked for a reason that passes is from now on what they left before. */
function leaveNow(panel: Panel, outcome: EnquiryOutcome): void {
  panel.update({ leaving: true, outcome });
  panel.go('done');
}
