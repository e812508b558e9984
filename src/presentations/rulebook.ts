/**
 * Every word table and rule as one plain value. The content script carries the engine and is handed
 * this by `hello`, so that a page no system describes loads no words, and a site's own phrases can
 * come the same way.
 */
import { CONTEXT } from './lexicon/context';
import { GROUPS, LEXICON, SWALLOWING } from './lexicon';
import { SHORT_FORMS } from './lexicon/short-forms';
import { SMALL_WORDS } from './lexicon/small-words';
import { WEIGHTS } from './lexicon/weights';
import type { Lexicon, PresentationRule } from './rule';
import { RULES } from './rules';
import type { SenseTable } from './sense';
import type { Weights } from './weigh-signs';

/** What recognising needs of a rule; the words for people stay where people read them. */
export interface MatchingRule extends Omit<
  PresentationRule,
  'title' | 'source' | 'reviewed' | 'because' | 'leads' | 'byHand'
> {
  /** A site's: they ask whatever stands round them. */
  ownPhrases?: string;
}

export interface Rulebook {
  rules: readonly MatchingRule[];
  lexicon: readonly Lexicon[];
  /** Their longest phrases swallow the words inside them. */
  swallowing: readonly Lexicon[];
  groups: Readonly<Record<string, string>>;
  /** Names of the classes that say how other words are meant. */
  contextual: readonly string[];
  shortForms: SenseTable;
  /** Counted, but not shown as a sign. */
  smallWords: string;
  weights: Weights;
}

export const RULEBOOK: Rulebook = {
  rules: RULES.map(matchingPart),
  lexicon: LEXICON,
  swallowing: SWALLOWING,
  groups: GROUPS,
  contextual: Object.keys(CONTEXT),
  shortForms: SHORT_FORMS,
  smallWords: SMALL_WORDS,
  weights: WEIGHTS,
};

function matchingPart(rule: PresentationRule): MatchingRule {
  const { title: _t, source: _s, reviewed: _r, because: _b, leads: _l, ...more } = rule;
  const { byHand: _h, ...matching } = more;
  return matching;
}
