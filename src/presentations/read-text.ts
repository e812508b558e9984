/** One field's text: what each rule finds in it and how it is meant, and where each class stands. */
import type { Tier } from '../model/presentation';
import { cleanText } from '../model/text';
import { NEEDS_NONE, type Engine, type RuleFrame } from './engine';
import { addBits, type ClassBits, fillFrame, hasAny, isOf } from './frames';
import type { Mention } from './matcher';
import type { MatchingRule } from './rulebook';
import { FAMILY, OTHERS, PAST, SUPPOSED } from './marks';
import { meaningOf, type Meaning } from './meaning';
import { withOpenWords } from './open-words';
import type { Scopes } from './scopes';
import { PARAGRAPH, SENTENCE, type Token } from './tokens';
import { weighSentences } from './weigh-signs';

/** Offsets into a text, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** One finding of one rule, by offsets into the text. */
export interface Found extends Meaning, Span {
  rule: MatchingRule;
  tier: Tier;
  /** Said in so many words, not put together by a frame. */
  phrase: boolean;
  /** Where it stands, and the number of its sentence in its passage, and the place of its first word there. */
  passage: Passage;
  sentence: number;
  from: number;
}

export interface ReadText {
  passages: readonly Placed[];
  found: Found[];
  /** A bit for each class that stands in the text; made when it is first asked. */
  stands?: ClassBits;
}

/** A passage and the offset at which it stands now. */
export interface Placed {
  passage: Passage;
  start: number;
}

/** A text as it was read, with the keys of its passages. */
interface KnownText {
  year: number;
  read: ReadText;
  passages: (readonly [key: string, passage: Passage])[];
}

/** Passages of the readings before, by what they say, so that only touched sentences are read again. */
export class ReadMemory {
  private before = new Map<string, Passage>();
  private now = new Map<string, Passage>();
  private textsBefore = new Map<string, KnownText>();
  private textsNow = new Map<string, KnownText>();

  /** Call once for each reading of all fields: what it did not use is forgotten with the next. */
  turn(): void {
    this.before = this.now;
    this.now = new Map();
    this.textsBefore = this.textsNow;
    this.textsNow = new Map();
  }

  find(key: string): Passage | undefined {
    return this.now.get(key) ?? this.before.get(key);
  }

  keep(key: string, passage: Passage): void {
    this.now.set(key, passage);
  }

  /** The very same text, read the time before: its words are not looked at again. */
  wholeText(text: string, year: number): ReadText | undefined {
    const known = this.textsNow.get(text) ?? this.textsBefore.get(text);
    if (known?.year !== year) return undefined;
    this.textsNow.set(text, known);
    for (const [key, passage] of known.passages) this.now.set(key, passage);
    return known.read;
  }

  keepText(text: string, known: KnownText): void {
    this.textsNow.set(text, known);
  }
}

/** `thisYear` tells a past year from this one. With a memory only what changed is read. */
export function readText(
  engine: Engine,
  text: string,
  thisYear: number,
  memory?: ReadMemory,
): ReadText {
  const known = memory?.wholeText(text, thisYear);
  if (known) return known;
  const clean = cleanText(text);
  const { matcher } = engine;
  const words = matcher.read(clean);
  const tokens = matcher.understand(words);
  const passages: Placed[] = [];
  const found: Found[] = [];
  const keyed: KnownText['passages'] = [];
  for (let from = 0, to = 0; from < tokens.length; from = to) {
    to = endOfPassage(tokens, from);
    const here = to - from === tokens.length ? tokens : tokens.slice(from, to);
    const start = here[0]?.start ?? 0;
    const key = memory && `${thisYear} ${clean.slice(start, tokens[to]?.start)} ${signature(here)}`;
    let passage = key === undefined ? undefined : memory?.find(key);
    passage ??= new Passage(engine, here, matcher.find(words, from, to), thisYear);
    if (key !== undefined) {
      memory?.keep(key, passage);
      keyed.push([key, passage]);
    }
    passages.push({ passage, start });
    for (const one of passage.found) found.push(movedBy(one, start, memory !== undefined));
  }
  const whole: ReadText = { passages, found };
  memory?.keepText(text, { year: thisYear, read: whole, passages: keyed });
  return whole;
}

/** By offsets into the text; a passage that is remembered keeps its own as it was. */
function movedBy(one: Found, start: number, isKept: boolean): Found {
  if (isKept) return { ...one, start: one.start + start, end: one.end + start };
  one.start += start;
  one.end += start;
  return one;
}

/** True where one of these classes stands anywhere in the text. */
export function stands(read: ReadText, classes: readonly number[]): boolean {
  read.stands ??= gatherPassages(read.passages);
  return hasAny(read.stands, classes);
}

function gatherPassages(passages: readonly Placed[]): ClassBits {
  const all = passages[0]?.passage.stands.slice() ?? [];
  for (let at = 1; at < passages.length; at++) {
    const { stands } = (passages[at] as Placed).passage;
    for (let n = 0; n < all.length; n++) all[n] = (all[n] as number) | (stands[n] as number);
  }
  return all;
}

