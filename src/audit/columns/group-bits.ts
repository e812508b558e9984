import { Role } from '../../policy/role';
import { settings } from '../../policy/settings';
import { EthnicGroup } from '../../model/ethnic-group';
import { AgeBand, CountedSex, Shift } from '../attendance-facts';
import type { Groups } from './column-entry';

/**
 * A combination of groups as one number of 32 bits, each group by its position in a closed set: whether
 * one is asked for can be told from the number, with no object made. Sites have a dictionary of the chunk's.
 */
type Packed = keyof Groups;

const UNKNOWN = 'unknown';
/** Five bits or fewer each; a value no set holds cannot be packed. */
const SETS = {
  area: settings.area.schema.options as readonly string[],
  role: [UNKNOWN, ...Role.options],
  shift: [UNKNOWN, ...Shift.options],
  sex: CountedSex.options as readonly string[],
  ageBand: AgeBand.options as readonly string[],
  ethnicGroup: EthnicGroup.options as readonly string[],
} as const;
/** From the highest bit down. */
const WIDTHS: readonly (readonly [Packed, number])[] = [
  ['site', 9],
  ['practice', 1],
  ['area', 5],
  ['role', 4],
  ['shift', 2],
  ['sex', 3],
  ['ageBand', 4],
  ['ethnicGroup', 4],
];

/** Where the bits of one group stand: `(packed >>> shift) & mask`. */
export interface GroupBits {
  shift: number;
  mask: number;
}

export const groupBits = Object.fromEntries(
  WIDTHS.map(([name, width], i) => {
    const shift = WIDTHS.slice(i + 1).reduce((sum, [, below]) => sum + below, 0);
    return [name, { shift, mask: 2 ** width - 1 }];
  }),
) as Record<Packed, GroupBits>;

/** Every value those bits may have, in words; of practice `true` and `false`. Past the last site there is none. */
export function valuesOf(name: Packed, sites: readonly string[]): string[] {
  if (name === 'practice') return ['false', 'true'];
  const { mask } = groupBits[name];
  if (name === 'site') return [...sites, ''];
  return Array.from({ length: mask + 1 }, (_, i) => SETS[name][i] ?? UNKNOWN);
}

export function packGroups(groups: Groups, site: number): number {
  if (site > groupBits.site.mask) throw new Error('More sites than a chunk can number.');
  let packed = 0;
  for (const [name, width] of WIDTHS) {
    const value =
      name === 'site'
        ? site
        : name === 'practice'
          ? Number(groups.practice)
          : Math.max(0, (SETS[name] as readonly string[]).indexOf(groups[name]));
    packed = packed * 2 ** width + value;
  }
  return packed;
}

export function unpackGroups(packed: number, sites: readonly string[]): Groups {
  const valueOf = (name: Packed): number =>
    (packed >>> groupBits[name].shift) & groupBits[name].mask;
  const words = Object.fromEntries(
    (Object.keys(SETS) as (keyof typeof SETS)[]).map((name) => [
      name,
      SETS[name][valueOf(name)] ?? UNKNOWN,
    ]),
  );
  return {
    ...(words as Omit<Groups, 'site' | 'practice'>),
    practice: valueOf('practice') === 1,
    site: sites[valueOf('site')] ?? '',
  };
}
