/**
 * Runs in a page or worker: counts every row of a table that is handed over, with the moment, however it
 * was asked for. Keys and counts hand over no row.
 */
export interface RowsRead {
  /** UTC milliseconds with fractions. */
  at: number;
  table: string;
  rows: number;
}

export function countReads(): void {
  const scope = globalThis as unknown as { rowsRead: RowsRead[] };
  scope.rowsRead = [];
  const tell = (table: string, rows: number) =>
    scope.rowsRead.push({ at: performance.timeOrigin + performance.now(), table, rows });
  const rowsOf = (result: unknown): number =>
    result === undefined || result === null ? 0 : Array.isArray(result) ? result.length : 1;
  const METHODS = ['get', 'getAll', 'getAllRecords', 'openCursor'] as const;
  for (const kind of [IDBObjectStore, IDBIndex]) {
    for (const method of METHODS) {
      const own = kind.prototype as unknown as Record<string, unknown>;
      const real = own[method] as ((...given: unknown[]) => IDBRequest) | undefined;
      if (!real) continue;
      own[method] = function wrapped(this: IDBObjectStore | IDBIndex, ...given: unknown[]) {
        const table = this instanceof IDBIndex ? this.objectStore.name : this.name;
        const request = real.apply(this, given);
        // A cursor succeeds once for each row it comes to.
        request.addEventListener('success', () => tell(table, rowsOf(request.result)));
        return request;
      };
    }
  }
}
