import {
  GATE,
  GATE_LABELS,
  GATE_REASONS,
  MAY_HELP,
  MORE_REASONS,
  ORDINARY_WAYS,
} from '../../../enquiry/gate';
import { REASONS, type NotAskedReason } from '../../../enquiry/outcome';
import type { Policy } from '../../../policy/policy';
import { isEnteredByHand } from '../../../model/entered-by-hand';
import { Choices, type Choice } from '../../parts/Choices';
import { useServices } from '../../services';
import type { Panel } from '../use-panel';

/** The gate may be read over a shoulder too: nothing here says what the check is about. */
export function Gate({ panel }: { panel: Panel }) {
  return (
    <>
      <h1>{GATE.ready}</h1>
      <Choices
        label={GATE.ready}
        choices={[
          { key: 'Y', label: 'Yes', onChoose: () => panel.go('alone') },
          { key: 'N', label: 'Later', onChoose: () => panel.go('reasons') },
          { key: 'P', label: 'By phone or video', onChoose: () => panel.go('remote') },
          ...closeEntry(panel),
        ]}
      />
    </>
  );
}

/** An entry of one's own stands over the record in the tab until it is closed. */
function closeEntry({ view, dropPasted }: Panel): Choice[] {
  if (!view?.token || !isEnteredByHand(view.token.system)) return [];
  return [{ key: 'X', label: 'Close what was entered by hand', onChoose: dropPasted }];
}

export function StillPrivate({ panel }: { panel: Panel }) {
  return (
    <>
      <h1>Still private?</h1>
      <Choices
        label="Still private?"
        choices={[
          { key: 'Y', label: 'Yes', onChoose: () => void panel.resume() },
          { key: 'N', label: 'No', onChoose: () => panel.cover('key') },
          ...closeEntry(panel),
        ]}
      />
    </>
  );
}

export function Alone({ panel }: { panel: Panel }) {
  return (
    <>
      <h1>{GATE.inPerson}</h1>
      <Choices
        label={GATE.inPerson}
        choices={[
          { key: 'Y', label: 'Yes', onChoose: () => void panel.passGate('in-person') },
          { key: 'N', label: 'Not now', onChoose: () => panel.go('reasons') },
        ]}
      />
    </>
  );
}

export function Remote({ panel }: { panel: Panel }) {
  return (
    <>
      <h1>By phone or video</h1>
      <p>{GATE.remotely}</p>
      <Choices
        label={GATE.remoteConfirm}
        choices={[
          { key: 'Y', label: 'They said yes', onChoose: () => panel.go('remote-code') },
          { key: 'N', label: 'No, or not sure', onChoose: () => panel.go('reasons') },
        ]}
      />
    </>
  );
}

/** One key says why not; it comes back in the same attendance where the reason can pass. */
export function Reasons({ panel, more = false }: { panel: Panel; more?: boolean }) {
  const { policy } = useServices();
  const reasons = more ? MORE_REASONS : GATE_REASONS;
  const rows = reasons.map((reason, i) => ({
    key: String(i + 1),
    label: labelOf(reason),
    ...detail(reason, policy),
    onChoose: () =>
      reason === 'not-alone' || reason === 'companion-refused'
        ? panel.go(`alone-ways:${reason}`)
        : MAY_HELP[reason]
          ? panel.go(`may-help:${reason}`)
          : void panel.failGate(reason),
  }));
  const on = { key: '9', label: 'More', onChoose: () => panel.go('more-reasons') };
  return (
    <>
      <h1>Not now, because</h1>
      <Choices label="Not now, because" choices={more ? rows : [...rows, on]} />
    </>
  );
}

export function MoreReasons({ panel }: { panel: Panel }) {
  return <Reasons panel={panel} more />;
}

function labelOf(reason: NotAskedReason): string {
  return GATE_LABELS[reason] ?? REASONS[reason].label;
}

function detail(
  reason: NotAskedReason,
  { interpreterLine, childOldEnoughMonths }: Policy,
): { detail?: string } {
  if (reason === 'child-present') return { detail: `From ${childOldEnoughMonths} months` };
  if (reason !== 'no-professional-interpreter' || !interpreterLine) return {};
  return { detail: `Interpreter line: ${interpreterLine}` };
}

/** What may yet make it possible; then ready, or kept for later with this reason. */
export function MayHelp({ panel }: { panel: Panel }) {
  const { policy } = useServices();
  const reason = panel.screen.split(':')[1] as NotAskedReason;
  const heading = REASONS[reason].label;
  const line = detail(reason, policy).detail;
  return (
    <>
      <h1>{heading}</h1>
      <ul class="stack">
        {MAY_HELP[reason]?.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      {line && <p>{line}</p>}
      <Choices
        label={heading}
        choices={[
          { key: '1', label: 'Ready now', onChoose: () => panel.go('alone') },
          { key: '2', label: 'Later', onChoose: () => void panel.failGate(reason) },
        ]}
      />
    </>
  );
}

/** By phone or video somebody may come in at any time: how to stop is agreed before anything is asked. */
export function RemoteCode({ panel }: { panel: Panel }) {
  return (
    <>
      <h1>{GATE.code}</h1>
      <p>{GATE.codeHow}</p>
      <Choices
        label={GATE.code}
        choices={[
          { key: 'Y', label: 'Agreed', onChoose: () => void panel.passGate('remote') },
          { key: 'N', label: 'Not now', onChoose: () => panel.go('reasons') },
        ]}
      />
    </>
  );
}

/** Ways that are said to everyone alike; reads as ordinary ward advice to anyone looking on. */
export function AloneWays({ panel }: { panel: Panel }) {
  const reason = panel.screen.split(':')[1] as NotAskedReason;
  return (
    <>
      <h1>Time with the patient</h1>
      <ul class="stack">
        {ORDINARY_WAYS.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      <Choices
        label="Time with the patient"
        choices={[
          { key: '1', label: 'Ready now', onChoose: () => panel.go('alone') },
          { key: '2', label: 'Later', onChoose: () => void panel.failGate(reason) },
          {
            key: '3',
            label: labelOf('companion-refused'),
            onChoose: () => void panel.failGate('companion-refused'),
          },
        ]}
      />
    </>
  );
}
