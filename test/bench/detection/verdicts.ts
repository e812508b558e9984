/** The gated rows, from the Chromium suite's figures; of a quick run, from Node's. */
import type { Mode } from '../arm';
import { ratioOf } from '../ratio';
import { judge as judgeTarget, round, type Verdict } from '../target';
import type { ContentScript } from '../content-script';
import type { Timed } from './interleave';
import { AUTOMATA, MAIN, type SuiteResult } from './suite';
import { TARGETS, type TargetId } from './targets';

type Row = Timed & { same: boolean };

export function verdictsOf(
  { cells, scope, linearity, notes }: SuiteResult,
  script: ContentScript | undefined,
  mode: Mode,
): Verdict[] {
  const judge = (id: TargetId, value: number, note: string) =>
    judgeTarget(TARGETS[id], value, mode, note);
  const timedIn = (cell: string, peer: string): Row | undefined =>
    cells.find((each) => each.cell.id === cell)?.timed.find((each) => each.peer === peer);
  const row = (cell: string, peer: string): Row => {
    const found = timedIn(cell, peer);
    if (!found) throw new Error(`${peer} was not timed in the cell ${cell}.`);
    return found;
  };
  const ours = row(MAIN, 'ours');
  const against = (id: TargetId, mine: Row, other: Row): Verdict => {
    const { median, least, most, slices } = ratioOf(mine, other);
    if (other.late && !other.ms.length) return judge(id, NaN, `${other.peer}: did not end`);
    // A peer that finds something else has not done the same work: nothing is claimed against it.
    if (!other.same) return judge(id, NaN, `${other.peer}: different result`);
    if (!mine.same) return judge(id, NaN, 'our own spans are wrong here');
    const spread = `${round(least)} to ${round(most)} over ${slices} slices`;
    return judge(id, median, `${other.peer}; ${spread}`);
  };
  const automata = AUTOMATA.flatMap((peer) => timedIn(MAIN, peer) ?? []);
  const best = automata.filter((each) => each.same).toSorted((a, b) => mean(a.ms) - mean(b.ms))[0];
  const [inPage, mark] = [timedIn('page', 'ours-in-page'), timedIn('page', 'mark-js')];
  const limit = ratioOf(ours, row(MAIN, 'char-code-pass'));
  const ratio = (id: TargetId, mine: string, other: string, note = '') => {
    const { median, least, most } = ratioOf(row(MAIN, mine), row(MAIN, other));
    return judge(id, median, `${round(least)} to ${round(most)}${note}`);
  };
  const { both, oursAlone, theirsAlone } = scope;
  const agreed = `; of one slice both affirmed ${both}, we alone ${oursAlone}, it alone ${theirsAlone}`;
  const worst = (reader: string) =>
    linearity
      .filter((each) => each.reader === reader)
      .toSorted((a, b) => b.long / b.short - a.long / a.short)[0];
  const linear = (id: TargetId, reader: string) => {
    const least = worst(reader);
    if (!least) return judge(id, NaN, 'not measured');
    const each = `${least.input}: ${round(least.short)} then ${round(least.long)} ns a character`;
    return judge(id, least.long / least.short, each);
  };
  const sizesOf = ({ bytes, gzip, warmMs }: ContentScript) => [
    judge('bytes', bytes / 1_000, 'the release build'),
    judge('gzip', gzip / 1_000, 'the release build'),
    judge('warm', warmMs, 'in a plain page'),
  ];
  const differing = cells.filter(({ timed }) => !timed[0]?.same);
  return [
    {
      title: 'spans equal to the plain reference in every cell',
      value: cells.length - differing.length,
      bound: `${cells.length} of ${cells.length}`,
      passed: differing.length === 0,
      gated: true,
      note: differing.map(({ cell }) => cell.title).join('; '),
    },
    against('union', ours, row(MAIN, 'union-reg-exp')),
    against('trie', ours, row(MAIN, 'trie-reg-exp')),
    best ? against('automaton', ours, best) : judge('automaton', NaN, 'none gave the same spans'),
    // A quick run is of Node, which has no page.
    ...(mark && inPage ? [against('mark', inPage, mark)] : []),
    judge('limit', limit.median, `${round(limit.least)} to ${round(limit.most)}`),
    ratio('scope', 'tables-alone', 'tables-with-scope'),
    ratio('con-text', 'triggers-with-scope', 'reg-exp-con-text', agreed),
    ratio('whole', 'tables-alone', 'whole-engine'),
    linear('linear', 'matcher'),
    linear('linear-engine', 'whole engine'),
    ...(script ? sizesOf(script) : []),
    judge('notes', notes.perSecond, `mean ${round(notes.length)} characters`),
    judge('p95', notes.p95Ms, 'of blocks of twenty notes, for one is too short for the clock'),
  ];
}

const mean = (list: readonly number[]) =>
  list.reduce((sum, each) => sum + each, 0) / Math.max(1, list.length);
