import { counters, identities, type Counter } from '../../../src/audit/counter';
import { moveWeek } from '../../../src/audit/period';
import type { Line, Outcome, Work } from '../line';
import { makeAttendances, openDesk, type ShownDesk } from '../rig/attacked-desk';
import { readBySums, type Known, type ReaderSum } from '../rig/counts-reader';
import { namedSums } from '../rig/named-sums';
import { seeded, type Random } from '../rig/random';

export const smallNumberAttacks: Line = {
  id: 'small-number-attacks',
  number: 13,
  claim:
    'Every page of the Desk attacked by sums, groups, periods, merged sites, a champion’s page and pages kept a week: no count of 1 to 7 recovered',
  counts: { quick: 20, full: 10_000 },
  run,
};

/**
 * What somebody holds who kept everything the Desk can show, and knows the whole method: at one opening,
 * at a site with another's files taken in; as the lead and as the champion of one department; pages
 * kept a week apart, of a week that was open on the first. Pages from before and after a file was taken
 * in are attacked too and only told of: whoever takes one in holds its passphrase, and so its events.
 */
export type History = (typeof HISTORIES)[number];
const HISTORIES = [
  ...(['one opening', 'one opening', 'champion'] as const),
  ...(['one opening', 'champion', 'one opening', 'champion', 'one opening'] as const),
  ...(['a week on', 'before and after a file'] as const),
] as const;
const CLAIMED: readonly History[] = ['one opening', 'champion', 'a week on'];
/** The week before a quarter and a year end, and one in the middle. */
const OPEN_WEEKS = ['2026-W48', '2026-W53', '2026-W39'];
/** Small counts of each data set that are also tried value by value. */
const TRIED = 12;

