/**
 * Our own matcher, by itself and with its scope rules, over two sets of tables: every table of the product, and
 * the triggers that the other reader of scope has. Phrases are of the bench. Last the whole engine, which also
 * reads every frame and weighs every sign.
 */
import { MAX_FIELD_LENGTH } from '../../../../src/model/text';
import { makeEngine } from '../../../../src/presentations/engine';
import type { Hits } from '../../../../src/presentations/hits';
import { FAMILY, OTHERS, PAST, SUPPOSED } from '../../../../src/presentations/marks';
import { makeMatcher, type Matcher } from '../../../../src/presentations/matcher';
import { readText } from '../../../../src/presentations/read-text';
import { RULEBOOK } from '../../../../src/presentations/rulebook';
import { makeScopeReader, type ScopeReader } from '../../../../src/presentations/scope';
import { SENTENCE } from '../../../../src/presentations/tokens';
import type { Words } from '../../../../src/presentations/words';
import type { Peer } from '../peer';
import type { Find, Spans } from '../spans';
import { TRIGGERS } from '../triggers';

const ID = 'bench-phrase';

/** As a content script makes it, with these phrases as one rule more. */
const engineFor = (phrases: readonly string[]) =>
  makeEngine({
    ...RULEBOOK,
    rules: [...RULEBOOK.rules, { id: ID, tier: 1, phrases: phrases.join(',') }],
  });

/** With the triggers alone. What else the scope rules ask for is a class that stands nowhere. */
function triggersFor(phrases: readonly string[]): { matcher: Matcher; readScopes: ScopeReader } {
  const tables = [{ ...TRIGGERS, none: 'zzzz' }];
  const matcher = makeMatcher(tables, { person: 'others' }, [{ [ID]: phrases.join(',') }]);
  const has = new Set(['person', ...Object.keys(TRIGGERS)]);
  const classOf = (name: string) => matcher.classOf(has.has(name) ? name : 'none');
  return { matcher, readScopes: makeScopeReader({ ...matcher, classOf }, Object.keys(TRIGGERS)) };
}

function matchAlone(matcher: Matcher, understands: boolean): Find {
  const phrase = matcher.classOf(ID);
  return (text) => {
    const words = matcher.read(text);
    if (understands) matcher.understand(words);
    const hits = matcher.look(words);
    const spans: Spans = [];
    for (let n = 0; n < hits.count; n++)
      if (hits.classesAt(n).includes(phrase))
        spans.push(
          words.start[hits.from[n] as number] ?? 0,
          words.end[(hits.to[n] as number) - 1] ?? 0,
        );
    return spans;
  };
}

/** The phrases that are affirmed, of now and of the patient; only sentences that hold one are read for it. */
function matchWithScope(matcher: Matcher, readScopes: ScopeReader, understands: boolean): Find {
  const phrase = matcher.classOf(ID);
  return (text) => {
    const words = matcher.read(text);
    const whole = understands ? matcher.understand(words) : undefined;
    const spans: Spans = [];
    for (const [from, to] of sentencesWith(phrase, matcher.look(words), words)) {
      const tokens = whole?.slice(from, to) ?? matcher.understand(words, from, to);
      const mentions = matcher.find(words, from, to);
      const { deniedBy, marks } = readScopes(tokens, mentions, 2026);
      for (const { classes, from: at, to: end } of mentions) {
        if (!classes.includes(phrase) || (deniedBy[at] ?? -1) >= 0) continue;
        if ((marks[at] ?? 0) & (PAST | SUPPOSED | OTHERS | FAMILY)) continue;
        spans.push(words.start[from + at] ?? 0, words.end[from + end - 1] ?? 0);
      }
    }
    return spans;
  };
}

/** The sentences in which a class stands, by their words, `to` exclusive. */
function sentencesWith(phrase: number, hits: Hits, { gap, count }: Words): [number, number][] {
  const sentences: [number, number][] = [];
  let to = 0;
  for (let n = 0; n < hits.count; n++) {
    const place = hits.from[n] as number;
    if (place < to || !hits.classesAt(n).includes(phrase)) continue;
    let from = place;
    while (from > 0 && (gap[from] as number) < SENTENCE) from--;
    to = place + 1;
    while (to < count && (gap[to] as number) < SENTENCE) to++;
    sentences.push([from, to]);
  }
  return sentences;
}

export const tablesAlone: Peer = {
  id: 'tables-alone',
  make: (phrases) => matchAlone(engineFor(phrases).matcher, true),
};

export const tablesWithScope: Peer = {
  id: 'tables-with-scope',
  make(phrases) {
    const { matcher, readScopes } = engineFor(phrases);
    return matchWithScope(matcher, readScopes, true);
  },
};

export const triggersAlone: Peer = {
  id: 'triggers-alone',
  make: (phrases) => matchAlone(triggersFor(phrases).matcher, false),
};

export const triggersWithScope: Peer = {
  id: 'triggers-with-scope',
  make(phrases) {
    const { matcher, readScopes } = triggersFor(phrases);
    return matchWithScope(matcher, readScopes, false);
  },
};

/** Every frame and sign is read too, as in a record. */
export const wholeEngine: Peer = {
  id: 'whole-engine',
  make(phrases) {
    const engine = engineFor(phrases);
    const find = (text: string, from: number) =>
      readText(engine, text, 2026).found.flatMap(
        ({ rule, certainty, time, subject, start, end }) =>
          rule.id === ID && certainty === 'affirmed' && time === 'current' && subject === 'patient'
            ? [from + start, from + end]
            : [],
      );
    return (text) => {
      const spans: Spans = [];
      for (let from = 0, to = 0; from < text.length; from = to) {
        to = endOfPart(text, from);
        spans.push(...find(text.slice(from, to), from));
      }
      return spans;
    };
  },
};

/** No field is read further than this, so that a longer text is read as several, each of whole notes. */
function endOfPart(text: string, from: number): number {
  if (text.length - from <= MAX_FIELD_LENGTH) return text.length;
  const line = text.lastIndexOf('\n', from + MAX_FIELD_LENGTH - 1) + 1;
  return line > from ? line : from + MAX_FIELD_LENGTH;
}