/** Where one of these classes first stands so that `holds`, by offsets into the text. */
export function firstPlace(
  read: ReadText,
  classes: readonly number[],
  holds: (passage: Passage, mention: Mention) => boolean,
): Span | undefined {
  if (!stands(read, classes)) return undefined;
  for (const { passage, start } of read.passages) {
    if (!passage.has(classes)) continue;
    for (const mention of passage.mentions)
      if (isOf(mention, classes) && holds(passage, mention)) {
        const span = passage.spanOf(mention, mention);
        return { start: span.start + start, end: span.end + start };
      }
  }
  return undefined;
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

/** A run of whole sentences that nothing outside it bears on, with places counted from its own start. */
export class Passage {
  readonly mentions: readonly Mention[];
  readonly found: readonly Found[];
  /** A bit for each class that stands in it. */
  readonly stands: ClassBits;
  /** It is one sentence, as most are. */
  readonly single: boolean;
  /** The same for each of its sentences, where it has more than one; gathered once and only if asked. */
  private ofSentences: ClassBits[] | undefined;
  private kept: Scopes | undefined;
  private weights: readonly number[] | undefined;

  constructor(
    private readonly engine: Engine,
    readonly tokens: readonly Token[],
    plain: readonly Mention[],
    private readonly thisYear: number,
  ) {
    this.mentions = withOpenWords(engine, plain, tokens);
    this.stands = engine.noClasses.slice();
    for (let at = 0; at < this.mentions.length; at++)
      addBits(this.stands, (this.mentions[at] as Mention).classes);
    this.single = tokens[0]?.sentence === tokens[tokens.length - 1]?.sentence;
    this.found = this.find();
  }

  /** How each word is meant; read when it is first asked, for most sentences hold nothing to ask of. */
  get scopes(): Scopes {
    const { engine, tokens, mentions, thisYear } = this;
    return (this.kept ??= engine.readScopes(tokens, mentions, thisYear));
  }

  has(classes: readonly number[]): boolean {
    return hasAny(this.stands, classes);
  }

  /** True where one of these classes stands in the sentence of the mention. */
  hasBeside(mention: Mention, classes: readonly number[]): boolean {
    // Most classes stand nowhere in it.
    if (!this.has(classes)) return false;
    if (this.single) return true;
    this.ofSentences ??= this.gatherSentences();
    const stands = this.ofSentences[this.sentenceOf(mention)];
    return stands !== undefined && hasAny(stands, classes);
  }

  private gatherSentences(): ClassBits[] {
    const sentences: ClassBits[] = [];
    for (const mention of this.mentions) {
      const n = this.sentenceOf(mention);
      addBits((sentences[n] ??= this.engine.noClasses.slice()), mention.classes);
    }
    return sentences;
  }

  /** True where a mention stands as said of this patient, now: what a combination may be made of. */
  isLive({ from }: Pick<Mention, 'from'>): boolean {
    return (
      !this.isDenied(from) &&
      !((this.scopes.marks[from] ?? 0) & (PAST | SUPPOSED | OTHERS | FAMILY))
    );
  }

  isDenied(token: number): boolean {
    return (this.scopes.deniedBy[token] ?? -1) >= 0;
  }

  /** What each sentence says for or against a question, in order. */
  get weighed(): readonly number[] {
    return (this.weights ??= weighSentences(this.engine, this));
  }

  /** The number of its sentence in the passage. */
  sentenceOf({ from }: Pick<Mention, 'from'>): number {
    return (this.tokens[from]?.sentence ?? 0) - (this.tokens[0]?.sentence ?? 0);
  }

  /** From the start of one mention to the end of another, by offsets into the passage. */
  spanOf(first: Pick<Mention, 'from'>, last: Pick<Mention, 'to'>): Span {
    const { tokens } = this;
    const origin = (tokens[0] as Token).start;
    return {
      start: (tokens[first.from] as Token).start - origin,
      end: (tokens[last.to - 1] as Token).end - origin,
    };
  }

  private find(): Found[] {
    const { mentions, tokens, stands } = this;
    const { framesFrom, slotSets, dulledBy, intimate } = this.engine;
    slotSets.begin();
    const found: Found[] = [];
    for (let at = 0; at < mentions.length; at++) {
      const mention = mentions[at] as Mention;
      const { classes } = mention;
      for (let n = 0; n < classes.length; n++) {
        const beginning = framesFrom[classes[n] as number];
        if (!beginning) continue;
        const { frames, first } = beginning;
        for (let f = 0; f < frames.length; f++) {
          // Nearly all end here, and without a look at the frame itself.
          if (first[f] !== NEEDS_NONE && !slotSets.stands(first[f] as number, stands)) continue;
          const made = frames[f] as RuleFrame;
          if (!slotSets.allStand(made.needs, stands)) continue;
          const { frame, rule } = made;
          const filled = fillFrame(frame, mentions, tokens, at);
          if (!filled) continue;
          if (frame.away.length && this.hasBeside(mention, frame.away)) continue;
          const dulled = dulledBy.get(rule.id);
          // Named as done by a partner or an ex, no pitch or workplace makes it less.
          const named = made.tier < 3 && !made.phrase && this.hasBeside(mention, intimate);
          const { start, end } = this.spanOf(mention, filled[filled.length - 1] as Mention);
          const { certainty, time, subject } = meaningOf(made, filled, tokens, this.scopes);
          found.push({
            rule,
            tier: dulled && !named && this.hasBeside(mention, dulled) ? 4 : made.tier,
            phrase: made.phrase,
            passage: this,
            sentence: this.sentenceOf(mention),
            from: mention.from,
            start,
            end,
            certainty,
            time,
            subject,
          });
        }
      }
    }
    return found;
  }
}
