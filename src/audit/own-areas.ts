import type { Policy } from '../policy/policy';
import type { RollUpRow } from './roll-up';

/**
 * Rows somebody may see: a lead every one, a champion those of the own department alone (reviews row
 * 32). What is left out never reaches the page, so nothing of it can be worked out there.
 */
export function rowsFor(
  rows: readonly RollUpRow[],
  { roles, area, championAreas }: Pick<Policy, 'roles' | 'area' | 'championAreas'>,
): RollUpRow[] {
  if (roles.includes('lead')) return [...rows];
  if (!roles.includes('champion')) return [];
  const own = championAreas.length > 0 ? championAreas : [area];
  return rows.filter((row) => own.includes(row.area));
}
