import { AuditEvent, storableMoment } from '../../audit/audit-event';
import type { RollUpRow } from '../../audit/roll-up';
import { ok, type Result } from '../../model/result';
import { actingRole } from '../../policy/roles';
import { settings } from '../../policy/settings';
import { closeFull } from './columns';
import { readExportPage } from './export-events';
import { CorruptRow, failure, failureOf, isCorruptRow, StoreProblem } from './failure';
import { markAge } from './find-aged';
import { openJournal } from './journal';
import type { KeyValueArea } from './key-value-area';
import { levelJournal, type SealedChange } from './level';
import { linkOf } from './link-of';
import { opening } from './opening';
import { runPurge } from './run-purge';
import { reconcilePlaces } from './reconcile';
import { isOutboxRow, isRollUp, isSealedRow } from './row-shapes';
import { readCoverageEvents } from './read-coverage';
import { changeSealed, clearSealed, readSealedRows, replaceSealed } from './sealed-rows';
import { readHead, readMeta } from './standing';
import type { SigningKey } from '../keys/signature';
import { ownSigningKey } from './own-signing-key';
import { readStoreStanding } from './read-store-standing';
import type { Store, StorePolicy } from './store-contract';
import type { Reconciliation } from './store-report';
import type { StoreTables } from './tables';
import { readWaitingRows } from './read-waiting';
import { verifyStore } from './verify';
import { writeEvent, type WithEvent } from './write-event';

export interface StoreParts {
  /** The second place. */
  area: KeyValueArea;
  /** Read anew for each call, because managed settings arrive seconds after the start. */
  policy(): Promise<StorePolicy>;
  name?: string;
  now?(): number;
  newId?(): string;
  /** What exports are signed with; this computer's own key unless a test has another. */
  signing?(): Promise<SigningKey>;
  /** Told of every reconciliation, also one in the middle of a worker's life, and waited for. */
  onReconciled?(reconciliation: Reconciliation): Promise<void>;
}

/** How often a record is tried again when another page of this browser wrote in between. */
const TRIES = 20;

