/**
 * `npx tsx test/tools/fit-weights.ts [--write]`: finds what each class of words says for or against a
 * question (`weights.ts`), from the tuning half and the fresh batches that have been scored. A plain
 * logistic regression with a pull towards zero; no chance in it, so the same notes give the same
 * numbers. The check half and the batches kept back are never read here.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ownEngine } from '../../src/presentations/own-engine';
import { readText } from '../../src/presentations/read-text';
import { RULEBOOK } from '../../src/presentations/rulebook';
import { WEIGHTS } from '../../src/presentations/lexicon/weights';
import { mostOf } from '../../src/presentations/weigh-signs';
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

/** For each sentence the classes that stand in it as the patient's own, now: what `weigh-signs.ts` counts. */
function signsOf(text: string, nameOf: ReadonlyMap<number, string>): Set<string>[] {
  return readText(ownEngine(), text, 2026).passages.flatMap(({ passage }) => {
    const sentences: Set<string>[] = [];
    for (const mention of passage.mentions) {
      if (!passage.isLive(mention)) continue;
      const names = (sentences[passage.sentenceOf(mention)] ??= new Set());
      for (const c of mention.classes) {
        const name = nameOf.get(c);
        if (name && !JOINING.has(name)) names.add(name);
      }
    }
    return sentences.filter(Boolean);
  });
}

interface Row {
  sentences: Set<string>[];
  prompt: boolean;
}

function fit(rows: readonly Row[]) {
  const counts = new Map<string, number>();
  for (const { sentences } of rows)
    for (const name of new Set(sentences.flatMap((signs) => [...signs])))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, n]) => n >= LEAST_NOTES).map(([name]) => name);
  const column = new Map(names.map((name, i) => [name, i]));
  const sentence = names.length;
  const start = sentence + 1;
  const size = start + 1;
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
      const sum = most.reduce((all, n) => all + (sums[n] ?? 0), weight[start] ?? 0);
      const error = 1 / (1 + Math.exp(-sum)) - Number(prompt);
      slope[start] = (slope[start] ?? 0) + error;
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

function main(): void {
  const nameOf = new Map<number, string>();
  const { classOf } = ownEngine().matcher;
  for (const table of RULEBOOK.lexicon)
    for (const name of Object.keys(table)) nameOf.set(classOf(name), name);
  for (const name of Object.keys(RULEBOOK.groups)) nameOf.set(classOf(name), name);
  for (const { id, phrases, part } of RULEBOOK.rules)
    if (phrases && part !== 'answers') nameOf.set(classOf(id), id);
  const learnFrom: Pick<LabelledNote, 'text' | 'prompt'>[] = [
    ...ownNotes().filter(({ id }) => halfOf(id) === 'tune'),
    ...freshNotes('scored'),
  ];
  const { start, sentence, classes } = fit(
    learnFrom.map(({ text, prompt }) => ({ sentences: signsOf(text, nameOf), prompt })),
  );
  const { enough, innocent } = WEIGHTS;
  const lines = classes.map(
    ([name, n]) => `    ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${n},`,
  );
  const text = `import type { Weights } from '../weigh-signs';

/**
 * What each class of words says for a question (above zero) or against. Found by
 * \`test/tools/fit-weights.ts\` from the tuning notes alone, never from the check half; whole numbers, so
 * that anybody can add them up. Run it again after a change of the word lists.
 */
export const WEIGHTS: Weights = {
  start: ${start},
  sentence: ${sentence},
  enough: ${enough},
  innocent: { indicator: ${innocent.indicator}, strong: ${innocent.strong} },
  classes: {
${lines.join('\n')}
  },
};
`;
  if (process.argv.includes('--write'))
    writeFileSync(
      fileURLToPath(new URL('../../src/presentations/lexicon/weights.ts', import.meta.url)),
      text,
    );
  process.stdout.write(`${learnFrom.length} notes, ${lines.length} classes, start ${start}\n`);
}

main();
