import type { ColumnChunk } from './column-chunk';
import type { Groups } from './column-entry';
import { OUT } from './count-hits';
import { groupBits, valuesOf, type GroupBits } from './group-bits';
import type { ColumnQuery, GroupScope } from './scan-columns';

type Asked = GroupScope & Pick<ColumnQuery, 'where'>;
type By = Exclude<keyof Groups, 'practice'>;

/** Which values of the bits of one group are asked for. */
interface Test extends GroupBits {
  isIn: Uint8Array;
}

/** What a chunk's combinations of groups come to for one question. */
export interface PlacedGroups {
  /** For each of them a place, or OUT. */
  at: Int32Array;
  /** What stands at each place; two places may have one name. */
  names: readonly string[];
}

/**
 * For each chunk each of its combinations of groups by its bits alone, before any entry is looked at.
 * `by` absent: all that is asked for in one place. Places are `stride` apart.
 */
export function groupPlacer(
  { practice, sites, areas, where = {} }: Asked,
  by: By | undefined,
  stride: number,
): (chunk: ColumnChunk) => PlacedGroups {
  const wanted: [keyof Groups, readonly string[]][] = [['practice', [String(practice)]]];
  if (areas) wanted.push(['area', areas]);
  for (const [name, value] of Object.entries(where))
    if (name !== 'presentation' && name !== 'site') wanted.push([name as keyof Groups, [value]]);
  const always = wanted.map(([name, values]) => testOf(name, values, []));
  const { shift, mask } = by ? groupBits[by] : { shift: 0, mask: 0 };
  const values = by ? valuesOf(by, []) : [''];
  return (chunk) => {
    const names = by === 'site' ? valuesOf(by, chunk.sites) : values;
    const tests = [...always];
    if (sites) tests.push(testOf('site', sites, chunk.sites));
    if (where.site !== undefined) tests.push(testOf('site', [where.site], chunk.sites));
    const at = new Int32Array(chunk.groups.length);
    place(chunk.groups, at, { shift, mask }, names.length - 1, stride);
    for (const test of tests) leaveOut(chunk.groups, at, test);
    return { at, names };
  };
}

function testOf(name: keyof Groups, values: readonly string[], sites: readonly string[]): Test {
  const isIn = Uint8Array.from(valuesOf(name, sites), (each) => (values.includes(each) ? 1 : 0));
  return { ...groupBits[name], isIn };
}

function place(
  groups: Uint32Array,
  at: Int32Array,
  { shift, mask }: GroupBits,
  last: number,
  stride: number,
): void {
  for (let i = 0; i < groups.length; i++)
    at[i] = Math.min(((groups[i] as number) >>> shift) & mask, last) * stride;
}

function leaveOut(groups: Uint32Array, at: Int32Array, { shift, mask, isIn }: Test): void {
  for (let i = 0; i < groups.length; i++)
    if (isIn[((groups[i] as number) >>> shift) & mask] !== 1) at[i] = OUT;
}
