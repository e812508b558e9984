import type { Policy } from '../policy/policy';
import type { RollUpRow } from './roll-up';

type Seer = Pick<Policy, 'roles' | 'area' | 'championAreas'>;

/**
 * Areas somebody may see: a lead every one (undefined), a champion those of the own department alone
 * (reviews row 32), anybody else none.
 */
export function areasFor({ roles, area, championAreas }: Seer): Policy['area'][] | undefined {
  if (roles.includes('lead')) return undefined;
  if (!roles.includes('champion')) return [];
  return championAreas.length > 0 ? championAreas : [area];
}

/** What is left out never reaches the page, so nothing of it can be worked out there. */
export function rowsFor(rows: readonly RollUpRow[], seer: Seer): RollUpRow[] {
  const own = areasFor(seer);
  return own ? rows.filter((row) => own.includes(row.area)) : [...rows];
}
