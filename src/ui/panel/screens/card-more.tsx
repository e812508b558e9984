import type { Change } from '../../../enquiry/noted';
import { REASONS, type NotAskedReason } from '../../../enquiry/outcome';
import { firstQuestionSet } from '../../../enquiry/questions';
import { Choices, type Choice } from '../../parts/Choices';
import { useServices } from '../../services';
import { askScreen } from './ask';
import { SpeakToNow } from './care';
import { disclosedNow, recordOutcome } from './record-outcome';
import type { Panel } from '../use-panel';

/** What is not needed every time, one key further. */
export function CardMore({ panel }: { panel: Panel }) {
  const { policy } = useServices();
  const { draft } = panel;
  // Alone with the screen: never by telephone, and not over a pasted note, which no tab holds.
  const alone = draft?.gate === 'in-person' && draft.origin !== 'pasted';
  const rows: Omit<Choice, 'key'>[] = [
    { label: 'What earlier visits show', onChoose: () => panel.go('timeline') },
    { label: 'Something has changed', onChoose: () => panel.go('changed') },
    { label: 'They declined another service', onChoose: () => panel.go('declined-service') },
    { label: 'I am worried all the same', onChoose: () => panel.go('worried') },
    ...(policy.selfCompletion && alone
      ? [{ label: 'Let them answer alone', onChoose: () => panel.go('self-completion') }]
      : []),
    ...(draft?.written
      ? [{ label: 'Written by the patient', onChoose: () => panel.go('written') }]
      : []),
  ];
  return (
    <>
      <h1>More</h1>
      <Choices label="More" choices={rows.map((row, i) => ({ ...row, key: String(i + 1) }))} />
    </>
  );
}

const CHANGES: readonly { change: Change; label: string }[] = [
  { change: 'new-threat', label: 'A new threat' },
  { change: 'breach', label: 'An order or bail was broken' },
  { change: 'separation', label: 'They left, or plan to' },
  { change: 'release', label: 'The other person is released, or will be' },
  { change: 'another-person', label: 'Somebody else hurts them too' },
];

/** Each of these goes before killings: whatever was recorded, it is looked at afresh (rows 16, 17, 18). */
export function Changed({ panel }: { panel: Panel }) {
  const choose = async (change: Change) => {
    if (!(await panel.step({ kind: 'noted', noted: change }))) return;
    panel.update({ changed: [...new Set([...(panel.draft?.changed ?? []), change])] });
    panel.go('fresh-look');
  };
  return (
    <>
      <h1>What has changed?</h1>
      <Choices
        label="What has changed?"
        choices={CHANGES.map(({ change, label }, i) => ({
          key: String(i + 1),
          label,
          onChoose: () => void choose(change),
        }))}
      />
    </>
  );
}

/** A risk looked at before the change is no answer after it. Skipped only with a reason, and it stays owed. */
export function FreshLook({ panel }: { panel: Panel }) {
  const { policy } = useServices();
  const told = wasTold(panel);
  const first = firstQuestionSet(policy);
  return (
    <>
      <h1>Look at the danger afresh</h1>
      <ul class="notice">
        <li>In danger now: 999.</li>
        <li>A threat or a broken order: tell the police, 101, with them.</li>
        <li>
          MARAC today on your judgement, through{' '}
          {policy.safeguardingContact || 'the safeguarding team'}. It waits for no form.
        </li>
      </ul>
      <Choices
        label="Look at the danger afresh"
        choices={[
          {
            key: '1',
            label: told ? 'Go through it now' : 'They have told us: go through it now',
            onChoose: () => goThrough(panel),
          },
          // What somebody else says is no disclosure of theirs: they are asked.
          ...(told
            ? []
            : [{ key: '2', label: 'Ask now', onChoose: () => panel.go(askScreen(first)) }]),
          {
            key: told ? '2' : '3',
            label: 'Not now: give the reason',
            onChoose: () => panel.go('look-skipped'),
          },
        ]}
      />
    </>
  );
}

