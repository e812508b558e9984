import type { Place } from '../../audit/chain-text';
import type { Journal, JournalChange } from './journal';
import { isSealedKey, sealedKey, type JournalHead } from './journal-rows';
import { isStoredEvent } from './row-shapes';
import type { SealedRow } from './sealed-row';
import { readStanding, type Standing } from './standing';
import type { StoreTables } from './tables';

const PAGE = 200;

/** What one transaction changed of the sealed rows, so that the journal need not look at them all. */
export interface SealedChange {
  /** The count of changes after it. */
  rev: number;
  put: readonly SealedRow[];
  gone: readonly Pick<SealedRow, 'kind' | 'id'>[];
}

/**
 * Brings the journal up to the database, and reads it back. `apart`: they do not go together (one was
 * made anew, or has another event at the same place), and have to be reconciled first; nothing is
 * written then. Throws where either refuses.
 */
export function levelJournal(
  tables: StoreTables,
  journal: Journal,
  at: number,
  change?: SealedChange,
): Promise<'level' | 'apart'> {
  return journal.inTurn(async () => {
    const known = await journal.head();
    if (known === 'damaged') return 'apart';
    const standing = await readStanding(tables);
    if (known && !(await goTogether(tables, known, standing))) return 'apart';
    const head: JournalHead = {
      v: 1,
      generation: standing.generation,
      ...standing.head,
      at,
      folded: known?.folded ?? 0,
      base: standing.base.seq,
      sealed: standing.sealed,
    };
    const rest = await writeEvents(tables, journal, known?.seq ?? 0, standing);
    rest.base = (known?.base ?? 0) < standing.base.seq ? standing.base : undefined;
    await journal.write(
      { ...rest, ...(await sealedRest(tables, journal, known, head, change)) },
      head,
    );
    await journal.fold(head, (from, to) => readEvents(tables, from, to)).catch(() => undefined);
    return 'level';
  });
}

/** Whether the database only goes on from where the journal's head is. */
async function goTogether(
  tables: StoreTables,
  known: JournalHead,
  { generation, head, base, sealed }: Standing,
): Promise<boolean> {
  if (known.generation !== generation || known.seq > head.seq) return false;
  if (known.base > base.seq || known.sealed.rev > sealed.rev) return false;
  if (known.seq < base.seq || known.seq === 0) return true;
  const place: Place | undefined =
    known.seq === base.seq ? base : await tables.events.get(known.seq);
  return place?.link === known.link;
}

/** All pages but the last, which is written together with the head. */
async function writeEvents(
  tables: StoreTables,
  journal: Journal,
  after: number,
  { head, base }: Standing,
): Promise<JournalChange> {
  let from = Math.max(after, base.seq) + 1;
  for (;;) {
    const events = await readEvents(tables, from, Math.min(from + PAGE - 1, head.seq));
    from += PAGE;
    if (from > head.seq) return { events };
    await journal.write({ events });
  }
}

async function readEvents(tables: StoreTables, from: number, to: number) {
  if (from > to) return [];
  const rows = await tables.events.where('seq').between(from, to, true, true).toArray();
  return rows.filter(isStoredEvent);
}

async function sealedRest(
  tables: StoreTables,
  journal: Journal,
  known: JournalHead | undefined,
  head: JournalHead,
  change: SealedChange | undefined,
): Promise<JournalChange> {
  const rev = known?.sealed.rev ?? 0;
  if (known && rev === head.sealed.rev) return {};
  if (known && change?.rev === head.sealed.rev && rev === change.rev - 1) {
    return { sealed: change.put, gone: change.gone.map(sealedKey) };
  }
  const sealed = await tables.sealed.toArray();
  const kept = new Set(sealed.map(sealedKey));
  const { keys } = await journal.load();
  return { sealed, gone: keys.filter((key) => isSealedKey(key) && !kept.has(key)) };
}
