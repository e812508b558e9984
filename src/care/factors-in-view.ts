import type { CareFacts } from './care-bundle';
import type { Factor } from './factor';
import { ruleById } from '../presentations/rule-by-id';
import { factors } from './factors';
import type { Risk } from './risk';

export type FactorFacts = Pick<CareFacts, 'care' | 'found'> & { risk?: Risk | undefined };

/**
 * - `said`: somebody marked it, or an answer says it.
 * - `record`: words of the record bring it up; nobody has said yes or no.
 * - `not-so`: marked as not so.
 */
export type FactorStanding = 'said' | 'record' | 'not-so';

/** Where one factor stands, or undefined where nothing speaks of it: that is not known, and not "no". */
export function standingOf(factor: Factor, facts: FactorFacts): FactorStanding | undefined {
  const marks = facts.risk?.factors ?? {};
  const mark = Object.hasOwn(marks, factor.id) ? marks[factor.id] : undefined;
  if (mark) return mark.present === 'yes' ? 'said' : 'not-so';
  if (isAnswered(factor, facts)) return 'said';
  const found = facts.found ?? [];
  return factor.rules?.some((rule) => found.includes(rule)) ? 'record' : undefined;
}

/** What is said or stands in the record, in the order of the list. No number is made of it. */
export function factorsInView(facts: FactorFacts): { factor: Factor; standing: FactorStanding }[] {
  return factors.flatMap((factor) => {
    const standing = standingOf(factor, facts);
    return standing === 'said' || standing === 'record' ? [{ factor, standing }] : [];
  });
}

/** The rules behind a factor that fired in the record, by id. */
export function rulesRead(
  { rules = [] }: Factor,
  { found = [] }: Pick<CareFacts, 'found'>,
): string[] {
  return rules.filter((id) => found.includes(id));
}

/**
 * What was read, in the rules' own words: that is one thing ("an overdose"), and what it may mean
 * ("thoughts of suicide") is for somebody to ask.
 */
export function sayRules(ids: readonly string[]): string {
  return ids.map((id) => ruleById(id)?.because ?? id).join(', ');
}

/** Those somebody said yes to: the only ones a letter may state. */
export function factorsSaid(facts: FactorFacts): Factor[] {
  return factors.filter((factor) => standingOf(factor, facts) === 'said');
}

function isAnswered({ saidBy = [], tickedBy = [] }: Factor, { care }: FactorFacts): boolean {
  const answer = (item: string) => (Object.hasOwn(care, item) ? care[item] : undefined);
  return (
    saidBy.some(({ item, choices }) => choices.includes(answer(item)?.choice ?? '')) ||
    tickedBy.some(({ item, tick }) => answer(item)?.ticks?.includes(tick))
  );
}
