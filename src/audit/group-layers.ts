import { blockOf, quarterBlock, type CalendarBlock } from './calendar-block';
import type { ColumnChunk } from './columns/column-chunk';
import type { Dimension, GroupScope } from './columns/scan-columns';
import { scanGroups, type GroupedCounts as Grouped } from './columns/scan-groups';
import { counters } from './counter';
import { weeksOf } from './period';
import { blockLayer, countsByWeek, weekLayer } from './period-layers';
import { addCounts, type PublishedLayer, type PublishedPart, type PublishedSum } from './published';
import type { RollUpRow } from './roll-up';
import type { ShownCounts } from './suppress';

/** What the Desk shows figures by, one at a time: two at once would single people out (hazard H25). */
export type GroupDimension = Exclude<Dimension, 'week'>;

/** One group as it may be shown, in a quarter or year and in the one before. */
export interface ShownGroup {
  group: string;
  now: ShownCounts;
  before: ShownCounts;
}

/** In the order they are offered. */
export const groupDimensions: readonly GroupDimension[] = [
  ...(['site', 'area', 'role', 'shift', 'presentation'] as const),
  ...(['sex', 'ageBand', 'ethnicGroup'] as const),
];

/** Counts of each group of each dimension, by the id of a quarter. */
export type GroupedCounts = Grouped<GroupDimension>;

/** Every breakdown of some blocks, from one pass over the columns: no event is read. */
export function groupColumns(
  chunks: Iterable<ColumnChunk>,
  blocks: readonly CalendarBlock[],
  scope: GroupScope,
): GroupedCounts {
  const ids = [...new Set(blocks.flatMap(({ quarters }) => quarters))];
  const runs = ids.map(quarterBlock).map(({ id, from, to }) => ({ name: id, from, to }));
  return scanGroups(chunks, runs, groupDimensions, scope);
}

export const groupName = (block: string, by: GroupDimension, group: string): string =>
  [block, by, group].join('|');

/**
 * A block with its groups, in the order that they come to be known: its weeks, as they are shown
 * anyhow; each quarter with its groups; and a year beside its quarters. Each stands by what lies in it
 * alone, so it is shown the same for good.
 */
export function groupLayers(
  block: CalendarBlock,
  rows: readonly RollUpRow[],
  grouped: GroupedCounts,
): PublishedLayer[] {
  const of = countsByWeek(rows);
  const own = block.quarters.map(quarterBlock);
  const layers = [
    weekLayer(weeksOf(block), of),
    blockLayer(own, of),
    ...own.map(({ id }) => groupLayer(id, new Map([[id, grouped.get(id) ?? new Map()]]))),
  ];
  if (own.length === 1) return layers;
  const nested = groupDimensions.flatMap((by) =>
    groupsOf(grouped, by).map((group) => ({
      total: groupName(block.id, by, group),
      parts: block.quarters.map((id) => groupName(id, by, group)),
    })),
  );
  return [...layers, blockLayer([block], of), groupLayer(block.id, grouped, nested)];
}

/** They add up to the whole, but for presentations, of which an attendance may have several. */
function groupLayer(
  whole: string,
  grouped: GroupedCounts,
  more: readonly PublishedSum[] = [],
): PublishedLayer {
  const parts: PublishedPart[] = [];
  const sums = [...more];
  for (const by of groupDimensions) {
    const groups = groupsOf(grouped, by).map((group) => ({
      name: groupName(whole, by, group),
      counts: addCounts([...grouped.values()].map((each) => each.get(by)?.get(group) ?? {})),
    }));
    const names = groups.map(({ name }) => name);
    parts.push(...groups);
    if (by !== 'presentation') sums.push({ total: whole, parts: names });
    else for (const name of names) sums.push({ total: whole, parts: [name], atMost: true });
  }
  return { parts, sums };
}

/** Groups in which anything was counted in any quarter, in order of their ids. */
export function groupsOf(grouped: GroupedCounts, by: GroupDimension): string[] {
  const found = new Set<string>();
  for (const dimensions of grouped.values()) {
    for (const [group, counts] of dimensions.get(by) ?? [])
      if (counters.some((counter) => counts[counter] !== 0)) found.add(group);
  }
  return [...found].sort();
}

/** Whether the groups of every quarter of a block come to its weeks: columns of old weeks may be gone. */
export function addsUp(
  grouped: GroupedCounts,
  blockId: string,
  rows: readonly RollUpRow[],
): boolean {
  const of = countsByWeek(rows);
  return blockOf(blockId).quarters.every((id) => {
    const whole = addCounts(weeksOf(quarterBlock(id)).map(of));
    const sum = addCounts([...(grouped.get(id)?.get('area')?.values() ?? [])]);
    return counters.every((counter) => sum[counter] === whole[counter]);
  });
}
