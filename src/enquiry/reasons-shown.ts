import type { Presentation } from '../model/presentation';
import { ruleById } from '../presentations/rule-by-id';
import { severalSigns } from '../presentations/rules/several-signs';

/**
 * Which rules a card names at once, and which behind one more press: ids, each once, as they were found.
 * What would ask by itself is enough to read at a bedside; small signs are named first only where
 * nothing else asks. So is harm by the patient that was read too weakly to lead. Nothing that fired is
 * left out (design.md decision 5).
 */
export function reasonsShown(because: readonly Pick<Presentation, 'id' | 'tier'>[]): {
  first: string[];
  also: string[];
} {
  const ids = [...new Set(because.map(({ id }) => id))];
  const first = ids.filter((id) => {
    const rule = ruleById(id);
    if (id === severalSigns.id || (rule?.tier ?? 4) > 3) return false;
    const strongest = Math.min(...because.filter((each) => each.id === id).map(({ tier }) => tier));
    return rule?.leads !== 'harm-by-patient' || strongest <= 2;
  });
  if (first.length === 0) return { first: ids, also: [] };
  return { first, also: ids.filter((id) => !first.includes(id)) };
}
