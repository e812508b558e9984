/**
 * Reads the short notation of the word tables: terms divided by commas (lines only fold a table), of words and `[a/b c/]` choices (an
 * empty choice may be left out); `@p` a named set of choices (`lexicon/macros.ts`); `word~` a verb, `word~~` one that doubles its last letter, `word+` a plural.
 */

import { MACROS } from './lexicon/macros';

/** One step of a term: any of these runs of words; `[]` stands for a step that may be left out. */
export type Step = readonly (readonly string[])[];

export function readTerms(list: string): Step[][] {
  return list.split(',').map((term) => readTerm(term.trim().replaceAll('\n', ' ')));
}

function readTerm(term: string): Step[] {
  const steps: Step[] = [];
  let at = 0;
  while (at < term.length) {
    const open = term.indexOf('[', at);
    const plain = term.slice(at, open < 0 ? term.length : open);
    for (const word of plain.split(' ')) if (word) steps.push(stepOf(word));
    if (open < 0) break;
    const close = term.indexOf(']', open);
    if (close < 0) throw new Error(`"${term}" opens a choice and does not close it`);
    steps.push(choices(term.slice(open + 1, close)));
    at = close + 1;
  }
  return steps;
}

function stepOf(word: string): Step {
  const macro = MACROS[word];
  return macro === undefined ? inflect(word).map((form) => [form]) : choices(macro);
}

/** A slash divides choices, so a word with a slash cannot be one. */
function choices(inside: string): Step {
  const made: string[][] = [];
  for (const choice of inside.split('/')) {
    const words = choice.split(' ').filter(Boolean);
    let runs: string[][] = [[]];
    for (const word of words) {
      const forms = stepOf(word);
      runs = runs.flatMap((run) => forms.map((form) => [...run, ...form]));
    }
    made.push(...runs);
  }
  return made;
}

function inflect(word: string): string[] {
  if (word.endsWith('~~')) {
    const stem = word.slice(0, -2);
    const double = stem + (stem[stem.length - 1] ?? '');
    return [stem, `${stem}s`, `${double}ed`, `${double}ing`];
  }
  if (word.endsWith('~')) return verbForms(word.slice(0, -1));
  if (word.length > 2 && word.endsWith('+')) return [word.slice(0, -1), plural(word.slice(0, -1))];
  return [word];
}

function verbForms(stem: string): string[] {
  const last = stem[stem.length - 1];
  if (last === 'e') return [stem, `${stem}s`, `${stem}d`, `${stem.slice(0, -1)}ing`];
  if (last === 'y' && !'aeo'.includes(stem[stem.length - 2] ?? '')) {
    const root = stem.slice(0, -1);
    return [stem, `${root}ies`, `${root}ied`, `${stem}ing`];
  }
  return [stem, plural(stem), `${stem}ed`, `${stem}ing`];
}

function plural(stem: string): string {
  return /(s|x|ch|sh)$/.test(stem) ? `${stem}es` : `${stem}s`;
}
