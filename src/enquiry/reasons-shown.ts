import type { Presentation } from '../model/presentation';
import { ruleById } from '../presentations/rule-by-id';
import { severalSigns } from '../presentations/rules/several-signs';

/**
 * Which rules a card names at once, and which behind one more press: ids, each once, as they were found.
 * What would ask by itself is enough to read at a bedside; small signs are named first only where
 * nothing else asks. Nothing that fired is left out (design.md decision 5).
 */
export function reasonsShown(because: readonly Pick<Presentation, 'id' | 'tier'>[]): {
  first: string[];
  also: string[];
} {
  const ids = [...new Set(because.map(({ id }) => id))];
  const first = ids.filter((id) => id !== severalSigns.id && (ruleById(id)?.tier ?? 4) < 4);
  if (first.length === 0) return { first: ids, also: [] };
  return { first, also: ids.filter((id) => !first.includes(id)) };
}