/** Whether somebody told us at all: here, earlier in this visit, or by a line in the record. */
function wasTold({ draft, view }: Panel): boolean {
  const codes = [
    draft?.outcome?.code,
    ...(view?.steps ?? []).map(({ outcome }) => outcome?.code),
    ...(view?.lines ?? []).map(({ outcome }) => outcome),
  ];
  return codes.includes('asked-disclosed');
}

/** What was answered before the change: safety is asked again, the rest stays to be looked over. */
function goThrough(panel: Panel): void {
  const { 'safe-now': _before, ...care } = panel.draft?.care ?? {};
  panel.update({ outcome: disclosedNow(panel.draft?.outcome), care });
  void recordOutcome(panel);
  panel.go('care:safe-now');
}

const WHY_SKIPPED: readonly NotAskedReason[] = [
  'not-alone',
  'patient-distress',
  'intoxicated-or-unwell',
  'no-private-space',
  'no-time',
  'not-trained',
  'other',
];

export function LookSkipped({ panel }: { panel: Panel }) {
  const skip = async (reason: NotAskedReason) => {
    const last = panel.draft?.changed?.at(-1);
    if (last && !(await panel.step({ kind: 'noted', noted: last, reason }))) return;
    panel.go(panel.draft?.outcome?.code === 'asked-disclosed' ? 'bundle' : 'card');
    panel.say('Kept as owed. It comes back with the next person.');
  };
  return (
    <>
      <h1>Not looked at afresh, because</h1>
      <Choices
        label="Not looked at afresh, because"
        choices={WHY_SKIPPED.map((reason, i) => ({
          key: String(i + 1),
          label: REASONS[reason].label,
          onChoose: () => void skip(reason),
        }))}
      />
    </>
  );
}

/** Turning down one service closes nothing: what is still there stays in view (reviews row 5). */
export function DeclinedService({ panel }: { panel: Panel }) {
  const { policy } = useServices();
  const note = async (then: string) => {
    if (await panel.step({ kind: 'noted', noted: 'service-declined' })) panel.go(then);
  };
  return (
    <>
      <h1>They declined another service</h1>
      <p>That is theirs to decide, and closes nothing here. This check stays open. Still there:</p>
      <SpeakToNow />
      <Choices
        label="They declined another service"
        choices={[
          {
            key: '1',
            label: 'Ask now',
            onChoose: () => void note(askScreen(firstQuestionSet(policy))),
          },
          { key: '2', label: 'Hand over to …', onChoose: () => void note('hand-over') },
          { key: '3', label: 'Back to the card', onChoose: () => void note('card') },
        ]}
      />
    </>
  );
}

/**
 * Nothing was answered, or nothing disclosed, and the clinician is worried: judgement stands alone and
 * can only raise (reviews rows 15 and 66).
 */
export function Worried({ panel }: { panel: Panel }) {
  const { policy } = useServices();
  const note = async (then: string) => {
    panel.update({ concern: true });
    if (await panel.step({ kind: 'noted', noted: 'concern-raised' })) panel.go(then);
  };
  return (
    <>
      <h1>Your judgement is enough</h1>
      <ol>
        <li>
          Tell safeguarding by voice now
          {policy.safeguardingContact && `: ${policy.safeguardingContact}`}.
        </li>
        <li>Consider MARAC today on your judgement. No answer and no total is needed.</li>
        <li>Write what you saw and heard, and who was there.</li>
      </ol>
      <Choices
        label="Your judgement is enough"
        choices={[
          { key: '1', label: 'Told: hand over to …', onChoose: () => void note('hand-over') },
          { key: '2', label: 'Who follows up', onChoose: () => void note('care:follow-up') },
          { key: '3', label: 'Back to the card', onChoose: () => void note('card') },
        ]}
      />
    </>
  );
}