async function run(work: Work): Promise<Outcome> {
  const failures: string[] = [];
  const figures = {
    'small counts attacked': 0,
    'more stars than small counts': 0,
    'tried value by value': 0,
    'would fall, were every star small': 0,
    'fell to pages from before a file': 0,
    'would fall to one told which stars are small': 0,
  };
  let done = 0;
  for (; done < work.count; done++) {
    const random = seeded(work.seed + done * 7_919);
    const history = HISTORIES[done % HISTORIES.length] ?? 'one opening';
    const kept = keepPages(random, history);
    const cells = readCells(kept);
    figures['more stars than small counts'] += cells.stars - cells.small.length;
    figures['small counts attacked'] += cells.small.length;
    const say = (what: string, cell: number) => {
      if (!CLAIMED.includes(history)) {
        figures['fell to pages from before a file'] += 1;
        return;
      }
      const name = `${kept.names[Math.floor(cell / SIZE)]} ${counters[cell % SIZE]}`;
      failures.push(
        `seed ${work.seed}, case ${done}, ${history}: ${what}: ${name} = ${cells.values[cell]}`,
      );
    };
    for (const cell of cells.small) if (cells.isShown[cell]) say('shown', cell);
    const reader = readBySums(cells.values.length, sumsOf(kept, cells));
    for (const star of READINGS) {
      const known = readAs(cells, star);
      // Where all being small contradicts itself some star was more, and nothing is told by it.
      if (!reader.narrow(known)) continue;
      for (const cell of cells.small)
        if (known.low[cell] === known.high[cell]) {
          if (star[1] === ANY) say('recovered', cell);
          else figures['would fall, were every star small'] += 1;
        }
      for (let n = 0; n < TRIED && cells.small.length > 0; n++) {
        const cell = random.pick(cells.small);
        figures['tried value by value'] += 1;
        if (reader.onlyValue(known, cell, 0, 8) === undefined) continue;
        if (star[1] === ANY) say('the only value', cell);
        else figures['would fall, were every star small'] += 1;
      }
    }
    if (reader.narrow(cells.told))
      figures['would fall to one told which stars are small'] += cells.small.filter(
        (cell) => cells.told.low[cell] === cells.told.high[cell],
      ).length;
    if (done % 20 === 0) {
      work.tell(`${done} of ${work.count} data sets`);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return { done, failures, figures };
}

const SIZE = counters.length;
const places = new Map(counters.map((counter, i) => [counter, i]));
const placeOf = (counter: Counter) => places.get(counter) ?? 0;

/** All that was kept, as one list of vectors. What is shown alike on both pages stands once. */
export interface Kept {
  history: History;
  openWeek: string;
  names: readonly string[];
  at: ReadonlyMap<string, number>;
  pages: readonly ShownDesk[];
  /** For each name the page it is of, and what it is called there. */
  from: readonly (readonly [page: number, name: string])[];
}

function keepPages(random: Random, history: History): Kept {
  const openWeek = random.pick(OPEN_WEEKS);
  const make = (site: string, sizes: readonly number[]) =>
    makeAttendances(random, site, random.pick(sizes), openWeek);
  const own = make('East', [12, 40, 120, 300]);
  const other = history === 'champion' ? [] : make('West', [6, 30, 100]);
  const all = [...own, ...other];
  const pages = ((): [ShownDesk, ...ShownDesk[]] => {
    if (history === 'one opening') return [openDesk(all, openWeek)];
    if (history === 'champion') {
      const triage = own.filter(({ entry }) => entry.area === 'triage');
      return [openDesk(triage, openWeek, ['triage']), openDesk(own, openWeek)];
    }
    if (history === 'before and after a file')
      return [openDesk(own, openWeek), openDesk(all, openWeek)];
    const newer = makeAttendances(random, 'East', random.below(12), openWeek);
    const begun = random.below(newer.length + 1);
    for (const [i, { entry }] of newer.entries())
      entry.week = i < begun ? openWeek : moveWeek(openWeek, random.below(2));
    return [
      openDesk([...all, ...newer.slice(0, begun)], openWeek),
      openDesk([...all, ...newer], moveWeek(openWeek, 1)),
    ];
  })();
  const from: (readonly [number, string])[] = [];
  const names: string[] = [];
  for (const [page, { exact }] of pages.entries()) {
    for (const name of exact.keys()) {
      if (name.includes('ago')) continue;
      // A week on, what has ended is the same on both; the open week and the periods are not.
      const isSame = history === 'a week on' && name !== openWeek && !name.includes('weeks');
      const called = isSame ? name : `${PAGES[page]} ${name}`;
      if (page === 1 && isSame && pages[0].exact.has(name)) {
        isAsBefore(pages, name);
        continue;
      }
      names.push(called);
      from.push([page, name]);
    }
  }
  return { history, openWeek, names, at: new Map(names.map((n, i) => [n, i])), pages, from };
}

export const PAGES = ['first', 'second'];

/** What has ended is shown a week later as it was: a reader gains nothing by keeping it. */
function isAsBefore([first, second]: readonly ShownDesk[], name: string): void {
  const [then, now] = [first?.shown.get(name), second?.shown.get(name)];
  if (then && now && counters.some((counter) => then[counter].text !== now[counter].text))
    throw new Error(`${name} is shown otherwise a week later.`);
}

interface Cells {
  values: Int32Array;
  /** From its figure alone, told even which stars are more than small. */
  told: Known;
  isShown: Uint8Array;
  isStar: Uint8Array;
  small: number[];
  stars: number;
}

function readCells({ pages, names, from }: Kept): Cells {
  const length = names.length * SIZE;
  const told = { low: new Float64Array(length), high: new Float64Array(length) };
  const cells: Cells = {
    ...{
      values: new Int32Array(length),
      told,
      isShown: new Uint8Array(length),
      isStar: new Uint8Array(length),
    },
    ...{ small: [], stars: 0 },
  };
  for (const [i, [page, name]] of from.entries()) {
    const [shown, exact] = [pages[page]?.shown.get(name), pages[page]?.exact.get(name)];
    for (const [c, counter] of counters.entries()) {
      const cell = i * SIZE + c;
      const count = exact?.[counter] ?? 0;
      const value = shown?.[counter].value;
      const isSmall = count > 0 && count < 8;
      cells.values[cell] = count;
      if (isSmall) cells.small.push(cell);
      if (!shown) {
        [told.low[cell], told.high[cell]] = [0, ANY];
        continue;
      }
      if (value === undefined) {
        cells.stars += 1;
        cells.isStar[cell] = 1;
        [told.low[cell], told.high[cell]] = isSmall ? [1, 7] : [0, ANY];
        continue;
      }
      cells.isShown[cell] = 1;
      const most = value === 0 ? 0 : value + 2;
      [told.low[cell], told.high[cell]] = [value === 0 ? 0 : Math.max(8, value - 2), most];
    }
  }
  return cells;
}

const ANY = 1e6;

/** A reader cannot see which stars stand for more: all are small, or any may be anything. */
const READINGS = [
  [1, 7],
  [0, ANY],
] as const;

function readAs({ told, isStar }: Cells, [least, most]: (typeof READINGS)[number]): Known {
  return {
    low: told.low.map((low, cell) => (isStar[cell] ? least : low)),
    high: told.high.map((high, cell) => (isStar[cell] ? most : high)),
  };
}

/** Every sum a reader knows, but for those of shown zeros. */
function sumsOf(kept: Kept, { told }: Cells): ReaderSum[] {
  const sums: ReaderSum[] = [];
  const add = (total: number, parts: number[], atMost = false) => {
    if (told.high[total] !== 0) sums.push({ total, parts, atMost });
  };
  for (let vector = 0; vector < kept.names.length; vector++) {
    const cell = (counter: Counter) => vector * SIZE + placeOf(counter);
    for (const { total, parts, atMost } of identities) add(cell(total), parts.map(cell), atMost);
  }
  for (const { total, parts, atMost } of namedSums(kept)) {
    const [whole, own] = [kept.at.get(total), parts.flatMap((name) => kept.at.get(name) ?? [])];
    if (whole === undefined || own.length === 0) continue;
    for (let c = 0; c < SIZE; c++)
      add(
        whole * SIZE + c,
        own.map((part) => part * SIZE + c),
        atMost,
      );
  }
  return sums;
}
