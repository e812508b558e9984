/**
 * `npx tsx test/tools/fit-weights.ts [--write]`: finds what each class of words says for or against a
 * question (`weights.ts`), from the tuning half and the fresh batches that have been scored. A plain
 * logistic regression with a pull towards zero; no chance in it, so the same notes give the same
 * numbers. The check half and the batches kept back are never read here.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FieldReading } from '../../src/model/encounter-reading';
import { isLive } from '../../src/model/is-live';
import { makeEngine } from '../../src/presentations/engine';
import { findPresentations } from '../../src/presentations/find-presentations';
import { readText, type Passage } from '../../src/presentations/read-text';
import { RULEBOOK } from '../../src/presentations/rulebook';
import { WEIGHTS } from '../../src/presentations/lexicon/weights';
import { kindIn, kindOf, mostOf } from '../../src/presentations/weigh-signs';
import { freshNotes, halfOf, ownNotes, type LabelledNote } from './quality';

const STEPS = 400;
const PULL = 3;
/** A class is weighed from so many notes on. */
const LEAST_NOTES = 4;
/** One unit of the whole numbers, in log odds. */
const UNIT = 0.1;
const STRIDE = 0.03;
/** Joining words: they tell whose note it is, not what it says. */
const JOINING = new Set(
  'det of with by to at in on from for about into onto off up down out is was had did this all every everything passive that will if-or when around through against off-from'.split(
    ' ',
  ),
);

const SETTINGS = {
  rulesOff: ['several-signs'],
  repeatAttendanceCount: 3,
  repeatAttendanceMonths: 12,
};
/** Nothing is weighed while the weights are found. */
const engine = makeEngine({
  ...RULEBOOK,
  weights: {
    ...WEIGHTS,
    classes: {},
    enough: 9_999,
    innocent: { weak: -9_999, indicator: -9_999, strong: -9_999 },
  },
});
/** For each sentence what stands in it as the patient's own, now, and what was found: as `weigh-signs.ts` counts. */
function signsOf(passages: readonly Passage[], nameOf: ReadonlyMap<number, string>): Set<string>[] {
  return passages.flatMap((passage) => {
    const sentences: Set<string>[] = [];
    const at = (n: number) => (sentences[n] ??= new Set());
    for (const mention of passage.mentions) {
      if (!passage.isLive(mention)) continue;
      for (const c of mention.classes) {
        const name = nameOf.get(c);
        if (name && !JOINING.has(name)) at(passage.sentenceOf(mention)).add(name);
      }
    }
    for (const one of passage.found) at(one.sentence).add(`found ${kindIn(passage, one)}`);
    return sentences.filter(Boolean);
  });
}

const unsaid = (kind: string) => kind.replace(/:said$/, '');

/** A note as it is weighed: its sentences, and what all of it together makes. */
function rowOf(
  { text, prompt }: Pick<LabelledNote, 'text' | 'prompt'>,
  nameOf: ReadonlyMap<number, string>,
): Row {
  const passages = readText(engine, text, 2026).passages.map(({ passage }) => passage);
  const sentences = signsOf(passages, nameOf);
  const inSentences = new Set(sentences.flatMap((signs) => [...signs].map(unsaid)));
  const field: FieldReading = { kind: 'episode.note', tense: 'this-episode', text, locator: 'fit' };
  const together = new Set<string>();
  for (const one of findPresentations(engine, [field], SETTINGS, '2026-11-21')) {
    const rule = engine.ruleById(one.id);
    const kind = rule && isLive(one) ? `found ${kindOf(rule, one, false)}` : '';
    if (kind && rule?.part === undefined && !inSentences.has(kind)) together.add(kind);
  }
  return { sentences, together, prompt };
}

interface Row {
  sentences: Set<string>[];
  together: Set<string>;
  prompt: boolean;
}

