import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import type { AuditEvent } from '../../../src/audit/audit-event';
import type { Result } from '../../../src/model/result';
import { memoryArea } from '../../../src/platform/stores/key-value-area';
import type { SealedRow } from '../../../src/platform/stores/sealed-row';
import { came, anEvent, prompted } from '../../audit/an-event';
import {
  differences,
  everything,
  inTables,
  NOW,
  openForTest,
  POLICY,
  sealedRow,
  type Opened,
} from '../../platform/stores/open-for-test';
import type { Line, Outcome, Work } from '../line';
import {
  AREA_FAULTS,
  DATABASE_FAULTS,
  Injector,
  OPENING_FAULTS,
  type Fault,
} from '../rig/inject-faults';
import { seeded, type Random } from '../rig/random';

/** What is going on when it happens. */
const ACTS = [
  'record',
  'record-sealed',
  'record-unseal',
  'finish',
  'put-sealed',
  'remove-sealed',
  'replace-sealed',
  'erase-sealed',
  'purge',
  'reconcile-wiped',
  'reconcile-behind',
  'reconcile-cut',
  'probe',
] as const;
type Act = (typeof ACTS)[number];

/** Damage that is there before, without any call failing. */
const DAMAGES = [
  'corrupt-row',
  'missing-store',
  'wiped-store',
  'blocked-upgrade',
  'lost-reply',
] as const;
type Damage = (typeof DAMAGES)[number];

const DAY_MS = 86_400_000;
const LOST = { ok: false, error: 'lost', message: 'No answer; asked again.' } as const;

/** What must be there in the end. */
interface Expected {
  events: Map<string, AuditEvent>;
  sealed: Map<string, SealedRow>;
}

interface Case {
  opened: Opened;
  expected: Expected;
  /** The same call again is the retry. */
  act(): Promise<Result<unknown>>;
  /** What is expected once it has been done. */
  settle(): void;
}

export const storageFaults: Line = {
  id: 'storage-faults',
  number: 3,
  claim: 'Storage faults at every write point of both places: none partial, none silent',
  counts: { quick: 300, full: 10_000 },
  run,
};

async function run(work: Work): Promise<Outcome> {
  const injector = new Injector();
  const failures: string[] = [];
  const tally: Record<string, number> = {};
  const count = (name: string) => (tally[name] = (tally[name] ?? 0) + 1);
  const warn = console.warn;
  console.warn = () => undefined; // Dexie tells of what is injected
  let done = 0;
  try {
    for (let tried = 0; done < work.count && tried < work.count * 4; tried++) {
      const random = seeded(work.seed + tried * 7919);
      const injected = await within(10_000, oneCase(injector, random)).catch((error: unknown) => ({
        fault: 'thrown',
        found: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
        refused: false,
      }));
      if (!injected) continue;
      done += 1;
      count(injected.fault);
      count(injected.refused ? 'said' : 'mended unasked');
      for (const each of injected.found) failures.push(`seed ${work.seed}, case ${tried}: ${each}`);
      if (done % 50 === 0) work.tell(`${done} of ${work.count} faults`);
    }
  } finally {
    injector.restore();
    console.warn = warn;
  }
  return {
    done,
    failures,
    figures: { ...partialAndSilent(failures), ...tally },
  };
}

/** A call that never answers is the worst silence of all. */
function within<T>(ms: number, task: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`silent: no answer, ${lastLabel}`)), ms);
  });
  return Promise.race([task, late]).finally(() => clearTimeout(timer));
}
let lastLabel = '';

function partialAndSilent(failures: readonly string[]) {
  const of = (word: string) => failures.filter((each) => each.includes(word)).length;
  return { partial: of('partial:'), silent: of('silent:') };
}

interface Injected {
  fault: string;
  refused: boolean;
  found: string[];
}

