import { useState } from 'preact/hooks';
import type { Locator } from '../../../model/system-description';
import type { Proposal } from '../../../model/teaching';
import { hygiene } from '../../parts/field-hygiene';
import { nameOfKind } from './kinds';
import type { PickedHere, Teaching } from './use-teaching';

/** Those that stand beside the first are for the day the first breaks. */
const MOST_KEPT = 3;

/** What one click came to: each way of finding it again, what it reads here, and in how many places. */
export function PickedChoice({ picked, teaching }: { picked: PickedHere; teaching: Teaching }) {
  const { kind, proposals, phrase } = picked;
  const isList = kind === 'attendance' || kind === 'problem';
  const [chosen, setChosen] = useState<readonly Proposal[]>(() => firstGood(proposals, isList));
  const [isMany, setMany] = useState(isList);
  const name = nameOfKind(kind);

  if (kind === 'no-patient' || kind === 'shows-part') {
    const words =
      kind === 'no-patient' ? 'This page: no patient is open on it.' : `“${phrase ?? ''}”`;
    return (
      <Frame name={name}>
        <p>{words}</p>
        <Keep onKeep={() => teaching.keep([], false, words)} onLeave={teaching.leave} />
      </Frame>
    );
  }
  if (proposals.length === 0) {
    return (
      <Frame name={name}>
        <p>
          Nothing there would find it again. Point at the words themselves, or at the box they are
          typed in. In a long line, mark only the part that is meant, then press on it.
        </p>
        <Keep onLeave={teaching.leave} />
      </Frame>
    );
  }
  const toggle = (proposal: Proposal) =>
    setChosen(
      proposals.filter((each) => chosen.includes(each) !== (each === proposal)).slice(0, MOST_KEPT),
    );
  const first = chosen[0];
  return (
    <Frame name={name}>
      <p>The most lasting way is first. Keep one or more: the next is tried where one fails.</p>
      <ul class="proposals">
        {proposals.map((proposal) => (
          <li key={JSON.stringify(proposal.locator)}>
            <label>
              <input
                type="checkbox"
                {...hygiene}
                checked={chosen.includes(proposal)}
                onChange={() => toggle(proposal)}
              />
              <span>
                {sayLocator(proposal.locator)}
                <span class="detail">{sayReading(proposal, isMany)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {kind !== 'never-read' && first && first.hits > 1 && (
        <label class="every">
          <input type="checkbox" {...hygiene} checked={isMany} onChange={() => setMany(!isMany)} />
          <span>Read every one of them, not the first alone</span>
        </label>
      )}
      {first ? (
        <Keep
          onKeep={() =>
            teaching.keep(
              chosen.map(({ locator }) => locator),
              isMany,
              first.reads,
            )
          }
          onLeave={teaching.leave}
        />
      ) : (
        <>
          <p role="status">Choose at least one way.</p>
          <Keep onLeave={teaching.leave} />
        </>
      )}
    </Frame>
  );
}

function Frame({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div class="picked stack" role="group" aria-label={name}>
      <h4>{name}</h4>
      {children}
    </div>
  );
}

function Keep({ onKeep, onLeave }: { onKeep?(): void; onLeave(): void }) {
  return (
    <p class="set-up-actions">
      {onKeep && (
        <button type="button" class="button" onClick={onKeep}>
          Keep
        </button>
      )}
      <button type="button" class="button" data-kind="secondary" onClick={onLeave}>
        Leave it
      </button>
    </p>
  );
}

/** Those that read what was pointed at, and nothing before it. */
function firstGood(proposals: readonly Proposal[], isList: boolean): Proposal[] {
  const good = proposals.filter(({ isMeant, hits }) => isMeant && (isList || hits === 1));
  // Two ways by the same class are no second way.
  return good.slice(0, isList ? 1 : 2);
}

/** A locator in words. */
function sayLocator(locator: Locator): string {
  switch (locator.by) {
    case 'label':
      return `The box labelled “${locator.label}”`;
    case 'term':
      return `What stands beside “${locator.term}”`;
    case 'column':
      return `The column “${locator.header}”${locator.heading ? ` under “${locator.heading}”` : ''}`;
    case 'section':
      return `The entries under “${locator.heading}”`;
    case 'match':
      return `Part of ${locator.selector}${sayBetween(locator.after, locator.before)}`;
    case 'css':
      return `By its mark ${locator.selector}`;
  }
}

function sayBetween(after: string | undefined, before: string | undefined): string {
  const from = after === undefined ? '' : `, after “${after.trim()}”`;
  return before === undefined ? from : `${from}, before “${before.trim()}”`;
}

function sayReading({ reads, masked, hits, isMeant }: Proposal, isMany: boolean): string {
  const places = hits === 1 ? 'in 1 place' : `in ${hits} places`;
  const other = isMeant || isMany ? '' : '; another one comes first';
  const hidden = masked && reads !== '' ? ' (hidden here)' : '';
  return `${reads === '' ? 'Found' : `Reads “${reads}”${hidden}`}, ${places}${other}`;
}
