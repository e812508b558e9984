import { useEffect, useRef } from 'preact/hooks';
import { Choices } from '../parts/Choices';
import { Dot } from '../parts/Dot';
import { useServices } from '../services';
import { IdleLines } from './IdleLines';
import { isEnteredByHand } from '../../model/entered-by-hand';
import { TOO_LONG } from '../../model/text';
import type { TabView } from '../../enquiry/tab-view';
import type { Panel } from './use-panel';

/**
 * The state the panel lives in all day. Word for word the same whatever was found: only the dot is
 * hollow or filled (design.md decision 2). No word here may tell a companion anything.
 */
export function Covered({ panel }: { panel: Panel }) {
  const focus = useRef<HTMLElement>(null);
  useEffect(() => focus.current?.focus(), []);
  const { view } = panel;
  return (
    <main ref={focus} tabIndex={-1} class="screen covered stack">
      <h1>Sidenote</h1>
      <Standing />
      <StateLine view={view} hidesRecord={panel.hidesRecord} />
      <p class="checks">
        <span>Checks</span> <Dot filled={view?.dot === 'filled'} />
      </p>
      <Choices
        label="Sidenote"
        choices={[
          { key: 'O', label: 'Open', onChoose: panel.open },
          { key: 'L', label: 'Later', onChoose: () => void panel.later() },
          {
            key: 'P',
            label: 'Paste a note instead',
            onChoose: () => {
              panel.open();
              panel.go('paste');
            },
          },
        ]}
      />
      {view?.state === 'no-record' && <IdleLines />}
      <p class="notice-line" role="status">
        {panel.notice}
      </p>
    </main>
  );
}

/** The same whoever the patient is: that this computer is not set up, and what to do about it. */
function Standing() {
  const { standing } = useServices();
  if (!standing) return null;
  return (
    <div class="notice stack" role="status">
      <p>
        <strong>{standing.title}</strong>
      </p>
      <p>{standing.text}</p>
      {standing.openSetUp && (
        <button type="button" class="button" data-kind="secondary" onClick={standing.openSetUp}>
          Set up
        </button>
      )}
    </div>
  );
}

export function StateLine(props: { view: TabView | undefined; hidesRecord?: boolean }) {
  const { view, hidesRecord = false } = props;
  return (
    <p class="state" data-state={view?.state ?? 'starting'}>
      <StateShape state={hidesRecord ? 'not-reading' : view?.state} />
      <span>
        {stateLine(view)}
        {/* Whoever opens the next record must not take the hollow dot for its own. */}
        {hidesRecord && '. The record on screen is not checked.'}
      </span>
      {view?.described && <span class="described quiet">{view.described}</span>}
    </p>
  );
}

/** "Could not read" never looks like "nothing there": it has its own words and its own shape. */
export function stateLine(view: TabView | undefined): string {
  switch (view?.state) {
    case undefined:
      return 'Starting';
    case 'reading':
      // Beside an entry of one's own the page is not what is read, and it must not look so.
      return isEnteredByHand(view.token?.system ?? '') ? 'Entered by hand' : 'Reading';
    case 'partly':
      if (view.found < view.expected) return `Partly read, ${view.found} of ${view.expected}`;
      return view.reason === TOO_LONG
        ? 'Partly read: a text here is too long'
        : 'Partly read: the page does not show all';
    case 'no-record':
      return 'No record open';
    case 'conflict':
      return view.reason ?? 'Two records on screen';
    case 'letter':
      return 'Document open in this tab';
    case 'not-reading':
      return `Not reading: ${view.reason ?? 'page not recognised'}`;
  }
}

function StateShape({ state }: { state: TabView['state'] | undefined }) {
  const blind = state === 'not-reading' || state === 'conflict';
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {blind ? (
        <path d="M2 2 L12 12 M12 2 L2 12" stroke="currentColor" stroke-width="2.5" />
      ) : state === 'partly' ? (
        <path d="M2 7 H12" stroke="currentColor" stroke-width="2.5" stroke-dasharray="4 2" />
      ) : (
        <path d="M2 7 H12" stroke="currentColor" stroke-width="2.5" />
      )}
    </svg>
  );
}