/** One fault at one point; undefined where the point was never reached. */
async function oneCase(injector: Injector, random: Random): Promise<Injected | undefined> {
  const fault = random.pick<Fault>([...DATABASE_FAULTS, ...OPENING_FAULTS, ...AREA_FAULTS]);
  const act = random.pick(ACTS);
  // With half the journal gone the database has to stay: what is in neither place cannot come back.
  const damages = DAMAGES.filter((each) => act !== 'reconcile-behind' || each === 'lost-reply');
  const damage = random.below(5) === 0 ? random.pick(damages) : undefined;
  const made = await begin(injector, random, act);
  const { opened } = made;
  try {
    const label = `${damage ?? fault} during ${act}`;
    lastLabel = label;
    const release = damage ? await doDamage(damage, opened, random) : undefined;
    if (!damage && OPENING_FAULTS.includes(fault as never)) await shut(opened);
    const before = damage ? undefined : await sight(opened);
    const isOpening = OPENING_FAULTS.includes(fault as never);
    if (!damage) injector.arm(fault, isOpening ? 1 : 1 + random.below(9));
    const answered = await made.act();
    // The worker died before it could answer: whoever asked knows nothing, and asks again.
    const result: Result<unknown> = damage === 'lost-reply' ? LOST : answered;
    if (damage === 'lost-reply') await opened.again();
    injector.disarm();
    if (!damage && !injector.fired) return undefined;
    const found: string[] = [];

    if (!result.ok && !/paper card|Try again|again/.test(result.message)) {
      found.push(`silent: ${label} was refused without saying what to do`);
    }
    // A damaged count or attendance is noticed by whoever reads the counts or the list.
    if (damage === 'corrupt-row' && result.ok) {
      must(await opened.store.readRollUps());
      must(await opened.store.readWaiting({ places: [], from: 0, most: 1 }));
    }
    if (result.ok) {
      made.settle();
      found.push(...(await lacking(made)).map((each) => `silent: ${label}: ok, but ${each}`));
    } else if (before) {
      const isAsBefore = JSON.stringify(await sight(opened)) === JSON.stringify(before);
      const torn = isAsBefore ? undefined : await isTorn(opened);
      if (torn) found.push(`partial: ${label}: ${torn}`);
    }
    release?.();
    if (release) await new Promise((resolve) => setTimeout(resolve, 20));
    if (random.below(2) === 0) await opened.again();
    let again = await made.act();
    // The page that let go a moment ago may still hold the upgrade up; a person tries again as well.
    const tries = release ? 100 : 0;
    for (let i = 0; i < tries && isBlocked(again); i++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      again = await made.act();
    }
    if (!result.ok) made.settle();
    if (!again.ok) found.push(`${label}: the retry was refused: ${again.message}`);
    found.push(...(await lacking(made)).map((each) => `${label}: after the retry ${each}`));
    return { fault: damage ?? fault, refused: !result.ok, found };
  } finally {
    injector.disarm();
    opened.store.close();
    indexedDB.deleteDatabase(opened.name);
  }
}

/** Two to six events and up to two sealed rows in both places, and what is to be done next. */
async function begin(injector: Injector, random: Random, act: Act): Promise<Case> {
  const area = injector.area(memoryArea());
  const policy = { ...POLICY, keepEventsDays: act === 'purge' ? 7 : 90 };
  const opened = await openForTest({ area, policy });
  const expected: Expected = { events: new Map(), sealed: new Map() };
  const made: Case = {
    opened,
    expected,
    act: () => Promise.resolve(mustNot()),
    settle: () => undefined,
  };
  const keep = async (event: AuditEvent) => {
    must(await opened.store.record(event));
    expected.events.set(event.id, event);
  };
  const seal = async (row: SealedRow) => {
    must(await opened.store.putSealed(row));
    expected.sealed.set(row.id, row);
  };
  const size = 2 + random.below(5);
  for (let i = 0; i < size; i++) {
    const at = NOW - (size - i) * 4 * DAY_MS;
    await keep(random.below(2) ? prompted(i % 3, { at }) : came(i % 3, 'asked-disclosed', { at }));
  }
  await keep(came(1, 'asked-no-disclosure', { at: NOW - DAY_MS }));
  for (let i = 0; i < 1 + random.below(2); i++) await seal(sealedRow(`row-${i}`, { at: NOW }));
  await setUp(act, made, random);
  return made;
}

async function setUp(act: Act, made: Case, random: Random): Promise<void> {
  const { opened, expected } = made;
  const store = () => opened.store;
  const event = random.below(2)
    ? came(random.below(4), 'asked-disclosed', { at: NOW })
    : anEvent(random.below(3), { kind: 'handed-over', at: NOW });
  const fresh = sealedRow('fresh');
  const [first] = [...expected.sealed.values()];
  if (!first) throw new Error('No sealed row.');
  const isRecord = act.startsWith('record');
  const with_ = {
    ...(act === 'record-sealed' && { sealed: fresh }),
    ...(act === 'record-unseal' && { unseal: { kind: first.kind, id: first.id } }),
  };
  if (isRecord) {
    made.act = () => store().record(event, with_);
    made.settle = () => {
      expected.events.set(event.id, event);
      if (act === 'record-sealed') expected.sealed.set(fresh.id, fresh);
      if (act === 'record-unseal') expected.sealed.delete(first.id);
    };
    return;
  }
  switch (act) {
    case 'finish':
      made.act = () => store().finish(came(1, 'asked-disclosed').encounterId);
      return;
    case 'put-sealed':
      made.act = () => store().putSealed(fresh);
      made.settle = () => expected.sealed.set(fresh.id, fresh);
      return;
    case 'remove-sealed':
      made.act = () => store().removeSealed(first.kind, first.id);
      made.settle = () => expected.sealed.delete(first.id);
      return;
    case 'replace-sealed': {
      const rows = [...expected.sealed.values()].map((row) =>
        sealedRow(row.id, { keyId: 'key-2' }),
      );
      made.act = () => store().replaceAllSealed(rows);
      made.settle = () => rows.forEach((row) => expected.sealed.set(row.id, row));
      return;
    }
    case 'erase-sealed':
      made.act = () => store().eraseSealed();
      made.settle = () => expected.sealed.clear();
      return;
    case 'purge':
      made.act = () => store().purge(NOW);
      return;
    case 'probe':
      made.act = () => store().probe();
      return;
    default:
      await prepareReconcile(act, opened);
      made.act = () => store().reconcile();
  }
}

