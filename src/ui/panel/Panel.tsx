import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isTextField } from '../parts/key-guard';
import { isEnteredByHand } from '../../model/entered-by-hand';
import type { Policy } from '../../policy/policy';
import { lacksApproval, NOT_APPROVED } from '../../policy/approval';
import { patientMark } from '../parts/patient-mark';
import { useServices } from '../services';
import { Covered, StateLine } from './Covered';
import { Locked } from './Locked';
import { screenFor } from './screens';
import { isBeforeGate } from './screens/before-gate';
import { usePanel, type Panel as PanelState } from './use-panel';

const HEADING_ID = 'screen-heading';

/** The side panel: covered, or exactly one screen. */
export function Panel() {
  const panel = usePanel();
  const { policy, standing, unlock, choosePassphrase, openKept, openPaperCard } = useServices();
  const heading = useRef<HTMLElement>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.preventDefault();
        panel.cover('key');
      } else if (event.key === 'Backspace' && !isTextField(event.target) && !panel.covered) {
        event.preventDefault();
        panel.back();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [panel.covered]);

  // Focus goes to the new screen, not to a row, so that no key press lands on one by chance; a screen
  // reader says which screen it is, by its heading.
  useEffect(() => {
    const title = heading.current?.querySelector('h1');
    if (title) title.id = HEADING_ID;
    heading.current?.focus();
    // It begins at its heading, were the one before scrolled down to a field.
    scrollTo(0, 0);
  }, [panel.screen, panel.covered]);

  const { view, lock } = panel;
  if (lock && lock.needs !== 'nothing') {
    const does = {
      onUnlock: unlock,
      onChoose: choosePassphrase,
      onKept: openKept,
      onPaper: openPaperCard,
    };
    return <Locked key={lock.count} view={view} needs={lock.needs} {...does} />;
  }
  if (panel.covered) return <Covered panel={panel} />;
  const Screen: ComponentType<{ panel: PanelState }> = screenFor(panel.screen);
  return (
    <main
      ref={heading}
      tabIndex={-1}
      key={panel.screen}
      class="screen stack"
      aria-labelledby={HEADING_ID}
    >
      <PanelHead panel={panel} policy={policy} standing={Boolean(standing)} />
      <Screen panel={panel} />
      <p class="notice-line" role="status">
        {panel.notice}
      </p>
      <p class="keys quiet">
        <kbd>Esc</kbd> covers
        {panel.screen !== 'gate' && (
          <>
            {' · '}
            <kbd>⌫</kbd> back
          </>
        )}
      </p>
    </main>
  );
}

/** The patient is named only after the gate, as initials and age beside the record's own banner. */
function PanelHead(props: { panel: PanelState; policy: Policy; standing: boolean }) {
  const { panel, policy, standing } = props;
  // Where no policy is in force that is said already, and louder.
  const unapproved = !standing && lacksApproval(policy);
  // A draft is still held where a note is pasted from the covered panel, past no gate.
  const draft = isBeforeGate(panel.screen) ? undefined : panel.draft;
  const mark = draft && panel.view ? patientMark(panel.view.patient, panel.view.age) : '';
  const byHand = draft && isEnteredByHand(draft.token.system);
  // Never silently blind: what stands on the screen was read before, and the record may have moved on.
  const blind = draft && !byHand && panel.view?.state === 'not-reading';
  if (!mark && !byHand && !blind && !policy.practice && !unapproved) return null;
  return (
    <header class="panel-head quiet">
      {blind && <StateLine view={panel.view} />}
      {mark && <span>{mark}</span>}
      {byHand && <span>Entered by hand</span>}
      {policy.practice && <span>Practice</span>}
      {unapproved && <span>{NOT_APPROVED}</span>}
    </header>
  );
}
