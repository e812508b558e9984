import { careBundle, leftInSilence, minutesFor, type BundleRow } from '../../../care/care-bundle';
import { routeCare } from '../../../care/routing';
import { isSelfHarm } from '../../../enquiry/self-harm';
import { serviceToRefer } from '../../../referral/directory';
import type { EnquiryDraft } from '../../../referral/enquiry-draft';
import { letterType } from '../../../referral/letters';
import { isHanded, isServiceTold, owedOf } from '../../../referral/owed';
import { isSafeContactKnown } from '../../../referral/safe-contact';
import { Choices, type Choice } from '../../parts/Choices';
import { useServices } from '../../services';
import { SpeakLine } from './care';
import { volumeOf } from './earlier-days';
import type { Panel } from '../use-panel';

/** Minutes for one letter, a round figure to plan by, not measured. */
const MINUTES_A_LETTER = 1;

/** Everything the disclosure calls for, as rows with where each stands; the foot says what is owed. */
export function Bundle({ panel }: { panel: Panel }) {
  const services = useServices();
  const { policy, now } = services;
  const { draft } = panel;
  if (!draft) return null;
  const service = serviceToRefer(policy, now());
  const rows = careBundle(draft);
  const nine = rows.filter(({ item }) => item.part === 'bundle');
  return (
    <>
      <h1>What is done, what is owed</h1>
      <SpeakLine />
      <Choices
        label="What is done, what is owed"
        choices={[
          ...nine.map((row, i) => careRow(panel, row, String(i + 1))),
          {
            key: 'M',
            label: 'More to know',
            status: moreStatus(rows),
            onChoose: () => panel.go('more'),
          },
          {
            key: 'K',
            label: 'What raises concern',
            status: CONCERN[routeCare(draft, policy, volumeOf(panel, services)).marac],
            onChoose: () => panel.go('concern'),
          },
          ...letterRows(panel, draft, service?.name ?? 'a specialist service'),
          ...offeredRows(panel, draft, rows),
          {
            key: 'T',
            label: 'What was asked for, and what came of it',
            onChoose: () => panel.go('referrals'),
          },
          { key: 'P', label: 'Protective measures', onChoose: () => panel.go('protections') },
          {
            key: 'L',
            label: 'Other letters',
            detail: 'MARAC, children, adults, police …',
            onChoose: () => panel.go('agencies'),
          },
          { key: 'H', label: 'Hand over to …', onChoose: () => panel.go('hand-over') },
          { key: 'F', label: 'Finish', onChoose: () => finish(panel, draft) },
        ]}
      />
      <Foot draft={draft} />
    </>
  );
}

const CONCERN = { recommended: 'MARAC: recommended', consider: 'MARAC: consider' } as const;

/** What may not be left in silence is asked before anybody leaves (reviews row 36). */
function finish(panel: Panel, draft: EnquiryDraft): void {
  const silent = leftInSilence(draft);
  if (!silent) return panel.go('done');
  panel.go(`care:${silent.id}`);
  panel.say('Before you finish: answer this, or say why it could not be asked.');
}

/** What is owed stays in view, with about how long it takes. */
export function Foot({ draft }: { draft: EnquiryDraft }) {
  const owed = owedOf(draft);
  const items = careBundle(draft).filter(({ status }) => status === 'owed');
  const letters = owed.length - items.length;
  const minutes = minutesFor([
    ...items.map(({ item }) => item),
    { minutes: letters * MINUTES_A_LETTER },
  ]);
  return (
    <p class="foot">
      {owed.length === 0
        ? 'Nothing is owed here.'
        : `${owed.length} ${owed.length === 1 ? 'thing' : 'things'} owed, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`}
    </p>
  );
}

export function careRow(panel: Panel, row: BundleRow, key: string): Choice {
  const { item, choice, status, lacks } = row;
  const why = status === 'owed' ? (lacks[0] ?? choice?.label) : undefined;
  // Another shift or computer did it, and the line in the record says so.
  const before = !choice && panel.draft?.fromRecord?.done.includes(item.id);
  return {
    key,
    label: item.title,
    ...(why ? { detail: why } : {}),
    status: before ? 'Done earlier' : STATUS[status],
    onChoose: () => panel.go(`care:${item.id}`),
  };
}

const STATUS = {
  done: 'Done',
  owed: 'Owed',
  'not-needed': 'Not needed',
  declined: 'They said no',
} as const;

function moreStatus(rows: readonly BundleRow[]): string {
  const owed = rows.filter(({ item, status }) => item.part === 'picture' && status === 'owed');
  return owed.length > 0 ? `${owed.length} ${STATUS.owed.toLowerCase()}` : STATUS.done;
}

/** A letter that an answer calls for is offered where it was answered, and owed by nobody (rows 36, 61). */
function offeredRows(panel: Panel, draft: EnquiryDraft, rows: readonly BundleRow[]): Choice[] {
  const kinds = rows.flatMap(({ choice }) => choice?.letter ?? []);
  return kinds.flatMap((kind, i) => {
    const type = letterType(kind);
    if (!type) return [];
    return {
      key: OFFERED_KEYS[i] ?? '',
      label: type.row,
      status: isHanded(draft, kind) ? 'Done' : 'Offered',
      onChoose: () => panel.go(`agency:${kind}`),
    };
  });
}

/** Letters that no other row of the bundle has; as many as there are answers that offer one. */
const OFFERED_KEYS = ['D'];

function letterRows(panel: Panel, draft: EnquiryDraft, service: string): Choice[] {
  const serviceDone = isServiceTold(draft);
  const gpDone = isHanded(draft, 'gp');
  return [
    {
      key: 'C',
      label: 'How to reach them safely',
      status: isSafeContactKnown(draft.safeContact) ? 'Done' : 'None known',
      onChoose: () => panel.go('contact'),
    },
    {
      key: 'R',
      label: `Refer to ${service}`,
      status: serviceDone ? 'Done' : draft.agreement?.answer === 'no' ? 'They said no' : 'Owed',
      onChoose: () => panel.go('agreement'),
    },
    {
      key: 'G',
      label: 'Letter to the GP',
      status: gpDone ? 'Done' : draft.gpNotInformedReason ? 'Reason given' : 'Owed',
      onChoose: () => panel.go('gp'),
    },
    // Self-harm and a disclosure belong in one assessment; offered, not owed (reviews row 25).
    ...(isSelfHarm(draft.found ?? [])
      ? [
          {
            key: 'S',
            label: 'Mental-health liaison',
            status: isHanded(draft, 'mental-health') ? 'Done' : 'Offered',
            onChoose: () => panel.go('agency:mental-health'),
          },
        ]
      : []),
  ];
}
