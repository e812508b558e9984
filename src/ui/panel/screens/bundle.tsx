import { careBundle } from '../../../care/care-bundle';
import { serviceToRefer } from '../../../referral/directory';
import type { EnquiryDraft } from '../../../referral/enquiry-draft';
import { isHanded, isServiceTold, owedOf } from '../../../referral/owed';
import { isSafeContactKnown } from '../../../referral/safe-contact';
import { Choices, type Choice } from '../../parts/Choices';
import { useServices } from '../../services';
import type { Panel } from '../use-panel';

/** Minutes for one owed thing, a round figure to plan by, not measured. */
const MINUTES_EACH = 0.75;

/** Everything the disclosure calls for, as rows with where each stands; the foot says what is owed. */
export function Bundle({ panel }: { panel: Panel }) {
  const { policy, now } = useServices();
  const { draft } = panel;
  if (!draft) return null;
  const service = serviceToRefer(policy, now());
  const owed = owedOf(draft);
  const minutes = Math.max(1, Math.round(owed.length * MINUTES_EACH));
  return (
    <>
      <h1>What is done, what is owed</h1>
      <Choices
        label="What is done, what is owed"
        choices={[
          ...careRows(panel, draft),
          ...letterRows(panel, draft, service?.name ?? 'a specialist service'),
          { key: 'H', label: 'Hand over to …', onChoose: () => panel.go('hand-over') },
          { key: 'F', label: 'Finish', onChoose: () => panel.go('done') },
        ]}
      />
      <p class="foot">
        {owed.length === 0
          ? 'Nothing is owed here.'
          : `${owed.length} owed, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`}
      </p>
    </>
  );
}

function careRows(panel: Panel, draft: EnquiryDraft): Choice[] {
  return careBundle(draft.care).map((row, i) => ({
    key: String(i + 1),
    label: row.item.title,
    detail: row.choice ? `${STATUS[row.status]}: ${row.choice.label}` : STATUS[row.status],
    onChoose: () => panel.go(`care:${row.item.id}`),
  }));
}

const STATUS = {
  done: 'Done',
  owed: 'Owed',
  'not-needed': 'Not needed',
  declined: 'They said not now',
} as const;

function letterRows(panel: Panel, draft: EnquiryDraft, service: string): Choice[] {
  const serviceDone = isServiceTold(draft);
  const gpDone = isHanded(draft, 'gp');
  return [
    {
      key: 'C',
      label: 'How to reach them safely',
      detail: isSafeContactKnown(draft.safeContact) ? 'Done' : 'No safe contact known',
      onChoose: () => panel.go('contact'),
    },
    {
      key: 'U',
      label: 'Who follows up',
      detail: draft.followUp ? `Done: ${draft.followUp.owner}` : 'Owed',
      onChoose: () => panel.go('follow-up'),
    },
    {
      key: 'R',
      label: `Refer to ${service}`,
      detail: serviceDone ? 'Done' : draft.agreement?.answer === 'no' ? 'They said no' : 'Owed',
      onChoose: () => panel.go('agreement'),
    },
    {
      key: 'G',
      label: 'Letter to the GP',
      detail: gpDone ? 'Done' : draft.gpNotInformedReason ? 'Not sent, reason given' : 'Owed',
      onChoose: () => panel.go('gp'),
    },
  ];
}
