/**
 * A logistic regression with a pull towards zero over notes of several sentences, of which the two that say
 * most count, as in `weigh-signs.ts`. No chance in it: the same notes give the same numbers.
 */
import { mostOf } from '../../src/presentations/weigh-signs';
import type { Row } from './fit-rows';

const STEPS = 250;
const STRIDE = 0.05;
/** How hard each kind of sign is pulled to zero: a word has less to tell than a class of words. */
const PULL = { class: 8, found: 2, word: 5 } as const;
/** A sign is weighed from so many notes on. */
const LEAST = { class: 4, found: 4, word: 4 } as const;
/** Words of harm, and what is found as the patient's own, now, may say nothing, but never speak against. */
const HARM = new Set(
  'violence hurts-word hostile-adj hostile-mood handle struck hit-past blow-noun assault-verb bite-word grip-past force-word force-field threatened-by scarf-mark blow press-act kill womanly manly her-spouse his-spouse'.split(
    ' ',
  ),
);
const isHarm = (name: string) =>
  name.startsWith('found ') ? /:\d(:said)?$/.test(name) : HARM.has(name.slice('class '.length));
type Kind = keyof typeof PULL;
const kindOfSign = (name: string) => name.slice(0, name.indexOf(' ')) as Kind;

/** In log odds. */
export interface Fitted {
  start: number;
  sentence: number;
  signs: ReadonlyMap<string, number>;
}

export function fit(rows: readonly Row[]): Fitted {
  const names = namesIn(rows);
  const column = new Map(names.map((name, i) => [name, i]));
  const columnsOf = (signs: readonly string[]) => signs.flatMap((name) => column.get(name) ?? []);
  const sentence = names.length;
  const start = sentence + 1;
  const size = start + 1;
  const together = rows.map((row) => Int32Array.from(columnsOf(row.together)));
  const sentences = rows.map((row) =>
    row.sentences.map((signs) => Int32Array.from([...columnsOf(signs), sentence])),
  );
  const pull = names.map((name) => PULL[kindOfSign(name)]);
  const neverAgainst = names.map(isHarm);
  const weight = new Float64Array(size);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  const sumOf = (columns: Int32Array) => {
    let sum = 0;
    for (const i of columns) sum += weight[i] as number;
    return sum;
  };
  for (let step = 1; step <= STEPS; step++) {
    const slope = Float64Array.from(weight, (w, i) => (pull[i] ?? 0) * w);
    const lean = (columns: Int32Array, error: number) => {
      for (const i of columns) slope[i] = (slope[i] as number) + error;
    };
    rows.forEach(({ prompt }, row) => {
      const here = sentences[row] as Int32Array[];
      const sums = here.map(sumOf);
      const most = mostOf(sums);
      let sum = (weight[start] as number) + sumOf(together[row] as Int32Array);
      for (const n of most) sum += sums[n] as number;
      const error = 1 / (1 + Math.exp(-sum)) - Number(prompt);
      slope[start] = (slope[start] as number) + error;
      lean(together[row] as Int32Array, error);
      for (const n of most) lean(here[n] as Int32Array, error);
    });
    // Adam: long strides where the slope keeps its sign.
    for (let i = 0; i < size; i++) {
      const g = slope[i] as number;
      mean[i] = 0.9 * (mean[i] as number) + 0.1 * g;
      spread[i] = 0.999 * (spread[i] as number) + 0.001 * g * g;
      const move = (mean[i] as number) / (1 - 0.9 ** step);
      const width = Math.sqrt((spread[i] as number) / (1 - 0.999 ** step)) + 1e-8;
      const moved = (weight[i] as number) - (STRIDE * move) / width;
      weight[i] = neverAgainst[i] ? Math.max(0, moved) : moved;
    }
  }
  return {
    start: weight[start] as number,
    sentence: weight[sentence] as number,
    signs: new Map(names.map((name, i) => [name, weight[i] as number])),
  };
}

function namesIn(rows: readonly Row[]): string[] {
  const counts = new Map<string, number>();
  for (const { sentences, together } of rows)
    for (const name of new Set([...together, ...sentences.flat()]))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([name, n]) => n >= LEAST[kindOfSign(name)])
    .map(([name]) => name)
    .sort();
}
