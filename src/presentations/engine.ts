/** The lexicon and every rule made ready once: matcher, scope reader, frames by the class they begin with. */
import { noBits, parseFrame, SlotSets, type ClassBits, type Frame } from './frames';
import { makeMatcher, type Matcher } from './matcher';
import type { Lexicon } from './rule';
import type { MatchingRule, Rulebook } from './rulebook';
import { makeScopeReader, type ScopeReader } from './scope';
import { CountedOnce, type Weights } from './weigh-signs';
import type { Tier } from '../model/presentation';

/** A frame of a rule; a rule's own phrases are a frame of one slot. */
export interface RuleFrame {
  rule: MatchingRule;
  frame: Frame;
  tier: Tier;
  phrase: boolean;
  /** See `SlotSets.neededBy`. */
  needs: readonly number[];
}

/** What may begin with one class: frames, and beside each the first set it needs. */
export interface Beginning {
  frames: RuleFrame[];
  first: number[];
}
export const NEEDS_NONE = -1;

export interface RuleCombination {
  rule: MatchingRule;
  tier: Tier;
  /** For each part, the classes or rules any of which will do. */
  parts: readonly { classes: readonly number[]; rules: readonly string[] }[];
  unless: readonly number[];
}

export interface Engine {
  ruleById(id: string): MatchingRule | undefined;
  matcher: Matcher;
  readScopes: ScopeReader;
  /** By the number of the class that may begin them; most classes begin none. */
  framesFrom: readonly (Beginning | undefined)[];
  slotSets: SlotSets;
  combinations: readonly RuleCombination[];
  /** Classes that lower a rule's tier where they stand in the same sentence. */
  dulledBy: ReadonlyMap<string, readonly number[]>;
  /** Classes of words that no list holds, and what they are made from: see `open-words.ts`. */
  open: {
    quoted: readonly number[];
    quotedWho: readonly number[];
    deed: readonly number[];
    owner: readonly number[];
    close: readonly number[];
    idle: readonly number[];
    who: readonly number[];
  };
  weights: Weights;
  /** By the number of a class; 0 where it says nothing. */
  weightOf: Int16Array;
  counted: CountedOnce;
  /** By the number of a word (`Token.word`). */
  weightOfWord: Int16Array;
  countedWords: CountedOnce;
  smallWords: ReadonlySet<string>;
  /** None of its classes, to begin a passage with. */
  noClasses: Readonly<ClassBits>;
  /** Partner and ex, whatever they are called. */
  intimate: readonly number[];
}

const phraseFrame = ({ id, phrasesAway }: MatchingRule): string =>
  [id, ...(phrasesAway?.split(' ') ?? []).map((name) => `!!${name}`)].join(' ');

const ownClass = (id: string) => `own-${id}`;

/** Tens of milliseconds: make one and keep it. */
export function makeEngine(rulebook: Rulebook): Engine {
  const { rules } = rulebook;
  const own: Record<string, string> = {};
  const answers: Record<string, string> = {};
  for (const rule of rules)
    if (rule.phrases) (rule.part === 'answers' ? answers : own)[rule.id] = rule.phrases;
  for (const { id, ownPhrases } of rules) if (ownPhrases) own[ownClass(id)] = ownPhrases;
  const matcher = makeMatcher(
    [...rulebook.lexicon, own as Lexicon],
    rulebook.groups,
    [...rulebook.swallowing, answers as Lexicon],
    rulebook.shortForms,
    Object.values(rulebook.weights.words).flatMap((list) => list.split(' ')),
  );
  const { classOf } = matcher;
  const byId = new Map(rules.map((rule) => [rule.id, rule]));

  const framesFrom = Array.from({ length: matcher.size }, (): Beginning | undefined => undefined);
  const slotSets = new SlotSets();
  const put = (made: Omit<RuleFrame, 'needs'>) => {
    const whole = { ...made, needs: slotSets.neededBy(made.frame) };
    for (const c of made.frame.slots[0]?.classes ?? []) {
      const beginning = (framesFrom[c] ??= { frames: [], first: [] });
      beginning.frames.push(whole);
      beginning.first.push(whole.needs[0] ?? NEEDS_NONE);
    }
  };
  const combinations: RuleCombination[] = [];
  const dulledBy = new Map<string, number[]>();
  for (const rule of rules) {
    if (rule.phrases)
      for (const frame of parseFrame(phraseFrame(rule), classOf))
        put({ rule, frame, tier: rule.tier, phrase: true });
    if (rule.ownPhrases)
      for (const frame of parseFrame(ownClass(rule.id), classOf))
        put({ rule: { ...rule, stands: true }, frame, tier: rule.tier, phrase: true });
    for (const entry of rule.frames ?? []) {
      const { frame: notation, tier } =
        typeof entry === 'string' ? { frame: entry, tier: rule.tier } : entry;
      for (const frame of parseFrame(notation, classOf))
        put({ rule, frame, tier, phrase: frame.slots.length === 1 });
    }
    for (const entry of rule.combine ?? [])
      combinations.push({
        rule,
        tier: entry.tier ?? rule.tier,
        parts: entry.all.split(' ').map((part) => {
          const names = part.split('|');
          return {
            // A rule's id stands for what the rule finds, frames and all.
            classes: names.filter((name) => !byId.has(name)).map(classOf),
            rules: names.filter((name) => byId.has(name)),
          };
        }),
        unless: entry.unless?.split(' ').map(classOf) ?? [],
      });
    if (rule.dulledBy) dulledBy.set(rule.id, rule.dulledBy.split(' ').map(classOf));
  }
  const weightOf = new Int16Array(matcher.size);
  for (const [name, weight] of Object.entries(rulebook.weights.classes))
    weightOf[classOf(name)] = weight;
  const weightOfWord = new Int16Array(matcher.words);
  for (const [weight, list] of Object.entries(rulebook.weights.words))
    for (const word of list.split(' ')) weightOfWord[matcher.wordOf(word)] = Number(weight);
  return {
    ruleById: (id) => byId.get(id),
    matcher,
    readScopes: makeScopeReader(matcher, rulebook.contextual),
    framesFrom,
    slotSets,
    combinations,
    dulledBy,
    open: {
      quoted: [classOf('quoted')],
      quotedWho: [classOf('quoted'), classOf('quoted-who')],
      deed: [classOf('deed')],
      owner: [classOf('close-owner')],
      close: [classOf('close')],
      idle: [classOf('helping')],
      who: ['close', 'he', 'she', 'her', 'him', 'his', 'me'].map(classOf),
    },
    weights: rulebook.weights,
    weightOf,
    counted: new CountedOnce(matcher.size),
    weightOfWord,
    countedWords: new CountedOnce(matcher.words),
    smallWords: new Set(rulebook.smallWords.split(' ')),
    noClasses: noBits(matcher.size),
    intimate: [classOf('intimate'), classOf('ex')],
  };
}
