/** One field's text: what each rule finds in it and how it is meant, and where each class stands. */
import type { Certainty, Tier } from '../model/presentation';
import { cleanText } from '../model/text';
import type { Engine, RuleFrame } from './engine';
import { canFill, fillFrame, isOf, type Filled } from './frames';
import type { Mention } from './matcher';
import type { MatchingRule } from './rulebook';
import { ADVISED, DOUBTFUL, FAMILY, KIN, LISTED, OTHERS, OWNED, PAST, SUPPOSED } from './marks';
import { type Scopes } from './scope';
import { settleSenses } from './sense';
import { PARAGRAPH, SENTENCE, SPACE, tokenise, type Token } from './tokens';

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

/** A run of whole sentences that nothing outside it bears on, with places counted from its own start. */
interface Passage {
  mentions: readonly Mention[];
  scopes: Scopes;
  found: readonly Found[];
}

/** Passages of the readings before, by what they say, so that only touched sentences are read again. */
export class ReadMemory {
  private before = new Map<string, Passage>();
  private now = new Map<string, Passage>();

  /** Call once for each reading of all fields: what it did not use is forgotten with the next. */
  turn(): void {
    this.before = this.now;
    this.now = new Map();
  }

  keep(key: string, read: () => Passage): Passage {
    const passage = this.now.get(key) ?? this.before.get(key) ?? read();
    this.now.set(key, passage);
    return passage;
  }
}

/** `thisYear` tells a past year from this one. With a memory only what changed is read. */
export function readText(
  engine: Engine,
  text: string,
  thisYear: number,
  memory?: ReadMemory,
): ReadText {
  const clean = cleanText(text);
  const tokens = tokenise(clean);
  settleSenses(tokens);
  const mentions: Mention[] = [];
  const scopes: Scopes = {
    deniedBy: new Int32Array(tokens.length).fill(-1),
    marks: new Uint16Array(tokens.length),
  };
  const found: Found[] = [];
  for (let from = 0, to = 0; from < tokens.length; from = to) {
    to = endOfPassage(tokens, from);
    const here = tokens.slice(from, to);
    const start = here[0]?.start ?? 0;
    const read = () => readPassage(engine, here, thisYear, start);
    const passage = memory
      ? memory.keep(`${thisYear} ${clean.slice(start, tokens[to]?.start)} ${signature(here)}`, read)
      : read();
    for (const one of passage.mentions)
      mentions.push({ classes: one.classes, from: one.from + from, to: one.to + from });
    for (const one of passage.found)
      found.push({ ...one, start: one.start + start, end: one.end + start });
    scopes.marks.set(passage.scopes.marks, from);
    passage.scopes.deniedBy.forEach((by, at) => {
      if (by >= 0) scopes.deniedBy[from + at] = by + from;
    });
  }
  return { tokens, mentions, scopes, found, sentenceHas: makeSentenceIndex(tokens, mentions) };
}

/** A sentence; with those above it where a heading such as "PMH:" holds for the lines below. */
function endOfPassage(tokens: readonly Token[], from: number): number {
  for (let i = from + 1; i < tokens.length; i++) {
    const { gap } = tokens[i] as Token;
    if (gap >= PARAGRAPH || (gap >= SENTENCE && !tokens[i - 1]?.colon)) return i;
  }
  return tokens.length;
}

/** What a word means may hang on the text round it (capitals throughout, a quotation, an abbreviation). */
const signature = (tokens: readonly Token[]) =>
  tokens
    .map(({ key, caps, quote, gap, asked }) => `${key}${+caps}${quote}${gap}${+asked}`)
    .join(' ');

function readPassage(
  engine: Engine,
  tokens: readonly Token[],
  thisYear: number,
  start: number,
): Passage {
  const { matcher, readScopes, framesFrom, dulledBy, intimate } = engine;
  const mentions = withQuotations(matcher.find(tokens), tokens, engine.quoted);
  const scopes = readScopes(tokens, mentions, thisYear);
  const sentenceHas = makeSentenceIndex(tokens, mentions);
  const stands = new Uint8Array(matcher.size);
  for (const mention of mentions) for (const c of mention.classes) stands[c] = 1;
  const found: Found[] = [];
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    for (const c of mention.classes)
      for (const made of framesFrom.get(c) ?? []) {
        const { frame, rule } = made;
        if (!canFill(frame, stands)) continue;
        const filled = fillFrame(frame, mentions, tokens, at);
        if (!filled) continue;
        if (frame.away.length && sentenceHas(mention.from, frame.away)) continue;
        const dulled = dulledBy.get(rule.id);
        // Named as done by a partner or an ex, no pitch or workplace makes it less.
        const named = made.tier < 3 && !made.phrase && sentenceHas(mention.from, intimate);
        const span = spanOf(tokens, filled);
        found.push({
          rule,
          tier: dulled && !named && sentenceHas(mention.from, dulled) ? 4 : made.tier,
          start: span.start - start,
          end: span.end - start,
          ...meaningOf(made, filled, tokens, scopes),
        });
      }
  }
  return { mentions, scopes, found };
}

/** A quotation stands as a mention of its first word, so that rules can ask for the patient's own words. */
function withQuotations(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  quoted: number,
): readonly Mention[] {
  if (!tokens.some((token) => token.quote)) return mentions;
  const all = [...mentions];
  tokens.forEach(({ quote }, from) => {
    if (quote) all.push({ classes: [quoted], from, to: from + 1 });
  });
  return all.sort((a, b) => a.from - b.from);
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
  if (
    (made.phrase && owner & OTHERS && !rule.anySubject) ||
    owner & OWNED ||
    (rule.ofCouple && owner & KIN && !namesPatient(tokens, filled))
  )
    marks |= OTHERS;
  if (rule.ownAct && belongsToNext(tokens, first.to)) marks |= OTHERS;
  return {
    certainty: denied
      ? 'negated'
      : marks & ADVISED || (marks & SUPPOSED && !(rule.conditional && !made.phrase))
        ? 'hypothetical'
        : marks & DOUBTFUL
          ? 'uncertain'
          : 'affirmed',
    time: marks & PAST ? 'historical' : 'current',
    subject: marks & (FAMILY | OTHERS) ? 'other' : 'patient',
  };
}

/** "Brother abused her": the relative is not the one it happened to. */
function namesPatient(tokens: readonly Token[], filled: Filled): boolean {
  const to = filled[filled.length - 1]?.to ?? 0;
  return tokens.slice(filled[0]?.from, to).some(({ text }) => OBJECTS.has(text));
}

const OBJECTS = new Set(['her', 'him', 'me', 'pt', 'them']);

const RELATIVES = new Set(
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
    if (RELATIVES.has(token.text)) return !token.owner;
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
