/**
 * The rulebook as one site wants it: its own phrases added, and weak rules that prompt by themselves in
 * an area or by choice. Only ever adds; what a site leaves out is `rulesOff` (reviews row 27).
 */
import { fail, ok, type Result } from '../model/result';
import type { MatchingRule, Rulebook } from './rulebook';

export interface OwnPhrase {
  /** The rule it feeds, e.g. `relationship-problem`. */
  rule: string;
  phrase: string;
}

export interface SiteWords {
  area: string;
  /** `pattern`: an injury to head, face or neck is weak alone; `all`: any injury without an outside cause asks. */
  injuryPrompting: 'pattern' | 'all';
  ownPhrases: readonly OwnPhrase[];
}

/** Weak rules that ask by themselves in an area (reviews row 27; NICE PH50 for maternity). */
const RAISED: Readonly<Record<string, readonly string[]>> = {
  maternity: ['reproductive', 'low-mood'],
  plastics: ['plain-injury'],
};

/** Words so common that a phrase of one of them would prompt all day. */
const TOO_COMMON = new Set(
  'patient partner husband wife home house fall fell pain injury head hand alcohol police pregnant child children mother father baby family review'.split(
    ' ',
  ),
);

/** The phrase as the matcher takes it, lower case, or what is wrong with it and what to write instead. */
export function readOwnPhrase(rules: readonly MatchingRule[], own: OwnPhrase): Result<string> {
  const said = own.phrase.trim().toLowerCase().replaceAll('’', "'");
  const shown = `"${own.phrase.slice(0, 80)}"`;
  const rule = rules.find(({ id }) => id === own.rule);
  if (!rule) return fail('no-such-rule', `${shown}: no rule is called "${own.rule.slice(0, 60)}".`);
  if (rule.part === 'answers')
    return fail('not-a-prompting-rule', `${shown}: "${own.rule}" quietens; a site may only add.`);
  if (said.length < 3 || said.length > 80)
    return fail('wrong-length', `${shown}: write 3 to 80 characters.`);
  if (!/^[a-z0-9' ]+$/.test(said))
    return fail(
      'wrong-characters',
      `${shown}: write letters, digits, spaces and apostrophes only.`,
    );
  const words = said.split(/\s+/).map((word) => word.replaceAll("'", ''));
  if (words.length > 8) return fail('too-many-words', `${shown}: write at most eight words.`);
  if (words.length === 1 && ((words[0] ?? '').length < 4 || TOO_COMMON.has(words[0] ?? '')))
    return fail('too-common', `${shown}: this would prompt too often; add a word that tells more.`);
  return ok(words.join(' '));
}

/** Everything wrong with a site's phrases, one line each, for the person who writes the policy. */
export function problemsOf(rules: readonly MatchingRule[], own: readonly OwnPhrase[]): string[] {
  return own.flatMap((one) => {
    const read = readOwnPhrase(rules, one);
    return read.ok ? [] : [read.message];
  });
}

/** A phrase that cannot be read is left out, never the others. */
export function siteRulebook(base: Rulebook, site: SiteWords): Rulebook {
  const raised = new Set(RAISED[site.area] ?? []);
  if (site.injuryPrompting === 'all') raised.add('plain-injury');
  if (!raised.size && !site.ownPhrases.length) return base;
  const added = new Map<string, string[]>();
  for (const own of site.ownPhrases) {
    const read = readOwnPhrase(base.rules, own);
    if (read.ok) added.set(own.rule, [...(added.get(own.rule) ?? []), read.value]);
  }
  const rules = base.rules.map((rule) => {
    const own = added.get(rule.id);
    return {
      ...rule,
      ...(own ? { ownPhrases: own.join(',') } : {}),
      // A site's choice: no weighing takes it back.
      ...(raised.has(rule.id) ? { tier: 3 as const, stands: true } : {}),
    };
  });
  return { ...base, rules };
}
