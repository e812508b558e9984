import { NOT_OF_AN_ENQUIRY } from './audit-event';
import type { StoredEvent } from './chain-text';
import { columnEntries, type ColumnEntry } from './columns/column-entry';
import { foldEncounter, type EncounterState } from './encounter-state';
import { waitsOf, type Waits } from './waiting-prompt';
import { handOffChange } from './hand-off';
import {
  applyChange,
  rollUpChanges,
  rollUpKey,
  type RollUpChange,
  type RollUpRow,
} from './roll-up';

/** An encounter's state with the number of its last event, by which a purge knows that it is over. */
export interface FoldedEncounter extends EncounterState {
  lastSeq: number;
  /** While its enquiry is owed: where it is listed, and since when. */
  waits?: Waits;
}

/** An enquiry begun or recorded and not yet handed over; one row an encounter, naming nobody. */
export interface OutboxRow {
  v: 1;
  encounterId: string;
  /** When it was begun, or else recorded, UTC milliseconds. */
  at: number;
  seq: number;
}

/** What one more event changes beside the chain. */
export interface EventEffect {
  /** Absent for an event that is about no enquiry. */
  encounter?: FoldedEncounter;
  changes: RollUpChange[];
  /** What it adds to the columns: at most two. */
  entries: ColumnEntry[];
  handOff: 'opens' | 'closes' | undefined;
}

export function effectOf(
  before: FoldedEncounter | undefined,
  { seq, event }: Pick<StoredEvent, 'seq' | 'event'>,
  timeZone: string,
): EventEffect {
  if (NOT_OF_AN_ENQUIRY.includes(event.kind))
    return { changes: [], entries: [], handOff: undefined };
  const after = foldEncounter(before, event, timeZone);
  return {
    encounter: followed(after, before, { seq, event }),
    changes: rollUpChanges(before, after),
    entries: columnEntries(before, after),
    handOff: handOffChange(event, after),
  };
}

function followed(
  after: EncounterState,
  before: FoldedEncounter | undefined,
  { seq, event }: Pick<StoredEvent, 'seq' | 'event'>,
): FoldedEncounter {
  const next: FoldedEncounter = { ...after, lastSeq: seq };
  const waits = waitsOf(after, before?.waits, event.at);
  if (waits) next.waits = waits;
  else delete next.waits;
  return next;
}

export function outboxRow({ seq, event }: Pick<StoredEvent, 'seq' | 'event'>): OutboxRow {
  return { v: 1, encounterId: event.encounterId, at: event.at, seq };
}

/** Everything that follows from the events so far: exactly what the store holds beside them. */
export interface Fold {
  encounters: Map<string, FoldedEncounter>;
  rollUps: Map<string, RollUpRow>;
  outbox: Map<string, OutboxRow>;
}

/** The same as lists, as it is left behind when the events it came from are removed by schedule. */
export interface FoldedRows {
  encounters: FoldedEncounter[];
  rollUps: RollUpRow[];
  outbox: OutboxRow[];
}

export function beginFold(rows?: FoldedRows): Fold {
  return {
    encounters: new Map(rows?.encounters.map((each) => [each.encounterId, each])),
    rollUps: new Map(rows?.rollUps.map((each) => [rollUpKey(each), each])),
    outbox: new Map(rows?.outbox.map((each) => [each.encounterId, each])),
  };
}

/** Gives what the event adds to the columns, which a fold does not hold. */
export function foldEvent(fold: Fold, stored: StoredEvent, timeZone: string): ColumnEntry[] {
  const id = stored.event.encounterId;
  const effect = effectOf(fold.encounters.get(id), stored, timeZone);
  if (effect.encounter) fold.encounters.set(id, effect.encounter);
  for (const change of effect.changes) {
    const key = rollUpKey(change);
    fold.rollUps.set(key, applyChange(fold.rollUps.get(key), change));
  }
  if (effect.handOff === 'closes') fold.outbox.delete(id);
  if (effect.handOff === 'opens' && !fold.outbox.has(id)) fold.outbox.set(id, outboxRow(stored));
  return effect.entries;
}
