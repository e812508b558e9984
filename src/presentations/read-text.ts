/** One field's text: what each rule finds in it and how it is meant, and where each class stands. */
import type { Certainty, Tier } from '../model/presentation';
import { cleanText } from '../model/text';
import type { Engine, RuleFrame } from './engine';
import { fillFrame, isOf, type Filled } from './frames';
import type { Mention } from './matcher';
import type { MatchingRule } from './rulebook';
import { DOUBTFUL, FAMILY, LISTED, OTHERS, OWNED, PAST, SUPPOSED, type Scopes } from './scope';
import { settleSenses } from './sense';
import { SPACE, tokenise, type Token } from './tokens';

/** How something is meant where it stands. */
export interface Meaning {
  certainty: Certainty;
  time: 'current' | 'historical';
  subject: 'patient' | 'other';
}

/** One finding of one rule, by offsets into the text. */
export interface Found extends Meaning {
  rule: MatchingRule;
  tier: Tier;
  start: number;
  end: number;
}

export interface ReadText {
  tokens: readonly Token[];
  mentions: readonly Mention[];
  scopes: Scopes;
  found: Found[];
  /** True where one of these classes stands in the sentence of that token. */
  sentenceHas(token: number, classes: readonly number[]): boolean;
}

/** `thisYear` tells a past year from this one. */
export function readText(engine: Engine, text: string, thisYear: number): ReadText {
  const { matcher, readScopes, framesFrom, dulledBy, intimate } = engine;
  const tokens = tokenise(cleanText(text));
  settleSenses(tokens);
  const mentions = matcher.find(tokens);
  const scopes = readScopes(tokens, mentions, thisYear);
  const sentenceHas = makeSentenceIndex(tokens, mentions);
  const found: Found[] = [];
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    for (const c of mention.classes)
      for (const made of framesFrom.get(c) ?? []) {
        const { frame, rule } = made;
        const filled = fillFrame(frame, mentions, tokens, at);
        if (!filled) continue;
        if (frame.away.length && sentenceHas(mention.from, frame.away)) continue;
        const dulled = dulledBy.get(rule.id);
        // Named as done by a partner or an ex, no pitch or workplace makes it less.
        const named = made.tier < 3 && !made.phrase && sentenceHas(mention.from, intimate);
        found.push({
          rule,
          tier: dulled && !named && sentenceHas(mention.from, dulled) ? 4 : made.tier,
          ...spanOf(tokens, filled),
          ...meaningOf(made, filled, tokens, scopes),
        });
      }
  }
  return { tokens, mentions, scopes, found, sentenceHas };
}

function spanOf(tokens: readonly Token[], filled: Filled): { start: number; end: number } {
  const from = filled[0]?.from ?? 0;
  const to = filled[filled.length - 1]?.to ?? from + 1;
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function meaningOf(
  made: RuleFrame,
  filled: Filled,
  tokens: readonly Token[],
  scopes: Scopes,
): Meaning {
  let marks = 0;
  let denied = false;
  for (const mention of filled) {
    const at = mention.from;
    const mark = scopes.marks[at] ?? 0;
    marks |= mark & ~(OTHERS | OWNED);
    const by = scopes.deniedBy[at] ?? -1;
    // A denial that is part of the frame ("won't let her", "not safe") denies nothing.
    const inside = filled.some((slot) => by >= slot.from && by < slot.to);
    // "DV asked, denied" records the asking.
    const answered = made.rule.part === 'answers' && by > at;
    if (by >= 0 && !inside && !answered && (made.phrase || !(mark & LISTED))) denied = true;
  }
  const first = filled[0] as Mention;
  const { rule } = made;
  const owner = scopes.marks[first.from] ?? 0;
  if ((made.phrase && owner & OTHERS && !rule.anySubject) || owner & OWNED) marks |= OTHERS;
  if (rule.ownAct && belongsToNext(tokens, first.to)) marks |= OTHERS;
  return {
    certainty: denied
      ? 'negated'
      : marks & SUPPOSED && !(rule.conditional && !made.phrase)
        ? 'hypothetical'
        : marks & DOUBTFUL
          ? 'uncertain'
          : 'affirmed',
    time: marks & PAST ? 'historical' : 'current',
    subject: marks & (FAMILY | OTHERS) ? 'other' : 'patient',
  };
}

const KIN = new Set(
  'mother father mum dad brother sister son daughter friend cousin uncle aunt nephew niece husband wife partner parent grandson neighbour colleague boyfriend girlfriend'.split(
    ' ',
  ),
);

/** "suicide of brother", "overdose by his mother": not the patient's; "overdose of mum's tablets" is. */
function belongsToNext(tokens: readonly Token[], at: number): boolean {
  const link = tokens[at];
  if (!link || link.gap > SPACE || (link.text !== 'of' && link.text !== 'by' && link.text !== 'in'))
    return false;
  for (let i = at + 1; i < at + 4; i++) {
    const token = tokens[i];
    if (!token || token.gap > SPACE) return false;
    if (KIN.has(token.text)) return !token.owner;
  }
  return false;
}

/** Which classes stand in each sentence, gathered once and only if asked. */
function makeSentenceIndex(
  tokens: readonly Token[],
  mentions: readonly Mention[],
): (token: number, classes: readonly number[]) => boolean {
  let index: Set<number>[] | undefined;
  return (token, classes) => {
    if (!index) {
      index = [];
      for (const mention of mentions) {
        const sentence = tokens[mention.from]?.sentence ?? 0;
        const set = (index[sentence] ??= new Set());
        for (const c of mention.classes) set.add(c);
      }
    }
    const set = index[tokens[token]?.sentence ?? 0];
    return set !== undefined && classes.some((c) => set.has(c));
  };
}

/** True where a mention stands as said of this patient, now: what a combination may be made of. */
export function isLiveMention(scopes: Scopes, mention: Mention): boolean {
  const at = mention.from;
  return (
    (scopes.deniedBy[at] ?? -1) < 0 &&
    !((scopes.marks[at] ?? 0) & (PAST | SUPPOSED | OTHERS | FAMILY))
  );
}

export { isOf };