function fit(rows: readonly Row[]) {
  const counts = new Map<string, number>();
  for (const { sentences, together } of rows)
    for (const name of new Set([...together, ...sentences.flatMap((signs) => [...signs])]))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, n]) => n >= LEAST_NOTES).map(([name]) => name);
  const column = new Map(names.map((name, i) => [name, i]));
  const sentence = names.length;
  const start = sentence + 1;
  const size = start + 1;
  const beside = rows.map(({ together }) =>
    [...together].flatMap((name) => column.get(name) ?? []),
  );
  const columns = rows.map(({ sentences }) =>
    sentences.map((signs) => [...[...signs].flatMap((name) => column.get(name) ?? []), sentence]),
  );
  const weight = new Float64Array(size);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  const sumOf = (here: readonly number[]) => here.reduce((all, i) => all + (weight[i] ?? 0), 0);
  for (let step = 1; step <= STEPS; step++) {
    const slope = Float64Array.from(weight, (w, i) => (i < sentence ? PULL * w : 0));
    rows.forEach(({ prompt }, row) => {
      const here = columns[row] ?? [];
      const sums = here.map(sumOf);
      const most = mostOf(sums);
      const together = beside[row] ?? [];
      const sum = most.reduce(
        (all, n) => all + (sums[n] ?? 0),
        (weight[start] ?? 0) + sumOf(together),
      );
      const error = 1 / (1 + Math.exp(-sum)) - Number(prompt);
      slope[start] = (slope[start] ?? 0) + error;
      for (const i of together) slope[i] = (slope[i] ?? 0) + error;
      for (const n of most) for (const i of here[n] ?? []) slope[i] = (slope[i] ?? 0) + error;
    });
    for (let i = 0; i < size; i++) {
      const g = slope[i] ?? 0;
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * g;
      spread[i] = 0.999 * (spread[i] ?? 0) + 0.001 * g * g;
      const move = (mean[i] ?? 0) / (1 - 0.9 ** step);
      const size = Math.sqrt((spread[i] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
      weight[i] = (weight[i] ?? 0) - (STRIDE * move) / size;
    }
  }
  const whole = (i: number) => Math.round((weight[i] ?? 0) / UNIT);
  const classes = names
    .map((name, i) => [name, whole(i)] as const)
    .filter(([, n]) => n !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { start: whole(start), sentence: whole(sentence), classes };
}

const isFound = (name: string) => name.startsWith('found ');
const rest = (name: string) => name.slice(name.indexOf(' ') + 1);
const quoted = (name: string) => (/^[a-z]+$/.test(name) ? name : `'${name}'`);
const table = (rows: readonly (readonly [string, number])[]) =>
  rows.map(([name, n]) => `    ${quoted(name)}: ${n},`).join('\n');
function main(): void {
  const nameOf = new Map<number, string>();
  const { classOf } = engine.matcher;
  for (const each of RULEBOOK.lexicon)
    for (const name of Object.keys(each)) nameOf.set(classOf(name), name);
  for (const name of Object.keys(RULEBOOK.groups)) nameOf.set(classOf(name), name);
  for (const { id, phrases, part } of RULEBOOK.rules)
    if (phrases && part !== 'answers') nameOf.set(classOf(id), id);
  const learnFrom: Pick<LabelledNote, 'text' | 'prompt'>[] = [
    ...ownNotes().filter(({ id }) => halfOf(id) === 'tune'),
    ...freshNotes('scored'),
  ];
  const { start, sentence, classes } = fit(learnFrom.map((note) => rowOf(note, nameOf)));
  const { enough, innocent } = WEIGHTS;
  const named = classes.filter(([name]) => !isFound(name));
  const found = classes
    .filter(([name]) => isFound(name))
    .map(([name, n]) => [rest(name), n] as const);
  const text = `import type { Weights } from '../weigh-signs';

/**
 * What each class of words, and each kind of finding, says for a question (above zero) or against. Found
 * by \`test/tools/fit-weights.ts\` from the tuning notes alone, never from the check half; whole numbers, so
 * that anybody can add them up. Run it again after a change of the word lists.
 */
export const WEIGHTS: Weights = {
  start: ${start},
  sentence: ${sentence},
  enough: ${enough},
  innocent: {
    weak: ${innocent.weak},
    indicator: ${innocent.indicator},
    strong: ${innocent.strong},
  },
  found: {
${table(found)}
  },
  classes: {
${table(named)}
  },
};
`;
  if (process.argv.includes('--write')) {
    const file = new URL('../../src/presentations/lexicon/weights.ts', import.meta.url);
    writeFileSync(fileURLToPath(file), text);
  }
  process.stdout.write(
    `${learnFrom.length} notes, ${named.length} classes, ${found.length} findings, start ${start}\n`,
  );
}

main();
