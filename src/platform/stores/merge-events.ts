import type { AuditEvent } from '../../audit/audit-event';
import type { Place, StoredEvent } from '../../audit/chain-text';
import { linkOf } from './link-of';

/** Events of one place by number, each well formed in itself. */
export type BySeq = ReadonlyMap<number, StoredEvent>;

export interface Merged {
  /** In order, with the numbers and links they had; a gap is an event that is in neither place. */
  events: StoredEvent[];
  /** Where the chain goes on from. */
  head: Place;
  /** Events of the database that fit nowhere in the chain; they are to be chained on at its end. */
  loose: AuditEvent[];
  /** Numbers up to the head that nothing is left of. */
  missing: number;
}

/**
 * One chain of two damaged copies: at each number the copy whose link follows from the one before,
 * the journal's first, for it is the copy that a database made anew or edited does not reach. What
 * was edited, or is damaged in a way its link shows, is passed over. `heads` are what each place says
 * its end is, so that events gone from the end are counted as well.
 */
export async function mergeEvents(
  base: Place,
  journal: BySeq,
  database: BySeq,
  heads: readonly Place[],
): Promise<Merged> {
  const numbers = new Set([...journal.keys(), ...database.keys(), ...heads.map(({ seq }) => seq)]);
  const ordered = [...numbers].filter((seq) => seq > base.seq).sort((a, b) => a - b);
  const events: StoredEvent[] = [];
  const ids = new Set<string>();
  /** The place before, with the links it may have: one where it was chosen, else all that is said. */
  let top = base.seq;
  let links = new Set([base.link]);
  for (const seq of ordered) {
    if (seq > top + 1) links = new Set();
    top = seq;
    const candidates = [journal.get(seq), database.get(seq)]
      .filter((each) => each !== undefined)
      .filter((each) => !ids.has(each.id));
    const worked = await Promise.all(
      candidates.map((each) =>
        Promise.all([...links].map((link) => linkOf(link, seq, each.event))),
      ),
    );
    const fits = candidates.findIndex(
      (each, i) => links.size === 0 || (worked[i] ?? []).includes(each.link),
    );
    const chosen = candidates[fits];
    if (chosen) {
      events.push(chosen);
      ids.add(chosen.id);
    }
    const said = [
      ...heads.filter((head) => head.seq === seq).map((head) => head.link),
      ...candidates.map((each) => each.link),
      ...worked.flat(),
    ];
    links = new Set(chosen ? [chosen.link] : said);
  }
  return {
    events,
    head: { seq: top, link: [...links][0] ?? base.link },
    loose: [...database.values()]
      .filter((each) => !ids.has(each.id))
      .sort((a, b) => a.seq - b.seq)
      .map((each) => each.event),
    missing: top - base.seq - events.length,
  };
}

/** Chained on after `head`, in order. */
export async function chainOn(head: Place, events: readonly AuditEvent[]): Promise<StoredEvent[]> {
  const chained: StoredEvent[] = [];
  let { seq, link } = head;
  for (const event of events) {
    seq += 1;
    link = await linkOf(link, seq, event);
    chained.push({ v: 1, seq, id: event.id, encounterId: event.encounterId, event, link });
  }
  return chained;
}
