/** What is timed, in which cells; the same for Node and Chromium but for the page, which only a browser has. */
import type { Mode } from '../arm';
import type { Cell } from './cell';
import type { Linearity, NotesInUse } from './engine-in-use';
import { interleave, sameResult, type Placed, type Effort, type Timed } from './interleave';
import type { Group, Started } from './processes';
import { makeWorker } from './worker';

/** Characters of a slice. */
const SIZE: Record<Mode, number> = { quick: 100_000, full: 1_000_000 };
const cell = (
  id: string,
  title: string,
  kind: Cell['kind'],
  form: Cell['form'],
  lexicon: Cell['lexicon'],
  size: number,
): Cell => ({ id, title, kind, form, lexicon, size });

export const MAIN = 'main';
export const CELLS = (mode: Mode): Cell[] => {
  const size = SIZE[mode];
  const all = [
    cell(MAIN, 'notes, 3,000 phrases', 'notes', 'one-byte', 'large', size),
    cell('two-byte', 'notes, 3,000 phrases, two-byte string', 'notes', 'two-byte', 'large', size),
    cell('codes', 'fields of one code, 3,000 phrases', 'codes', 'one-byte', 'large', size),
  ];
  // mark.js needs a minute and more for 3,000 phrases and 10,000 nodes; fewer favour it.
  const page = (nodes: number) => {
    const title = `page of ${nodes.toLocaleString('en-GB')} nodes, 400 phrases`;
    return cell('page', title, 'page', 'one-byte', 'small', nodes);
  };
  if (mode === 'quick') return all;
  return [
    ...all,
    cell('small', 'notes, 400 phrases', 'notes', 'one-byte', 'small', size),
    cell(
      'small-two-byte',
      'notes, 400 phrases, two-byte string',
      'notes',
      'two-byte',
      'small',
      size,
    ),
    cell('two-token', 'fields of two words, 3,000 phrases', 'two-token', 'one-byte', 'large', size),
    page(10_000),
  ];
};

const group = (name: Group): Placed => ({ group: name, peer: name });
const OURS = group('ours');
const LIMIT: Placed = { group: 'ours', peer: 'char-code-pass' };
const EXPRESSIONS = [group('union-reg-exp'), group('trie-reg-exp')];
export const AUTOMATA: Group[] = ['monyone', 'modern-ahocorasick', 'fastscan'];
const READERS = [group('wink-nlp'), group('compromise')];
const SCOPES: Placed[] = [
  { group: 'ours-with-scope', peer: 'ours-match-alone' },
  { group: 'ours-with-scope', peer: 'ours-with-scope' },
  group('reg-exp-con-text'),
];
const IN_PAGE: Placed[] = [{ group: 'ours', peer: 'ours-in-page' }, group('mark-js')];

export interface CellResult {
  cell: Cell;
  timed: (Timed & { same: boolean })[];
}

export interface SuiteResult {
  cells: CellResult[];
  linearity: Linearity[];
  notes: NotesInUse;
}

export async function runSuite(
  started: Started,
  where: 'node' | 'chromium',
  mode: Mode,
  tell: (progress: string) => void,
): Promise<SuiteResult> {
  const effort: Record<Mode, { main: Effort; other: Effort }> = {
    quick: {
      main: { slices: 3, rounds: 4, budgetMs: 1_500 },
      other: { slices: 1, rounds: 2, budgetMs: 500 },
    },
    full: {
      main: { slices: 5, rounds: 6, budgetMs: 8_000 },
      other: { slices: 2, rounds: 4, budgetMs: 2_000 },
    },
  };
  const few = [OURS, LIMIT, ...EXPRESSIONS];
  const all =
    mode === 'full' ? [...few, ...AUTOMATA.map(group), ...READERS] : [...few, group('monyone')];
  const cells: CellResult[] = [];
  for (const each of CELLS(mode)) {
    const inPage = each.kind === 'page';
    if (inPage && where === 'node') continue;
    tell(`${where}: ${each.title}`);
    const contenders = inPage
      ? IN_PAGE
      : each.id === MAIN
        ? [...all, ...SCOPES]
        : mode === 'full'
          ? all
          : few;
    const { main, other } = effort[mode];
    const how = each.id === MAIN ? main : { ...other, slices: inPage ? 1 : other.slices };
    const timed = await interleave(started, contenders, each, how);
    const wanted = referenceFor(each, how.slices);
    cells.push({
      cell: each,
      timed: timed.map((row) => ({ ...row, same: sameResult(row, wanted) })),
    });
  }

  tell(`${where}: seven hostile inputs`);
  const linearity = await started.call('ours', 'linearity', mode === 'full' ? 20 : 3);
  tell(`${where}: notes`);
  const notes = await started.call('ours', 'notes', mode === 'full' ? 10 : 3);
  return { cells, linearity, notes };
}

/** The spans of the plain reference, made here: no peer's process bears its cost. */
function referenceFor(of: Cell, slices: number): Pick<Timed, 'checksums'> {
  const worker = makeWorker([]);
  return {
    checksums: Array.from(
      { length: slices },
      (_, slice) => worker.time('reference', of, slice, 0).checksum,
    ),
  };
}
