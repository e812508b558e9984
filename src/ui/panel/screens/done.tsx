import { useEffect, useState } from 'preact/hooks';
import { careBundle } from '../../../care/care-bundle';
import { askAgainOn } from '../../../enquiry/ask-again';
import { nextDueWeek } from '../../../enquiry/maternity-schedule';
import { REASONS } from '../../../enquiry/outcome';
import { describeOutcome } from '../../../enquiry/lines/write-lines';
import { formatDate } from '../../../model/dates';
import { sentence } from '../../../model/text';
import { owedOf } from '../../../referral/owed';
import { STATES } from '../../../referral/tracker/referral-state';
import { standingOf } from '../../../referral/tracker/tracked-referral';
import type { Policy } from '../../../policy/policy';
import { isByHand, type EnquiryDraft } from '../../../referral/enquiry-draft';
import { Choices, type Choice } from '../../parts/Choices';
import { owedWords } from '../../parts/owed-words';
import { useServices, type Services } from '../../services';
import { goToGp } from './letters';
import { recordOutcome } from './record-outcome';
import { isLeftUntold, tellLeft } from './tell-left';
import { useReferrals } from './use-referrals';
import type { Panel } from '../use-panel';

interface Lines {
  neutral: string;
  full: string;
}
type Recorded = 'waiting' | 'not-recorded' | Lines;

/** What was recorded, what to paste where, what is still owed. "Recorded" is said only once it is. */
export function Done({ panel }: { panel: Panel }) {
  const services = useServices();
  const { policy } = services;
  const { draft } = panel;
  const [recorded, setRecorded] = useState<Recorded>('waiting');
  const record = async () => {
    setRecorded('waiting');
    const lines = draft && (await recordAndWrite(panel, services, draft));
    setRecorded(lines ?? 'not-recorded');
    if (lines) await takeAlong(panel, services, lines);
  };
  useEffect(() => void record(), []);

  if (!draft?.outcome) return null;
  if (recorded === 'waiting') return <h1>Recording …</h1>;
  if (recorded === 'not-recorded') return <NotRecorded panel={panel} again={record} />;
  return (
    <>
      <h1>Recorded</h1>
      <p>{sentence(describeOutcome(draft.outcome))}.</p>
      <p class="quiet">
        The patient, or whoever holds their phone, may read the visit note online: there, only the
        neutral line.
      </p>
      <Choices label="Take it with you" choices={copyRows(panel, recorded, policy, services)} />
      <details>
        <summary>Show the lines</summary>
        <p class="line">{recorded.full}</p>
        <p class="line">{recorded.neutral}</p>
      </details>
      {isLeftUntold(draft) && <LeftUntold panel={panel} />}
      <WhatNext draft={draft} policy={policy} gestation={panel.view?.gestation} />
      <Tracked panel={panel} policy={policy} />
    </>
  );
}

/** Said for as long as it is so: nobody but the next visit would bring it up. */
function LeftUntold({ panel }: { panel: Panel }) {
  const services = useServices();
  const again = () => panel.draft && void tellLeft(panel, services, panel.draft);
  const row = { key: 'W', label: 'Put it on the worklist', onChoose: again };
  return (
    <>
      <p class="notice">That they left with something owed is not on the worklist yet.</p>
      <Choices label={row.label} choices={[row]} />
    </>
  );
}

/** Whether anybody will be reminded, and whom to tell where nobody is (design.md 10). */
function Tracked({ panel, policy }: { panel: Panel; policy: Policy }) {
  const { items, problem } = useReferrals(panel);
  const open = items?.filter((item) => !STATES[standingOf(item).state].ends).length ?? 0;
  const count = open === 1 ? '1 thing is open' : `${open} things are open`;
  const tell = policy.safeguardingContact
    ? `Tell: ${policy.safeguardingContact}.`
    : 'Tell the safeguarding team.';
  if (problem) return <p class="notice">{problem}</p>;
  if (policy.sealedStorage === 'passphrase') {
    return <p class="quiet">Tracked on this computer, sealed{items ? `: ${count}.` : '.'}</p>;
  }
  return (
    <p class="quiet">
      Not tracked here{open > 0 ? `: ${count} until the browser closes` : ''}. {tell}
    </p>
  );
}

/** The step first, then its lines; undefined where either was refused, with the reason said. */
async function recordAndWrite(panel: Panel, services: Services, draft: EnquiryDraft) {
  const { outcome, handedOver, leaving } = draft;
  if (!outcome) return undefined;
  const owed = owedOf(draft);
  const again = askAgainOn(outcome, services.now(), services.policy);
  if (!handedOver && !(await recordOutcome(panel, again))) return undefined;
  // For the worklist: the patient is gone, and these are not (screens.md, Leaving).
  if (leaving && owed.length > 0) await tellLeft(panel, services, draft);
  const written = await services.writeLines(draft, panel.view?.tabId ?? -1);
  if (!written.ok) panel.say(written.message);
  return written.ok ? written.value : undefined;
}

/**
 * The commonest end takes no key of its own: asked, nothing disclosed, and the line is on the clipboard
 * for the place it belongs. Whatever was disclosed is copied by hand, with its place named first.
 */
