/** A labelled note as `weigh-signs.ts` weighs it: the signs of each sentence by name. For `fit-weights.ts`. */
import type { FieldReading } from '../../src/model/encounter-reading';
import { isLive } from '../../src/model/is-live';
import { makeEngine } from '../../src/presentations/engine';
import { findPresentations } from '../../src/presentations/find-presentations';
import { WEIGHTS } from '../../src/presentations/lexicon/weights';
import { readText, type Passage } from '../../src/presentations/read-text';
import { RULEBOOK } from '../../src/presentations/rulebook';
import { kindIn, kindOf, type Weights } from '../../src/presentations/weigh-signs';
import type { LabelledNote } from './quality';

/** Signs are named `class x`, `found x` or `word x`. */
export interface Row {
  sentences: readonly (readonly string[])[];
  /** What the whole note makes that stands in none of its sentences. */
  together: readonly string[];
  prompt: boolean;
}

/** Joining words: they tell whose note it is, not what it says. */
const JOINING = new Set(
  'det of with by to at in on from for about into onto off up down out is was had did this all every everything passive that will if-or when around through against off-from reporting because told-of helping accounts relates tell until confides into-word subject object permission patient person'.split(
    ' ',
  ),
);

const SETTINGS = {
  rulesOff: ['several-signs'],
  repeatAttendanceCount: 3,
  repeatAttendanceMonths: 12,
};
const NEVER = -9_999;

/** Nothing is weighed while the weights are found. */
const UNWEIGHED: Weights = {
  ...WEIGHTS,
  classes: {},
  words: {},
  enough: -NEVER,
  innocent: { weak: NEVER, indicator: NEVER, strong: NEVER, said: NEVER },
};
const engine = makeEngine({ ...RULEBOOK, weights: UNWEIGHED });
const classNames = namesOfClasses();

function namesOfClasses(): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const { classOf } = engine.matcher;
  for (const each of RULEBOOK.lexicon)
    for (const name of Object.keys(each)) names.set(classOf(name), name);
  for (const name of Object.keys(RULEBOOK.groups)) names.set(classOf(name), name);
  for (const { id, phrases, part } of RULEBOOK.rules)
    if (phrases && part !== 'answers') names.set(classOf(id), id);
  return names;
}

export function rowOf({ text, prompt }: Pick<LabelledNote, 'text' | 'prompt'>): Row {
  const passages = readText(engine, text, 2026).passages.map(({ passage }) => passage);
  const sentences = passages.flatMap(signsOf);
  const inSentences = new Set(sentences.flat().map(unsaid));
  const field: FieldReading = { kind: 'episode.note', tense: 'this-episode', text, locator: 'fit' };
  const together = new Set<string>();
  for (const one of findPresentations(engine, [field], SETTINGS, '2026-11-21')) {
    const rule = engine.ruleById(one.id);
    const kind = rule && isLive(one) ? `found ${kindOf(rule, one, false)}` : '';
    if (kind && rule?.part === undefined && !inSentences.has(kind)) together.add(kind);
  }
  return { sentences, together: [...together], prompt };
}

const unsaid = (kind: string) => kind.replace(/:said$/, '');

/** For each sentence what stands in it as the patient's own, now, and what was found. */
function signsOf(passage: Passage): string[][] {
  const sentences: Set<string>[] = [];
  const at = (n: number) => (sentences[n] ??= new Set());
  for (const mention of passage.mentions) {
    if (!passage.isLive(mention)) continue;
    for (const c of mention.classes) {
      const name = classNames.get(c);
      if (name && !JOINING.has(name)) at(passage.sentenceOf(mention)).add(`class ${name}`);
    }
  }
  passage.tokens.forEach(({ key }, from) => {
    if (PLAIN_WORD.test(key) && passage.isLive({ from }))
      at(passage.sentenceOf({ from })).add(`word ${key}`);
  });
  for (const one of passage.found) at(one.sentence).add(`found ${kindIn(passage, one)}`);
  return sentences.filter(Boolean).map((signs) => [...signs]);
}

/** No number, shape or sense. */
const PLAIN_WORD = /^[a-z][a-z/-]*$/;
