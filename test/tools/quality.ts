/**
 * `npm run quality`: how well presentations are recognised, on rows labelled by people. The repository's
 * own notes are split by their id into a half that may be tuned on and a half that is only counted;
 * other sets are read from the folder in SIDENOTE_CORPORA or `--corpora=folder` and left out without it.
 * `--errors` lists what went wrong, in the tuning half alone. `--write` keeps the tables in
 * `test/presentations/quality.md`.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerLine } from './detect';
import { BASELINES } from './quality-baselines';

export const TODAY = '2026-11-21';
const NOTES = fileURLToPath(new URL('../presentations/notes', import.meta.url));

export interface LabelledNote {
  id: string;
  text: string;
  setting?: string;
  prompt: boolean;
  class: string;
  rules: string[];
}

type Judge = (text: string) => boolean;
export interface Counts {
  hit: number;
  missed: number;
  false: number;
  quiet: number;
}

export function readJsonLines<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as T);
}

export function ownNotes(): LabelledNote[] {
  if (!existsSync(NOTES)) return [];
  const files = readdirSync(NOTES).filter((name) => name.endsWith('.jsonl'));
  return files.flatMap((name) => readJsonLines<LabelledNote>(path.join(NOTES, name)));
}

/** Batches written after the rules stood and scored once before a word of them was learnt from; this one is kept back. */
const KEPT_BACK = 'batch-10.jsonl';

export function freshNotes(which: 'scored' | 'kept-back'): LabelledNote[] {
  const folder = path.join(NOTES, 'fresh');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter(
    (name) => name.endsWith('.jsonl') && (name === KEPT_BACK) === (which === 'kept-back'),
  );
  return files.flatMap((name) => readJsonLines<LabelledNote>(path.join(folder, name)));
}

/** FNV-1a of the id: even is the half that rules may be tuned on, odd the half that only counts. */
export function halfOf(id: string): 'tune' | 'check' {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % 2 === 0 ? 'tune' : 'check';
}

/** Wilson's interval for `k` of `n`, 95 %. */
export function wilson(k: number, n: number): [number, number] {
  if (!n) return [0, 1];
  const z = 1.96;
  const p = k / n;
  const middle = p + (z * z) / (2 * n);
  const spread = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const whole = 1 + (z * z) / n;
  return [Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole)];
}

export function count(rows: readonly { text: string; prompt: boolean }[], judge: Judge): Counts {
  const counts: Counts = { hit: 0, missed: 0, false: 0, quiet: 0 };
  for (const row of rows) {
    const says = judge(row.text);
    counts[row.prompt ? (says ? 'hit' : 'missed') : says ? 'false' : 'quiet']++;
  }
  return counts;
}

export const ours: Judge = (text) => {
  const answer = answerLine(JSON.stringify({ id: '', text }), 1, 'note', TODAY);
  return (answer as { prompt: boolean }).prompt;
};

const three = (n: number) => (Number.isFinite(n) ? n.toFixed(3).replace(/^0/, '') : '-');
const share = (k: number, n: number) => {
  if (!n) return '-';
  const [low, high] = wilson(k, n);
  return `${three(k / n)} (${three(low)} to ${three(high)}) of ${n}`;
};

/**
 * F1 with its interval: of the rows that are hit, false or missed a share `j` is hit, and F1 is `2j / (1 + j)`,
 * which only grows with it; so Wilson's interval of that share gives F1's (Lam 2024, "Wilson indirect").
 */
export function f1Of({
  hit,
  missed,
  false: wrong,
}: Counts): [f1: number, low: number, high: number] {
  const all = hit + missed + wrong;
  const [low, high] = wilson(hit, all);
  const f1 = (j: number) => (2 * j) / (1 + j);
  return [f1(hit / all), f1(low), f1(high)];
}

function row(name: string, c: Counts): string {
  const [f1, low, high] = f1Of(c);
  const parts = [
    name,
    share(c.hit, c.hit + c.missed),
    share(c.false, c.false + c.quiet),
    share(c.hit, c.hit + c.false),
    Number.isNaN(f1) ? '-' : `${three(f1)} (${three(low)} to ${three(high)})`,
  ];
  return `| ${parts.join(' | ')} |`;
}

const HEAD = '| | recall | false prompts | precision | F1 |\n| --- | --- | --- | --- | --- |';

function ownTables(errors: boolean): string[] {
  const all = ownNotes();
  if (!all.length) return ['Own notes: none under test/presentations/notes.'];
  const out: string[] = [];
  for (const half of ['tune', 'check'] as const) {
    const rows = all.filter((note) => halfOf(note.id) === half);
    out.push(
      `\n## Own notes, ${half} half (${rows.length})\n`,
      HEAD,
      row('Sidenote', count(rows, ours)),
    );
    for (const [name, judge] of Object.entries(BASELINES)) out.push(row(name, count(rows, judge)));
    for (const group of ['class', 'rule'] as const) {
      out.push(`\nBy ${group}, ${half} half\n`, HEAD);
      const names = new Set(
        rows.flatMap((note) => (group === 'class' ? [note.class] : note.rules)),
      );
      for (const name of [...names].sort()) {
        const some = rows.filter((note) =>
          group === 'class' ? note.class === name : note.rules.includes(name),
        );
        out.push(row(name, count(some, ours)));
      }
    }
  }
  if (errors) {
    out.push('\n## Errors in the tuning half\n');
    for (const note of all.filter((each) => halfOf(each.id) === 'tune'))
      if (ours(note.text) !== note.prompt)
        out.push(`${note.prompt ? 'missed' : 'false '} ${note.id} [${note.class}] ${note.text}`);
  }
  return out;
}