async function takeAlong(panel: Panel, services: Services, lines: Lines): Promise<void> {
  const draft = panel.update({});
  if (!draft) return;
  if (!draft.onlineReminded && (await panel.step({ kind: 'noted', noted: 'online-reminded' }))) {
    panel.update({ onlineReminded: true });
  }
  if (draft.outcome?.code !== 'asked-no-disclosure' || draft.lineCopied) return;
  await copyLine(panel, services, lines, services.policy.restrictedNote ? 'full' : 'neutral');
}

async function copyLine(
  panel: Panel,
  services: Services,
  lines: Lines,
  line: keyof Lines,
): Promise<void> {
  const copied = await services.copy(lines[line]);
  if (!copied) return panel.say('Could not copy. Open "Show the lines" and copy by hand.');
  panel.update({ lineCopied: true });
  if (await panel.step({ kind: 'line-copied', line })) panel.say(SAID[line]);
}

const SAID = {
  full: 'Full line copied. Paste it into the restricted note.',
  neutral: 'Neutral line copied. Paste it into the visit note.',
} as const;

/** Nothing is lost: what was entered stays, and can be recorded again or carried on paper. */
function NotRecorded({ panel, again }: { panel: Panel; again(): Promise<void> }) {
  return (
    <>
      <h1>Not recorded</h1>
      <p>What you entered is still here. Try again, or use the paper card and tell safeguarding.</p>
      <Choices
        label="Not recorded"
        choices={[
          { key: '1', label: 'Try again', onChoose: () => void again() },
          { key: 'C', label: 'Cover', onChoose: () => panel.cover('key') },
        ]}
      />
    </>
  );
}

function copyRows(panel: Panel, lines: Lines, policy: Policy, services: Services): Choice[] {
  const disclosed = panel.draft?.outcome?.code === 'asked-disclosed';
  const copy = (line: keyof Lines) => () => void copyLine(panel, services, lines, line);
  const full: Choice = {
    key: '2',
    label: policy.restrictedNote ? `Copy for: ${policy.restrictedNote}` : 'Copy the full line',
    detail: policy.restrictedNote
      ? 'Never where the patient or family can read it'
      : 'No restricted place is set here: tell safeguarding by voice, with name and time',
    onChoose: copy('full'),
  };
  const neutral: Choice = {
    key: '1',
    label: 'Copy the neutral line',
    detail: disclosed ? 'For the visit note; never the only entry' : 'For the visit note',
    onChoose: copy('neutral'),
  };
  const sheet = careBundle(panel.draft ?? { care: {} }).find(
    ({ item }) => item.id === 'information',
  );
  const given = sheet?.choice?.label;
  return [
    neutral,
    full,
    disclosed
      ? { key: 'B', label: 'Back to what is owed', onChoose: () => panel.go('bundle') }
      : {
          key: 'G',
          label: 'Letter to the GP',
          onChoose: () => goToGp(panel, services),
        },
    ...(disclosed
      ? []
      : [
          {
            key: 'L',
            label: 'Other letters, on your judgement',
            onChoose: () => panel.go('agencies'),
          },
          {
            key: 'I',
            label: 'Information sheet',
            detail: given ?? 'Not offered yet',
            onChoose: () => panel.go('care:information'),
          },
        ]),
    ...(panel.draft && isByHand(panel.draft)
      ? [{ key: 'X', label: 'Close this check', onChoose: panel.dropPasted }]
      : []),
    { key: 'C', label: 'Cover', onChoose: () => panel.cover('key') },
  ];
}

interface WhatNextProps {
  draft: EnquiryDraft;
  policy: Policy;
  /** Completed weeks of pregnancy. */
  gestation?: number | undefined;
}

function WhatNext({ draft, policy, gestation }: WhatNextProps) {
  const { now } = useServices();
  const again = draft.outcome && askAgainOn(draft.outcome, now(), policy);
  const week = policy.area === 'maternity' ? nextDueWeek({ gestation, policy }) : undefined;
  const owed = owedOf(draft);
  const reason = draft.outcome?.code === 'not-asked' ? draft.outcome.reason : undefined;
  const passes = reason ? REASONS[reason].passes : 'no';
  return (
    <div class="card">
      {owed.length > 0 && <p>Still owed: {owed.map(owedWords).join(', ')}.</p>}
      {(passes === 'after-intoxication' || passes === 'after-a-while') && (
        <p>It comes back in this visit: {when(passes, policy)}, or with the next person.</p>
      )}
      {again && (
        <p>
          Leave the door open: “You can tell any of us, any time.” Ask again from{' '}
          {formatDate(again)}, or sooner if something new brings them.
        </p>
      )}
      {week !== undefined && <p>In this pregnancy it is due next at {week} weeks.</p>}
      {passes === 'at-next-visit' && <p>It comes back at their next visit.</p>}
      {draft.outcome?.code === 'asked-declined' && <p>Ask again at another visit.</p>}
      {owed.length === 0 && passes === 'no' && <p>Nothing more is owed for this visit.</p>}
    </div>
  );
}

function when(passes: 'after-intoxication' | 'after-a-while', policy: Policy): string {
  const minutes =
    passes === 'after-intoxication' ? policy.reofferIntoxicatedMinutes : policy.reofferMinutes;
  return `in ${Math.round(minutes / 60)} hours`;
}
