import type { ColumnQuery } from '../../../src/audit/columns/scan-columns';

/** The week that is still open: what is made lies before it. */
export const OPEN = '2026-W48';

/** What every store is asked: one night shift's counts by area over 31 weeks of 150. */
export const QUERY: ColumnQuery & { where: { shift: 'night' } } = {
  ...{ practice: false, from: '2026-W10', to: '2026-W40', by: 'area' },
  where: { shift: 'night' },
};

/** `answer`: what each area came to, so that unlike results are seen. */
export interface Timed {
  ms: number;
  answer: string;
}

/** Areas with anything in them, in order: area, eligible, asked. */
export const say = (list: readonly [string, number, number][]): string =>
  JSON.stringify(list.filter(([, eligible]) => eligible > 0).sort(([a], [b]) => (a < b ? -1 : 1)));

/** So often that it is seen on a clock of a tenth of a millisecond. */
export function timed<T>(repeats: number, task: () => T): { ms: number; result: T } {
  const began = performance.now();
  let result = task();
  for (let n = 1; n < repeats; n++) result = task();
  return { ms: (performance.now() - began) / repeats, result };
}
