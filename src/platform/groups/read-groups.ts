import { blockBefore, blockOf } from '../../audit/calendar-block';
import type { ColumnChunk } from '../../audit/columns/column-chunk';
import type { GroupScope } from '../../audit/columns/scan-columns';
import {
  addsUp,
  groupColumns,
  groupLayers,
  groupName,
  groupsOf,
  type GroupDimension,
  type ShownGroup,
} from '../../audit/group-layers';
import { publish } from '../../audit/published';
import type { RollUpRow } from '../../audit/roll-up';
import { exactCounts } from '../../audit/suppress';
import { noCounts } from '../../audit/counter';
import { fail, ok, type Result } from '../../model/result';

export interface GroupsAsked {
  /** The weekly counts, which the groups have to add up to. */
  rows: readonly RollUpRow[];
  scope: GroupScope;
  exact: boolean;
  /** Id of the quarter or year. */
  block: string;
}

/** Every breakdown of one block and the one before, worked out together and asked of one at a time. */
export type BlockGroups = (by: GroupDimension) => Result<ShownGroup[]>;

/**
 * Groups that do not come to the counts of the whole are not shown: part of them would look like all.
 * No exact count goes out.
 */
export function makeGroups(chunks: Iterable<ColumnChunk>, asked: GroupsAsked): BlockGroups {
  const { scope, exact } = asked;
  const rows = asked.rows.filter(
    ({ site, practice }) => practice === scope.practice && (scope.sites?.includes(site) ?? true),
  );
  const block = blockOf(asked.block);
  const before = blockBefore(block);
  const grouped = groupColumns(chunks, [block, before], scope);
  if (!addsUp(grouped, block.id, rows)) return () => LACKING;
  // Each block by itself, as it is shown whatever else is looked at.
  const of = (id: string) => {
    const own = new Map([...grouped].filter(([quarter]) => blockOf(id).quarters.includes(quarter)));
    return publish(groupLayers(blockOf(id), rows, own), exact);
  };
  const [now, then] = [of(block.id), addsUp(grouped, before.id, rows) ? of(before.id) : undefined];
  const none = exactCounts(noCounts());
  return (by) =>
    ok(
      groupsOf(grouped, by).map((group) => ({
        group,
        now: now.get(groupName(block.id, by, group)) ?? none,
        before: then ? (then.get(groupName(before.id, by, group)) ?? none) : NOT_KEPT,
      })),
    );
}

/** Shown where the block before is no longer whole: a dash, which is neither a zero nor a few. */
const NOT_KEPT = Object.fromEntries(
  Object.keys(noCounts()).map((counter) => [counter, { text: '–' }]),
) as ShownGroup['before'];

const LACKING = fail(
  'groups-lacking',
  'This cannot be shown by group: what is kept by group does not come to the counts of the whole, for some weeks of it are no longer kept or never were. Choose a later quarter.',
);
