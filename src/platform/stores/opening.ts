import { ok, type Result } from '../../model/result';
import { failure, failureOf } from './failure';
import { SCHEMA_VERSION, StoreTables } from './tables';

/** Dexie keeps its version times ten in the browser's own number, with room for its patches. */
const NEWER = (SCHEMA_VERSION + 1) * 10;

export interface Opening {
  /** The open tables, opened where they are not yet; a failed opening is tried again next time. */
  tables(): Promise<Result<StoreTables>>;
  /** Chromium judged the database corrupt and made it anew when it was opened (trust.md 6.1). */
  wasLost(): boolean;
  /** Shut, so that the next call opens anew: how a database that went read-only is got back. */
  shut(): void;
}

/**
 * Opens the database, but never one of a newer schema: Dexie 4 by itself would open it and write to
 * it, so the version is looked at first, and a newer page that upgrades it later shuts us out. An
 * opening that an older page blocks is said, not waited for.
 */
export function opening(name: string): Opening {
  let lost = false;
  const tables = new StoreTables(
    name,
    watchedFactory(() => (lost = true)),
  );
  let superseded = false;
  let pending: Promise<unknown> | undefined;
  let tellBlocked: () => void = () => undefined;
  let blocked: Promise<'blocked'>;

  tables.on('versionchange', (event) => {
    superseded = event.newVersion !== null;
    tables.close();
    return false;
  });
  tables.on('blocked', () => tellBlocked());

  /** One opening at a time; it goes on by itself where it is blocked, and the next call may find it done. */
  function open(): Promise<unknown> {
    if (pending) return pending;
    blocked = new Promise((resolve) => (tellBlocked = () => resolve('blocked')));
    const opened = tables.open().finally(() => (pending = undefined));
    opened.catch(() => undefined);
    pending = opened;
    return opened;
  }

  return {
    async tables() {
      if (superseded) return failure('newer-version');
      // Dexie says "open" already while it is still putting back a store that is missing.
      if (!pending && tables.isOpen()) return ok(tables);
      try {
        if (!pending && (await isNewer(name))) return failure('newer-version');
        const first = await Promise.race([open(), blocked]);
        return first === 'blocked' ? failure('storage-blocked') : ok(tables);
      } catch (thrown) {
        return failureOf(thrown);
      }
    },
    wasLost: () => lost,
    shut: () => tables.close(),
  };
}

/** The browser's own, asked for at each use, with Chromium's word on lost data listened for. */
function watchedFactory(onLoss: () => void): IDBFactory {
  return {
    open(name: string, version?: number) {
      const request = globalThis.indexedDB.open(name, version);
      request.addEventListener('upgradeneeded', (event) => {
        if ((event as { dataLoss?: unknown }).dataLoss === 'total') onLoss();
      });
      return request;
    },
    databases: () => globalThis.indexedDB.databases(),
    deleteDatabase: (name: string) => globalThis.indexedDB.deleteDatabase(name),
    cmp: (a: unknown, b: unknown) => globalThis.indexedDB.cmp(a, b),
  };
}

/**
 * The version there is, with no change made to it: asked of the browser, or where it cannot say read
 * by an opening that names no version, which is given up where it would make a new database.
 */
async function isNewer(name: string): Promise<boolean> {
  const factory = globalThis.indexedDB;
  try {
    const known = await factory.databases();
    return known.some((each) => each.name === name && (each.version ?? 0) >= NEWER);
  } catch {
    return (await peek(factory, name)) >= NEWER;
  }
}

function peek(factory: IDBFactory, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    let isNew = false;
    request.addEventListener('upgradeneeded', () => {
      isNew = true;
      request.transaction?.abort();
    });
    request.addEventListener('success', () => {
      resolve(request.result.version);
      request.result.close();
    });
    request.addEventListener('error', () => (isNew ? resolve(0) : reject(request.error)));
  });
}
