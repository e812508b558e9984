/** What is timed, in which cells; the same for Node and Chromium but for the page, which only a browser has. */
import type { Mode } from '../arm';
import type { Cell } from './cell';
import type { Linearity, NotesInUse } from './engine-in-use';
import { interleave, sameResult, type Effort, type Timed } from './interleave';
import type { Group, Placed, Started } from './processes';
import type { Spans } from './spans';
import { makeWorker } from './worker';

/** Characters of a slice. */
const SIZE: Record<Mode, number> = { quick: 100_000, full: 1_000_000 };
/** Of one call, as time goes by: mark.js takes half of it over its page on a busy machine. */
const LIMIT_MS = { page: 60_000, text: 30_000 };
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
const withScope = (peer: string): Placed => ({ group: 'ours-with-scope', peer });
/** The two readers of scope that are given the same phrases and the same triggers. */
const SAME_TRIGGERS = [withScope('triggers-with-scope'), group('reg-exp-con-text')] as const;
const SCOPES: Placed[] = [
  ...['tables-alone', 'tables-with-scope', 'whole-engine', 'triggers-alone'].map(withScope),
  ...SAME_TRIGGERS,
];
const IN_PAGE: Placed[] = [{ group: 'ours', peer: 'ours-in-page' }, group('mark-js')];

export interface CellResult {
  cell: Cell;
  timed: (Timed & { same: boolean })[];
}

/** Phrases that both, or one alone, called affirmed, of now and of the patient. */
export interface Agreement {
  both: number;
  oursAlone: number;
  theirsAlone: number;
}

export interface SuiteResult {
  cells: CellResult[];
  scope: Agreement;
  linearity: Linearity[];
  notes: NotesInUse;
}

export async function runSuite(
  started: Started,
  where: 'node' | 'chromium',
  mode: Mode,
  tell: (progress: string) => void,
): Promise<SuiteResult> {
  const effort: Record<Mode, Record<'main' | 'other', Omit<Effort, 'limitMs'>>> = {
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
    const how = {
      ...(each.id === MAIN ? main : { ...other, slices: inPage ? 1 : other.slices }),
      limitMs: LIMIT_MS[inPage ? 'page' : 'text'],
    };
    const timed = await interleave(started, contenders, each, how);
    const wanted = referenceFor(each, how.slices);
    cells.push({
      cell: each,
      timed: timed.map((row) => ({ ...row, same: sameResult(row, wanted) })),
    });
  }

  const [ours, theirs] = await Promise.all(
    SAME_TRIGGERS.map(({ group: of, peer }) =>
      started.call(of, 'spans', peer, CELLS(mode)[0] as Cell, 0),
    ),
  );
  tell(`${where}: seven hostile inputs`);
  const linearity = await started.call('ours', 'linearity', mode === 'full' ? 20 : 3);
  tell(`${where}: notes`);
  const notes = await started.call('ours', 'notes', mode === 'full' ? 10 : 3);
  return { cells, scope: agreementOf(ours ?? [], theirs ?? []), linearity, notes };
}

function agreementOf(ours: Spans, theirs: Spans): Agreement {
  const starts = (spans: Spans) => new Set(spans.filter((_, n) => n % 2 === 0));
  const [a, b] = [starts(ours), starts(theirs)];
  const both = [...a].filter((start) => b.has(start)).length;
  return { both, oursAlone: a.size - both, theirsAlone: b.size - both };
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
