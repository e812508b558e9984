/** What is timed, in which cells; the same for Node and Chromium but for the page, which only a browser has. */
import type { Mode } from '../arm';
import type { Cell } from './cell';
import type { Linearity, NotesInUse } from './engine-in-use';
import { interleave, sameResult, type Placed, type Effort, type Timed } from './interleave';
import type { Group, Started } from './processes';
import { makeWorker } from './worker';

const SIZE = 1_000_000;
const cell = (
  id: string,
  title: string,
  kind: Cell['kind'],
  form: Cell['form'],
  lexicon: Cell['lexicon'],
  size = SIZE,
): Cell => ({ id, title, kind, form, lexicon, size });

export const MAIN = cell('main', 'notes, 3,000 phrases', 'notes', 'one-byte', 'large');
const OTHERS = [
  cell('two-byte', 'notes, 3,000 phrases, two-byte string', 'notes', 'two-byte', 'large'),
  cell('small', 'notes, 400 phrases', 'notes', 'one-byte', 'small'),
  cell('small-two-byte', 'notes, 400 phrases, two-byte string', 'notes', 'two-byte', 'small'),
  cell('two-token', 'fields of two words, 3,000 phrases', 'two-token', 'one-byte', 'large'),
  cell('codes', 'fields of one code, 3,000 phrases', 'codes', 'one-byte', 'large'),
];
const PAGE: Record<Mode, Cell> = {
  // mark.js needs a minute and more for 3,000 phrases; fewer favour it.
  quick: cell('page', 'page of 10,000 nodes, 400 phrases', 'page', 'one-byte', 'small', 10_000),
  full: cell('page', 'page of 10,000 nodes, 3,000 phrases', 'page', 'one-byte', 'large', 10_000),
};
export const CELLS = (mode: Mode): Cell[] => [MAIN, ...OTHERS, PAGE[mode]];

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
      main: { slices: 3, rounds: 3, budgetMs: 1_500 },
      other: { slices: 1, rounds: 3, budgetMs: 1_000 },
    },
    full: {
      main: { slices: 6, rounds: 6, budgetMs: 15_000 },
      other: { slices: 3, rounds: 4, budgetMs: 4_000 },
    },
  };
  const all = [OURS, LIMIT, ...EXPRESSIONS, ...AUTOMATA.map(group), ...READERS];
  const few = mode === 'full' ? all : [OURS, LIMIT, ...EXPRESSIONS];
  const cells: CellResult[] = [];
  const run = async (of: Cell, contenders: readonly Placed[], how: Effort) => {
    tell(`${where}: ${of.title}`);
    const timed = await interleave(started, contenders, of, how);
    const wanted = referenceFor(of, how.slices);
    cells.push({
      cell: of,
      timed: timed.map((each) => ({ ...each, same: sameResult(each, wanted) })),
    });
  };
  if (mode === 'full' || where === 'chromium') {
    await run(MAIN, [...all, ...SCOPES], effort[mode].main);
    for (const other of OTHERS) await run(other, few, effort[mode].other);
  } else await run(MAIN, few, effort.quick.other);
  if (where === 'chromium') await run(PAGE[mode], IN_PAGE, { ...effort[mode].other, slices: 1 });

  tell(`${where}: seven hostile inputs`);
  const linearity = await started.call('ours', 'linearity', mode === 'full' ? 30 : 6);
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
