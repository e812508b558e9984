/**
 * Finds every word and phrase of every class in one pass over the words of a text. Innocent and context
 * phrases swallow their parts, so that "business partner" hides "partner"; other phrases leave theirs to be
 * found ("by her ex" still holds "ex").
 */
import { SENTENCE } from './breaks';
import { Hits } from './hits';
import { PhraseGraph, type Double, type State } from './phrases';
import type { Lexicon } from './rule';
import { makeSenses, type SenseTable } from './sense';
import { makeSpelling } from './spelling';
import { readTerms } from './terms';
import { makeTokens, shapeOf, type Token } from './tokens';
import { Vocabulary } from './vocabulary';
import { Words } from './words';

/** A place where a word or phrase of the lexicon stands; `from` and `to` are word places, `to` exclusive. */
export interface Mention {
  /** Numbers of its classes, see `Matcher.classOf`. */
  classes: readonly number[];
  from: number;
  to: number;
}

export interface Matcher {
  /** The number of a class; throws for a class no table or rule defines, so that a typing slip fails a test. */
  classOf(name: string): number;
  /** How many classes there are. */
  size: number;
  /** The number a token has of a word, 0 for one that no table holds; and how many words are known. */
  wordOf(word: string): number;
  words: number;
  /** The words of a text as they are spelt; they hold until this matcher reads the next. */
  read(text: string): Words;
  /**
   * What else is known of each word, or of a run of whole sentences; settles senses and mends slips in
   * `words` too, for `find` to see.
   */
  understand(words: Words, from?: number, to?: number): Token[];
  /** In order of place, counted from `from`; at one place shorter phrases first. */
  find(words: Words, from?: number, to?: number): Mention[];
  /** The same without an object for each; they hold until this matcher looks again. */
  look(words: Words, from?: number, to?: number): Hits;
}

export function makeMatcher(
  tables: readonly Lexicon[],
  groups: Readonly<Record<string, string>>,
  swallowing: readonly Lexicon[],
  shortForms?: SenseTable,
  /** Words that are only weighed: known, but in no phrase. */
  weighed: readonly string[] = [],
): Matcher {
  const senses = makeSenses(shortForms);
  const numbers = new Map<string, number>();
  const number = (name: string) => {
    let n = numbers.get(name);
    if (n === undefined) numbers.set(name, (n = numbers.size));
    return n;
  };
  const groupsOf = new Map<string, number[]>();
  for (const [group, members] of Object.entries(groups))
    for (const member of members.split(' '))
      groupsOf.set(member, [...(groupsOf.get(member) ?? []), number(group)]);

  const terms = [...tables, ...swallowing].flatMap((table) =>
    Object.entries(table).flatMap(([name, list]) => {
      const classes = [number(name), ...(groupsOf.get(name) ?? [])];
      const swallows = swallowing.includes(table);
      return readTerms(list).map((steps) => ({ steps, classes, swallows }));
    }),
  );
  const known = new Set(terms.flatMap(({ steps }) => steps.flat(2)));
  const doubles = doublesOf(known, senses.keys);
  const vocabulary = new Vocabulary([...known, ...doubles.map(({ name }) => name), ...weighed]);
  /** From this number on words are only weighed. */
  const weighedFrom = 1 + known.size + doubles.length;
  const graph = new PhraseGraph(vocabulary, doubles);
  for (const { steps, classes, swallows } of terms) graph.add(steps, classes, swallows);
  const first = graph.firstStates();
  /** 1 for a word that begins a phrase. */
  const begins = Uint8Array.from(first, (state) => Number(state !== undefined));
  let places = new Int32Array(0);
  const mend = makeSpelling(known);
  const shapes = vocabulary.words.map(shapeOf);
  /** 1 for a word that means what it spells, wherever it stands. */
  const plain = Uint8Array.from(vocabulary.words, (word, n) =>
    Number(n > 0 && shapes[n] === word && !senses.keys.has(word)),
  );
  const reader = new Words(vocabulary);
  const hits = new Hits(graph.endings);

  const look = (words: Words, from = 0, to = words.count): Hits => {
    const { id } = words;
    if (places.length <= to - from) places = new Int32Array(2 * (to - from) + 64);
    // Which words begin something cannot be foreseen, so that no branch hangs on it.
    let count = 0;
    for (let at = from; at < to; at++) {
      places[count] = at;
      count += begins[id[at] as number] as number;
    }
    hits.count = 0;
    for (let n = 0, next = from; n < count; n++) {
      const at = places[n] as number;
      // Inside a phrase that swallows its parts.
      if (at < next) continue;
      next = follow(first[id[at] as number] as State, words, at, from, to, hits);
    }
    return hits;
  };

  return {
    classOf(name) {
      const n = numbers.get(name);
      if (n === undefined) throw new Error(`no class of words is called ${name}`);
      return n;
    },
    size: numbers.size,
    wordOf: (word) => vocabulary.numberOf(word),
    words: vocabulary.words.length,
    read: (text) => reader.read(text),
    understand(words, from = 0, to = words.count) {
      const tokens = makeTokens(words, vocabulary.words, shapes, from, to);
      const id = from === 0 ? words.id : words.id.subarray(from, to);
      for (let at = 0; at < tokens.length; at++)
        if (plain[id[at] as number] === 0) senses.settle(tokens, at);
      for (let at = 0; at < tokens.length; at++) {
        const known = id[at] as number;
        if (plain[known] === 1) continue;
        const token = tokens[at] as Token;
        const { key, text } = token;
        if (key !== text)
          token.word = id[at] =
            vocabulary.numberOf(known && known < weighedFrom ? doubleName(text, key) : key) ||
            known;
        else if (known === 0) {
          const mended = mend(key);
          if (mended === undefined) continue;
          token.key = mended;
          token.word = id[at] = vocabulary.numberOf(mended);
        }
      }
      return tokens;
    },
    look,
    find(words, from, to) {
      const found = look(words, from, to);
      const mentions: Mention[] = [];
      for (let n = 0; n < found.count; n++)
        mentions.push({
          classes: found.classesAt(n),
          from: found.from[n] as number,
          to: found.to[n] as number,
        });
      return mentions;
    },
  };
}

/** Adds what begins at one place and returns the next place to look from. */
function follow(
  begun: State,
  { id, gap }: Words,
  place: number,
  from: number,
  to: number,
  hits: Hits,
): number {
  const before = hits.count;
  let onward = place + 1;
  let state: State | undefined = begun;
  for (let at = place + 1; ; at++) {
    if (state.swallows) {
      hits.count = before;
      onward = at;
    }
    const { ending, more } = state;
    if (ending >= 0) hits.add(ending, place - from, at - from);
    for (let n = 0; n < more.length; n++) hits.add(more[n] as number, place - from, at - from);
    // A phrase does not run over a word nobody knows, or the end of a sentence.
    if (at >= to || id[at] === 0 || (gap[at] as number) >= SENTENCE) break;
    state = state.next(id[at] as number);
    if (!state) break;
  }
  return onward;
}

const doubleName = (text: string, key: string) => `${text} ${key}`;

/** Words that stand in phrases both as they are written and as what they mean: "2" and `=few`, "od" and `=od`. */
function doublesOf(known: ReadonlySet<string>, senses: ReadonlyMap<string, string>): Double[] {
  const doubles: Double[] = [];
  const add = (text: string, key: string) => {
    if (key !== text && known.has(text) && known.has(key))
      doubles.push({ name: doubleName(text, key), text, key });
  };
  for (const word of known) add(word, shapeOf(word));
  for (const [text, key] of senses) add(text, key);
  return doubles;
}
