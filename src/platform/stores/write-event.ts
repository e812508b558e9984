import type { AuditEvent } from '../../audit/audit-event';
import type { Place, StoredEvent } from '../../audit/chain-text';
import { effectOf, outboxRow } from '../../audit/fold-events';
import { applyChange, rollUpKey } from '../../audit/roll-up';
import { tailRows } from './columns';
import { CorruptRow } from './failure';
import type { SealedChange } from './level';
import { isEncounter, isRollUp } from './row-shapes';
import type { SealedKind, SealedRow } from './sealed-row';
import { countSealedChange, readHead, readMeta } from './standing';
import type { StoreTables } from './tables';

/** What an event takes with it: a row that is sealed or no longer needed, kept or removed as one. */
export interface WithEvent {
  sealed?: SealedRow;
  unseal?: { kind: SealedKind; id: string };
}

/** `strayed`: the database is no longer the one that was reconciled. */
export type Written = SealedChange | 'written' | 'already' | 'overtaken' | 'strayed';

/**
 * One strict transaction: the event, its encounter, the rolled rows, the columns’ tail, the outbox, the
 * sealed row and the head, or none of them. The link was worked out before, because a digest cannot be awaited
 * inside a transaction; where another page wrote in between it is `overtaken`.
 */
export function writeEvent(
  tables: StoreTables,
  event: AuditEvent,
  place: { generation: string; before: Place; link: string },
  timeZone: string,
  { sealed, unseal }: WithEvent = {},
): Promise<Written> {
  const { events, meta } = tables;
  return tables.transaction('rw', tables.tables, async (): Promise<Written> => {
    if ((await readMeta(tables, 'generation'))?.stamp !== place.generation) return 'strayed';
    if (await events.get({ id: event.id })) return 'already';
    if ((await readHead(tables)).link !== place.before.link) return 'overtaken';
    const seq = place.before.seq + 1;
    const { link } = place;
    const stored = {
      v: 1,
      seq,
      id: event.id,
      encounterId: event.encounterId,
      event,
      link,
    } as const;
    await events.add(stored);
    await writeEffect(tables, stored, timeZone);
    await meta.put({ key: 'head', v: 1, seq, link });
    if (!sealed && !unseal) return 'written';
    if (unseal) await tables.sealed.delete([unseal.kind, unseal.id]);
    if (sealed) await tables.sealed.put(sealed);
    const renewed = sealed && unseal && sealed.kind === unseal.kind && sealed.id === unseal.id;
    return {
      rev: await countSealedChange(tables),
      put: sealed ? [sealed] : [],
      gone: unseal && !renewed ? [unseal] : [],
    };
  });
}

async function writeEffect(
  { encounters, rollUps, outbox, columnTail }: StoreTables,
  stored: StoredEvent,
  timeZone: string,
): Promise<void> {
  const id = stored.encounterId;
  const before = await encounters.get(id);
  if (before !== undefined && !isEncounter(before)) throw new CorruptRow('encounter');
  const { encounter, changes, entries, handOff } = effectOf(before, stored, timeZone);
  if (encounter) await encounters.put(encounter);
  for (const change of changes) {
    const key = rollUpKey(change);
    const row = await rollUps.get(key);
    if (row !== undefined && !isRollUp(row)) throw new CorruptRow('roll-up');
    await rollUps.put({ ...applyChange(row, change), key });
  }
  if (entries.length > 0) await columnTail.bulkAdd(tailRows(stored.seq, entries));
  if (handOff === 'closes') await outbox.delete(id);
  if (handOff === 'opens' && !(await outbox.get(id))) await outbox.put(outboxRow(stored));
}
