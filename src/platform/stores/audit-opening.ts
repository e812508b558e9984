import Dexie from 'dexie';
import { ok, type Result } from '../../model/result';
import { AuditTables, SCHEMA_VERSION } from './audit-tables';
import { failure, failureOf } from './audit-failure';

/** Dexie keeps its version times ten in the browser's own number, with room for its patches. */
const NEWER = (SCHEMA_VERSION + 1) * 10;

export interface Opening {
  /** The open tables, opened where they are not yet; a failed opening is tried again next time. */
  tables(): Promise<Result<AuditTables>>;
  close(): void;
}

/**
 * Opens the database, but never one of a newer schema: Dexie 4 by itself would open it and write to
 * it, so the version is looked at first, and a newer page that upgrades it later shuts us out.
 */
export function auditOpening(name: string): Opening {
  const tables = new AuditTables(name);
  let superseded = false;
  tables.on('versionchange', (event) => {
    superseded = event.newVersion !== null;
    tables.close();
    return false;
  });
  return {
    async tables() {
      if (superseded) return failure('newer-version');
      if (tables.isOpen()) return ok(tables);
      try {
        if (await isNewer(name)) return failure('newer-version');
        await tables.open();
        return ok(tables);
      } catch (thrown) {
        return failureOf(thrown);
      }
    },
    close: () => tables.close(),
  };
}

/**
 * The version there is, with no change made to it: asked of the browser, or where it cannot say read
 * by an opening that names no version, which is given up where it would make a new database.
 */
async function isNewer(name: string): Promise<boolean> {
  const factory = Dexie.dependencies.indexedDB;
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
