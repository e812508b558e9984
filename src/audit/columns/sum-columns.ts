import { noCounts } from '../counter';
import { rollUpKey, type RollUpRow } from '../roll-up';
import { named, unpackGroups, weekOfNumber, type ColumnChunk } from './column-chunk';

/** What chunks come to by site, area and week: the rolled rows again, for comparing the two. */
export function sumColumns(chunks: Iterable<ColumnChunk>): RollUpRow[] {
  const rows = new Map<string, RollUpRow>();
  for (const chunk of chunks) {
    const hits = new Map<number, number>();
    const { group, week, effect } = chunk;
    for (let i = 0; i < group.length; i++) {
      const at = ((group[i] ?? 0) * 65_536 + (week[i] ?? 0)) * 65_536 + (effect[i] ?? 0);
      hits.set(at, (hits.get(at) ?? 0) + 1);
    }
    for (const [at, count] of hits) {
      const of = Math.floor(at / 65_536);
      const { site, area, practice } = unpackGroups(
        chunk.groups[Math.floor(of / 65_536)] ?? 0,
        chunk.sites,
      );
      const place = { v: 1 as const, site, area, practice, week: weekOfNumber(of % 65_536) };
      const key = rollUpKey(place);
      const row = rows.get(key) ?? { ...place, counts: noCounts() };
      rows.set(key, row);
      for (const counter of named(chunk, at % 65_536, 0)) row.counts[counter] += count;
      for (const counter of named(chunk, at % 65_536, chunk.words)) row.counts[counter] -= count;
    }
  }
  return [...rows.values()];
}
