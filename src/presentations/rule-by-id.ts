import { RULES } from './rules';
import type { PresentationRule } from './rule';

const byId = new Map<string, PresentationRule>(RULES.map((rule) => [rule.id, rule]));

/** The rule behind a finding; undefined for an id of another version. */
export function ruleById(id: string): PresentationRule | undefined {
  return byId.get(id);
}
