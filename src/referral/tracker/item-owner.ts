import * as z from 'zod/mini';

const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Somebody who owns open items, who stands in, and when they are away. Local dates, both ends in. */
export const ItemOwner = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(160)),
  deputy: z.string().check(z.maxLength(160)),
  away: z.array(z.strictObject({ from: Day, to: Day })).check(z.maxLength(40)),
});
export type ItemOwner = z.infer<typeof ItemOwner>;

/** Who answers for somebody's items today: they, or while they are away whoever stands in (row 60). */
export function actingOwner(name: string, owners: readonly ItemOwner[], today: string): string {
  const passed = new Set<string>();
  let at = name.trim();
  for (;;) {
    const owner = owners.find((each) => fold(each.name) === fold(at));
    const away = owner?.away.some(({ from, to }) => from <= today && today <= to) ?? false;
    const next = owner?.deputy.trim() ?? '';
    // Everybody away, or nobody named: it stays with the last, and the worklist says so.
    if (!away || !next || passed.has(fold(next))) return at;
    passed.add(fold(at));
    at = next;
  }
}

/** Away today with nobody to stand in, or only people who are away themselves. */
export function isUncovered(name: string, owners: readonly ItemOwner[], today: string): boolean {
  const acting = actingOwner(name, owners, today);
  const owner = owners.find((each) => fold(each.name) === fold(acting));
  return owner?.away.some(({ from, to }) => from <= today && today <= to) ?? false;
}

function fold(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
