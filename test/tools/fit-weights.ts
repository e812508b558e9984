/**
 * `npx tsx test/tools/fit-weights.ts [--write] [--try]`: finds what each class of words, each kind of finding and
 * each word says for or against a question (`weights.ts`), from the tuning half and the fresh batches that have
 * been scored. `--try` leaves a fifth of them out in turn and counts how those are read, so that the sums they
 * are held against can be chosen. The check half and the batches kept back are never read here.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { makeEngine } from '../../src/presentations/engine';
import { WEIGHTS } from '../../src/presentations/lexicon/weights';
import { RULEBOOK } from '../../src/presentations/rulebook';
import type { Weights } from '../../src/presentations/weigh-signs';
import { fit, type Fitted } from './fit-regression';
import { rowOf } from './fit-rows';
import { detect } from './detect';
import { freshNotes, halfOf, ownNotes, TODAY, type LabelledNote } from './quality';

/** One unit of the whole numbers, in log odds. */
const UNIT = 0.1;
const FOLDS = 5;
type Note = Pick<LabelledNote, 'text' | 'prompt'>;

export function weightsFrom({ start, sentence, signs }: Fitted): Weights {
  const whole = (n: number) => Math.round(n / UNIT);
  const named = (kind: string) =>
    [...signs]
      .filter(([name, n]) => name.startsWith(`${kind} `) && whole(n) !== 0)
      .map(([name, n]) => [name.slice(kind.length + 1), whole(n)] as const);
  const words = new Map<number, string[]>();
  for (const [word, n] of named('word')) words.set(n, [...(words.get(n) ?? []), word]);
  return {
    start: whole(start),
    sentence: whole(sentence),
    enough: WEIGHTS.enough,
    innocent: WEIGHTS.innocent,
    found: Object.fromEntries(named('found')),
    classes: Object.fromEntries(named('class')),
    words: Object.fromEntries(
      [...words].sort(([a], [b]) => a - b).map(([n, list]) => [`${n}`, list.join(' ')]),
    ),
  };
}

/** How the notes of each fifth are read by what the others teach: found, and falsely asked. */
function tryOut(notes: readonly Note[]): string {
  const rows = notes.map(rowOf);
  const counts = { found: 0, asks: 0, wrongly: 0, quiet: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = weightsFrom(fit(rows.filter((_, i) => i % FOLDS !== fold)));
    const engine = makeEngine({ ...RULEBOOK, weights });
    notes.forEach(({ text, prompt }, i) => {
      if (i % FOLDS !== fold) return;
      const asked = detect(text, TODAY, engine).prompt;
      if (prompt) counts[asked ? 'found' : 'asks'] += 1;
      else counts[asked ? 'wrongly' : 'quiet'] += 1;
    });
  }
  const found = counts.found / (counts.found + counts.asks);
  const wrongly = counts.wrongly / (counts.wrongly + counts.quiet);
  return `left out in turn: found ${found.toFixed(3)}, wrongly asked ${wrongly.toFixed(3)}`;
}

async function write(weights: Weights): Promise<void> {
  const file = fileURLToPath(
    new URL('../../src/presentations/lexicon/weights.ts', import.meta.url),
  );
  const text = `import type { Weights } from '../weigh-signs';

/**
 * What each class of words, each kind of finding and each word says for a question (above zero) or against.
 * Found by \`test/tools/fit-weights.ts\` from the tuning notes alone, never from the check half; whole numbers, so
 * that anybody can add them up. Run it again after a change of the word lists.
 */
export const WEIGHTS: Weights = ${JSON.stringify(weights)};
`;
  const options = await resolveConfig(file);
  writeFileSync(file, await format(text, { ...options, filepath: file }));
}

async function main(): Promise<void> {
  const notes: Note[] = [
    ...ownNotes().filter(({ id }) => halfOf(id) === 'tune'),
    ...freshNotes('scored'),
  ];
  if (process.argv.includes('--try')) {
    process.stdout.write(`${notes.length} notes ${tryOut(notes)}\n`);
    return;
  }
  const weights = weightsFrom(fit(notes.map(rowOf)));
  if (process.argv.includes('--write')) await write(weights);
  const count = (table: object) => Object.keys(table).length;
  const words = Object.values(weights.words).join(' ').split(' ').length;
  process.stdout.write(
    `${notes.length} notes, ${count(weights.classes)} classes, ${count(weights.found)} findings, ${words} words\n`,
  );
}

if (process.argv[1] && fileURLToPath(import.meta.url) === path.resolve(process.argv[1]))
  await main();
