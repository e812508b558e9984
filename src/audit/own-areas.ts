import type { Policy } from '../policy/policy';
import { sayGroup } from './group-words';
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

/** Whose the figures are, over a page and in a file: a champion’s are never read as the whole site’s. */
export function sayPlace(policy: Seer & Pick<Policy, 'site'>): string {
  const own = areasFor(policy)?.map((area) => sayGroup('area', area).toLowerCase());
  return own ? `${policy.site}, only ${own.join(', ')}` : policy.site;
}

type SeerOfSite = Seer & Pick<Policy, 'site' | 'practice'>;

/** Whose figures a page may hold: where this changes, the page begins anew and keeps none of before. */
export const whoSees = ({ roles, area, championAreas, site, practice }: SeerOfSite): string =>
  JSON.stringify([roles, area, championAreas, site, practice]);