/** An opening that fails is not an error here: each call says so and tries again. */
export async function openStore(parts: StoreParts): Promise<Store> {
  const { area, policy, name = 'sidenote-audit', onReconciled } = parts;
  const now = parts.now ?? (() => Date.now());
  const signing = parts.signing ?? (() => ownSigningKey());
  const newId = parts.newId ?? (() => crypto.randomUUID());
  const opened = opening(name);
  const journal = openJournal(area);
  let last: Promise<unknown> = Promise.resolve();
  /** Stamp of the database that the journal was found to go with; undefined until it was compared. */
  let settled: string | undefined;
  let lossIsKnown = false;

  /** Opens where needed, runs, and turns whatever is thrown into a value. */
  async function run<T>(task: (tables: StoreTables) => Promise<T>): Promise<Result<T>> {
    const found = await opened.tables();
    if (!found.ok) return found;
    try {
      return ok(await task(found.value));
    } catch (thrown) {
      const standing = await opened.tables(); // says "newer version" where that shut us out
      if (!standing.ok) return standing;
      const failed = failureOf(thrown);
      // A database that went read-only comes back only when it is opened anew (matrix-js-sdk notes).
      if (!failed.ok && failed.error === 'storage-refused') opened.shut();
      return failed;
    }
  }

  /** One change after another; a damaged row found on the way is mended once, and it goes on. */
  function change<T>(task: (tables: StoreTables) => Promise<T>): Promise<Result<T>> {
    const done = last.then(() =>
      run(async (tables) => {
        try {
          if (settled === undefined) await settle(tables);
          return await task(tables);
        } catch (thrown) {
          if (!isCorruptRow(thrown)) throw thrown;
          await settle(tables, true);
          return await task(tables);
        }
      }),
    );
    last = done;
    return done;
  }

  async function settle(tables: StoreTables, thorough = false): Promise<Reconciliation> {
    settled = undefined;
    const known = await policy();
    const lostByBrowser = opened.wasLost() && !lossIsKnown;
    const at = storableMoment(now());
    const reconciliation = await reconcilePlaces(tables, journal, {
      at,
      timeZone: known.timeZone,
      lostByBrowser,
      thorough,
      tellOf: (counts) => ownEvent(known, { kind: 'store-recovered', ...counts }),
    });
    lossIsKnown ||= lostByBrowser;
    settled = (await readMeta(tables, 'generation'))?.stamp;
    await onReconciled?.(reconciliation).catch(() => undefined);
    return reconciliation;
  }

  /** An event of the store's own, about this computer or by whoever is at it. */
  function ownEvent(
    { site, area: where, roles, practice }: StorePolicy,
    facts: Pick<AuditEvent, 'kind'> & Partial<AuditEvent>,
  ): AuditEvent {
    return AuditEvent.parse({
      v: 1,
      id: newId(),
      at: storableMoment(now()),
      encounterId: newId(),
      site,
      area: where,
      role: actingRole(roles),
      system: 'sidenote',
      rules: [],
      practice,
      ...facts,
    });
  }

  /** The journal after a change; where the two have come apart they are reconciled. */
  async function level(tables: StoreTables, sealed?: SealedChange): Promise<void> {
    const done = await levelJournal(tables, journal, storableMoment(now()), sealed);
    if (done === 'apart') await settle(tables);
  }

  async function recordOne(
    tables: StoreTables,
    event: AuditEvent,
    withEvent: WithEvent,
  ): Promise<null> {
    const { timeZone } = await policy();
    for (let tries = 0; tries < TRIES; tries++) {
      const before = await readHead(tables);
      const link = await linkOf(before.link, before.seq + 1, event);
      const place = { generation: settled ?? '', before, link };
      const written = await writeEvent(tables, event, place, timeZone, withEvent);
      if (written === 'overtaken') continue;
      if (written === 'strayed') {
        await settle(tables);
        continue;
      }
      const kept = await tables.events.get({ id: event.id });
      if (!kept) throw new StoreProblem('storage-refused');
      if (!sameEvent(kept.event, event)) throw new StoreProblem('event-refused');
      await level(tables, typeof written === 'string' ? undefined : written);
      // The event is safe by now; a tail that could not be closed is only longer.
      await closeFull(tables, kept.seq).catch(() => undefined);
      return null;
    }
    throw new StoreProblem('storage-refused');
  }

  async function record(given: AuditEvent, withEvent: WithEvent = {}): Promise<Result<null>> {
    const parsed = AuditEvent.safeParse(given);
    if (!parsed.success || !isOwnSite(parsed.data.site, await policy())) {
      return failure('event-refused');
    }
    if (withEvent.sealed && !isSealedRow(withEvent.sealed)) return failure('event-refused');
    return change((tables) => recordOne(tables, parsed.data, withEvent));
  }

  const sealing = (task: (tables: StoreTables) => Promise<SealedChange | void>) =>
    change(async (tables) => {
      await level(tables, (await task(tables)) ?? undefined);
      return null;
    });

  await opened.tables();
  return {
    record,
    putSealed: (row) => sealing((tables) => changeSealed(tables, [row], [])),
    removeSealed: (kind, id) => sealing((tables) => changeSealed(tables, [], [{ kind, id }])),
    replaceAllSealed: (rows) => sealing((tables) => replaceSealed(tables, rows)),
    eraseSealed: () => sealing((tables) => clearSealed(tables)),
    // Reading waits for the comparison too: a database made anew would say that nothing was kept.
    getSealed: (kind, id) =>
      change(async (tables) => {
        const row: unknown = await tables.sealed.get([kind, id]);
        if (row === undefined || isSealedRow(row)) return row;
        throw new CorruptRow('sealed');
      }),
    readSealed: (kind) => change((tables) => readSealedRows(tables, kind)),
    unfinished: () =>
      change(async (tables) => {
        const rows = await tables.outbox.toArray();
        if (!rows.every(isOutboxRow)) throw new CorruptRow('outbox');
        return rows
          .sort((a, b) => a.seq - b.seq)
          .map(({ encounterId, at }) => ({ encounterId, at }));
      }),
    finish: (encounterId) =>
      change(async (tables) => {
        if (!(await tables.outbox.get(encounterId))) {
          await level(tables);
          return null;
        }
        const event = ownEvent(await policy(), { kind: 'finished', encounterId });
        return recordOne(tables, event, {});
      }),
    readRollUps: (from = '', to = '9999', asked) =>
      change(async (tables) => {
        const { practice } = asked ?? (await policy());
        const rows = await tables.rollUps.where('week').between(from, to, true, true).toArray();
        if (!rows.every(isRollUp)) throw new CorruptRow('roll-up');
        return rows
          .filter((row) => row.practice === practice)
          .map(({ key: _key, ...row }): RollUpRow => row);
      }),
    readWaiting: (asked) => change((tables) => readWaitingRows(tables, asked)),
    readEvents: (limit) =>
      run(async (tables) => {
        const stored = await tables.events.reverse().limit(limit).toArray();
        return stored.reverse().map((each) => each.event);
      }),
    readCoverage: (hour) => run((tables) => readCoverageEvents(tables, hour)),
    probe: () =>
      change(async (tables) => {
        await tables.meta.put({ key: 'probe', v: 1 });
        const kept = await tables.meta.get('probe');
        await tables.meta.delete('probe');
        if (!kept) throw new StoreProblem('storage-refused');
        await journal.probe();
        return null;
      }),
    verify: (anchor, work) =>
      run(async (tables) => verifyStore(tables, (await policy()).timeZone, anchor, work)),
    standing: () => run(async (tables) => readStoreStanding(tables, now(), await policy())),
    reconcile: (how) => {
      const done = last.then(() => run((tables) => settle(tables, how === 'thorough')));
      last = done;
      return done;
    },
    purge: async (at) => {
      // Before its turn, a page at a time: nobody's save waits for it.
      const marked = await run(async (tables) => {
        while (await markAge(tables));
      });
      if (!marked.ok) return marked;
      return change(async (tables) => runPurge(tables, journal, await policy(), at, level));
    },
    exportEvents: (cursor) =>
      run(async (tables) => readExportPage(tables, (await policy()).site, signing, cursor)),
    markExported: (seq) =>
      change(async (tables) => {
        const upTo = Math.min(seq, (await readHead(tables)).seq);
        const known = (await readMeta(tables, 'exported'))?.seq ?? 0;
        await tables.meta.put({ key: 'exported', v: 1, seq: Math.max(upTo, known) });
        return null;
      }),
    close: () => opened.shut(),
  };
}

/**
 * The site is this computer's own code or the default it had before its policy arrived, so no other
 * text can stand in the one field whose pattern would let a sentence through.
 */
function isOwnSite(site: string, policy: StorePolicy): boolean {
  return site === policy.site || site === settings.site.default;
}

/** One thing done keeps its first time: tried again after a lost reply, it comes with a later one. */
function sameEvent(a: AuditEvent, b: AuditEvent): boolean {
  const sorted = ({ at: _at, ...facts }: AuditEvent) =>
    JSON.stringify(Object.entries(facts).sort());
  return sorted(a) === sorted(b);
}
