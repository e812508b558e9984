import type { Policy } from '../policy/policy';
import { factorsSaid, type FactorFacts } from './factors-in-view';
import { severalPerpetrators } from './factors/several-perpetrators';

export type RoutingPolicy = Pick<Policy, 'maracFormTotal' | 'maracSeveralPerpetrators'>;

/**
 * Whether the case meeting (MARAC) is recommended or to be considered. There is no third word: nothing
 * that anybody fills in closes it, and the specialist service and the GP stay offered either way.
 * Source: practice.md 4.1 (four gates, judgement stands alone and never lowers); reviews rows 15, 21,
 * 23 and 66.
 */
export interface Routing {
  marac: 'recommended' | 'consider';
  /** Each reason in words; what was recorded is stated whether or not it recommends. */
  because: string[];
}

/** `volume`: the local volume criterion in words, where the timeline meets it (reviews row 71). */
export function routeCare(facts: FactorFacts, policy: RoutingPolicy, volume?: string): Routing {
  const { form, judgement } = facts.risk ?? {};
  const met: string[] = [];
  const stated: string[] = [];
  if (judgement) met.push(`Professional judgement: high (${judgement.by})`);
  if (form) {
    const total = form.total === undefined ? 'no total' : `total ${form.total}`;
    const gaps = form.notAnswered ? `, ${form.notAnswered} not answered` : '';
    const line = `${form.name}: ${total}${gaps}, by ${form.completedBy}`;
    if ((form.total ?? 0) >= policy.maracFormTotal) met.push(line);
    else stated.push(line);
  }
  const several = factorsSaid(facts).some(({ id }) => id === severalPerpetrators.id);
  if (several && policy.maracSeveralPerpetrators) {
    met.push('Meets local criterion: more than one perpetrator');
  }
  if (volume) met.push(`Meets local criterion: ${volume}`);
  return { marac: met.length > 0 ? 'recommended' : 'consider', because: [...met, ...stated] };
}

/** What a clinician reads. Never a grade; below every line of a form the offer is the same. */
export const ROUTING_WORDS: Record<Routing['marac'], string> = {
  recommended: 'MARAC: recommended.',
  consider: 'MARAC: consider, whatever any form says.',
};