/** Batches written while the rules grew; what each scored before it was learnt from is in `notes/README.md`. */
function freshTable(): string[] {
  const out = ['\n## Fresh batches (all but the last are learnt from)\n', HEAD];
  for (const which of ['scored', 'kept-back'] as const) {
    const rows = freshNotes(which);
    if (!rows.length) continue;
    const name = which === 'scored' ? 'learnt from' : 'kept back';
    out.push(row(`${name} (${rows.length})`, count(rows, ours)));
    for (const [baseline, judge] of Object.entries(BASELINES))
      out.push(row(`${name}: ${baseline}`, count(rows, judge)));
  }
  return out;
}

interface ConceptRow {
  sentence: string;
  concept: string;
  negation: string;
  temporality: string;
}

/** F1 of one label over concept rows. */
function conceptTable(rows: readonly ConceptRow[]): string[] {
  const answers = rows.map((each) => answerLine(JSON.stringify(each), 1, 'concept', TODAY)) as {
    negation: string;
    temporality: string;
  }[];
  const labels = [
    ['negated', 'negation', 'Negated'],
    ['historical', 'temporality', 'Historical'],
    ['hypothetical', 'temporality', 'Not particular'],
  ] as const;
  const out = [`\n## Scope, NegEx kit, development part (${rows.length})\n`, HEAD];
  for (const [name, field, label] of labels) {
    const counts: Counts = { hit: 0, missed: 0, false: 0, quiet: 0 };
    rows.forEach((each, i) => {
      const gold = each[field].toLowerCase() === label.toLowerCase();
      const says = answers[i]?.[field] === label;
      counts[gold ? (says ? 'hit' : 'missed') : says ? 'false' : 'quiet']++;
    });
    out.push(row(name, counts));
  }
  return out;
}

function outsideTables(folder: string | undefined): string[] {
  if (!folder)
    return ['\nOutside sets: left out; name their folder in SIDENOTE_CORPORA or --corpora=folder.'];
  const out: string[] = [];
  const use = <T>(file: string, draw: (rows: T[]) => string[]) => {
    const place = path.join(folder, file);
    if (existsSync(place)) out.push(...draw(readJsonLines<T>(place)));
    else out.push(`\n${file}: not there, left out.`);
  };
  use<ConceptRow>('corpora/negex/dev.jsonl', conceptTable);
  use<{ text: string; expect: { prompt: boolean } }>('cases/notes.jsonl', (rows) => {
    const notes = rows.map(({ text, expect }) => ({ text, prompt: expect.prompt }));
    const table = [`\n## Cases seen while writing (${rows.length})\n`, HEAD];
    table.push(row('Sidenote', count(notes, ours)));
    for (const [name, judge] of Object.entries(BASELINES))
      table.push(row(name, count(notes, judge)));
    return table;
  });
  const quiet = (title: string, texts: readonly string[]) => {
    const rows = texts.map((text) => ({ text, prompt: false }));
    const table = [`\n## ${title} (${texts.length}), where nearly every prompt is false\n`];
    const judges: Record<string, Judge> = { Sidenote: ours, ...BASELINES };
    for (const [name, judge] of Object.entries(judges)) {
      const { false: prompts } = count(rows, judge);
      table.push(`${name}: ${prompts}, ${((1000 * prompts) / texts.length).toFixed(1)} per 1,000`);
    }
    table.push(`By rule: ${byRule(texts)}`);
    return table;
  };
  use<{ narrative: string }>('corpora/neiss-fireworks/narratives.jsonl', (rows) =>
    quiet(
      'NEISS firework injuries',
      rows.map((each) => each.narrative),
    ),
  );
  use<{ text: string }>('corpora/nursesim/complaints.jsonl', (rows) =>
    quiet(
      'Lay complaints',
      rows.map((each) => each.text),
    ),
  );
  return out;
}

function byRule(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const { reason } = answerLine(JSON.stringify({ text }), 1, 'note', TODAY) as { reason: string };
    if (!reason.startsWith('live: ')) continue;
    for (const rule of reason.slice(6).split(', ')) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts].map(([rule, n]) => `${rule} ${n}`).join(', ') || 'none';
}

const PUBLISHED = `
## Published on real notes, for the eye only

Self-harm in Melbourne triage notes: precision .90, recall .90. Partner violence by rules: recall .91,
precision .85. An emergency department phrase list: precision .995, recall not reported. NegEx 2001:
sensitivity .778. Invented notes cannot beat real ones: the figures above are of notes written for this
project, and say how it reads them, not how it would do in a department.
`;

function main(): void {
  const flag = (name: string) => process.argv.find((each) => each.startsWith(`--${name}`));
  const folder = flag('corpora=')?.slice('--corpora='.length) ?? process.env['SIDENOTE_CORPORA'];
  const out = [
    '# How well presentations are recognised',
    '\nIntervals are 95 %, Wilson’s; that of F1 from Wilson’s for the share hit of all that is hit, missed or false. Tuned on: the tuning half. Never looked at: the check half.',
    ...ownTables(flag('errors') !== undefined),
    ...freshTable(),
    ...outsideTables(folder),
    PUBLISHED,
  ];
  const text = `${out.join('\n')}\n`;
  if (flag('write')) writeFileSync(new URL('../presentations/quality.md', import.meta.url), text);
  process.stdout.write(text);
}

if (process.argv[1] && fileURLToPath(import.meta.url) === path.resolve(process.argv[1])) main();