/** The two places are apart before the worker starts; the fault comes while they are put together. */
async function prepareReconcile(act: Act, opened: Opened): Promise<void> {
  opened.store.close();
  if (act === 'reconcile-wiped') await Dexie.delete(opened.name);
  if (act === 'reconcile-behind') {
    const keys = Object.keys(await opened.area.get(null));
    await opened.area.remove(keys.slice(keys.length >> 1));
  }
  if (act === 'reconcile-cut') {
    await inTables(opened.name, async (tables) => {
      const last = await tables.events.orderBy('seq').last();
      const before = last && (await tables.events.get(last.seq - 1));
      if (!last || !before) return;
      await tables.events.delete(last.seq);
      await tables.meta.put({ key: 'head', v: 1, seq: before.seq, link: before.link });
    });
  }
  await opened.again();
}

/** A new worker that has opened nothing yet, so that the opening is still to come. */
async function shut(opened: Opened): Promise<void> {
  await opened.again();
  opened.store.close();
}

async function doDamage(
  damage: Damage,
  opened: Opened,
  random: Random,
): Promise<(() => void) | undefined> {
  opened.store.close();
  const version = (await indexedDB.databases()).find((each) => each.name === opened.name)?.version;
  const table = random.pick(['events', 'encounters', 'rollUps', 'outbox', 'sealed', 'meta']);
  let release: (() => void) | undefined;
  if (damage === 'wiped-store') await Dexie.delete(opened.name);
  if (damage === 'missing-store' && version) {
    const db = await openRaw(opened.name, version, version + 1, (raw) =>
      raw.deleteObjectStore(table),
    );
    db.close();
  }
  if (damage === 'blocked-upgrade' && version) {
    // A page that never lets go, while this one has to put back a store that is missing.
    const held = await openRaw(opened.name, version, version + 1, (raw) =>
      raw.deleteObjectStore(table),
    );
    release = () => held.close();
  }
  if (damage === 'corrupt-row') await spoil(opened.name, random);
  await opened.again();
  return release;
}

function openRaw(
  name: string,
  _from: number,
  to: number,
  upgrade: (db: IDBDatabase) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, to);
    request.addEventListener('upgradeneeded', () => upgrade(request.result));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

/** One row of a wrong shape, where the store will meet it. */
async function spoil(name: string, random: Random): Promise<void> {
  await inTables(name, async (tables) => {
    const table = tables.table(random.pick(['encounters', 'rollUps', 'meta']));
    const keys = await table.toCollection().primaryKeys();
    const key: unknown =
      table.name === 'meta' ? random.pick(['head', 'generation', 'sealed']) : (keys[0] ?? 'nobody');
    const path = table.schema.primKey.keyPath as string;
    await table.put({ [path]: key, week: '2026-W47', lastSeq: random.below(9), v: 'x' });
  });
}

/** What is not as it must be, once a call has said `ok`. */
async function lacking({ opened, expected }: Case): Promise<string[]> {
  const found = await differences(opened);
  const rows = await everything(opened.name);
  const kept = (rows['events'] as { seq: number; event: AuditEvent }[]).map((each) => each.event);
  const purged = opened.policy.keepEventsDays === 7;
  for (const event of expected.events.values()) {
    const times = kept.filter((each) => each.id === event.id).length;
    const mayBeGone = purged && event.at <= NOW - 7 * DAY_MS;
    if (times !== 1 && !(times === 0 && mayBeGone)) found.push(`an event is there ${times} times`);
  }
  const sealed = rows['sealed'] as SealedRow[];
  if (sealed.length !== expected.sealed.size) found.push(`${sealed.length} sealed rows`);
  for (const row of sealed) {
    if (expected.sealed.get(row.id)?.iv !== row.iv) found.push('a sealed row is another');
  }
  const torn = await isTorn(opened);
  if (torn) found.push(torn);
  return found;
}

/** Whether the database holds part of a change: a chain, counts or outbox that do not follow. */
async function isTorn(opened: Opened): Promise<string | undefined> {
  const { store } = await openForTest({ ...opened, area: memoryArea() });
  try {
    const found = await store.verify();
    if (!found.ok) return `it cannot be looked at: ${found.message}`;
    if (found.value.brokenAt !== undefined) return `the chain breaks at ${found.value.brokenAt}`;
    if (found.value.differing.length > 0) return `counts differ: ${found.value.differing.join()}`;
    return undefined;
  } finally {
    store.close();
  }
}

const sight = (opened: Opened) => everything(opened.name);

const isBlocked = (result: Result<unknown>) => !result.ok && result.error === 'storage-blocked';

function must(result: Result<unknown>): void {
  if (!result.ok) throw new Error(result.message);
}

function mustNot(): never {
  throw new Error('Nothing to do was chosen.');
}
