import Dexie from 'dexie';
import type { ColumnChunk } from '../../audit/columns/column-chunk';
import { ok, type Result } from '../../model/result';
import { readColumns } from './columns';
import { failure, failureOf } from './failure';
import { SCHEMA_VERSION, StoreTables } from './tables';

/** As the background names it. */
const STORE_NAME = 'sidenote-audit';

/**
 * The columns, read past the background by a worker of a page: opened for this alone and shut again,
 * so that nothing waits for it. One that is not there, or of another version, is neither made nor changed.
 */
export async function readOwnColumns(
  name: string = STORE_NAME,
): Promise<Result<{ chunks: ColumnChunk[]; damaged: number }>> {
  try {
    const known = await globalThis.indexedDB.databases();
    const own = known.find((each) => each.name === name);
    if (!own) return ok({ chunks: [], damaged: 0 });
    if (Math.floor((own.version ?? 0) / 10) !== SCHEMA_VERSION) return failure('newer-version');
    const tables = new StoreTables(name, globalThis.indexedDB);
    tables.on('versionchange', () => tables.close());
    try {
      await tables.open();
      return ok(await readColumns(tables));
    } finally {
      tables.close();
    }
  } catch (thrown) {
    return thrown instanceof Dexie.NoSuchDatabaseError
      ? ok({ chunks: [], damaged: 0 })
      : failureOf(thrown);
  }
}
