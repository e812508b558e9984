import { contribution } from '../../../src/audit/contribution';
import { counters, identities, noCounts, type Counts } from '../../../src/audit/counter';
import { foldEncounter, type EncounterState } from '../../../src/audit/encounter-state';
import { addCounts, publish, type PublishedPart } from '../../../src/audit/published';
import type { ShownCounts } from '../../../src/audit/suppress';
import { anEvent, came, gpLetter, prompted } from '../../audit/an-event';
import type { Line, Outcome, Work } from '../line';
import { seeded, type Random } from '../rig/random';

export const smallNumberAttacks: Line = {
  id: 'small-number-attacks',
  number: 13,
  claim:
    'Published counts attacked by sums, filters, periods in periods and next week’s page: no count of 1 to 7 recovered',
  counts: { quick: 60, full: 10_000 },
  run,
};

const AREAS = ['triage', 'majors', 'minors'];
const WEEKS = 6;

/** What somebody holds who kept this week's page and next week's, and knows the whole method. */
async function run(work: Work): Promise<Outcome> {
  const failures: string[] = [];
  const figures = {
    'small counts attacked': 0,
    stars: 0,
    'more stars than small counts': 0,
    'proved by another site that looks alike': 0,
  };
  let done = 0;
  for (; done < work.count; done++) {
    const random = seeded(work.seed + done * 7_919);
    const { published, placed } = makePublished(random);
    const shown = publish(published, false);
    const cells = readCells(published, shown);
    figures.stars += cells.stars;
    figures['more stars than small counts'] += cells.stars - cells.small.length;
    figures['small counts attacked'] += cells.small.length;
    const name = (cell: number) =>
      `${published[Math.floor(cell / SIZE)]?.name} ${counters[cell % SIZE]} = ${cells.values[cell]}`;
    for (const cell of cells.small.filter((each) => cells.isShown[each]))
      failures.push(`seed ${work.seed}, case ${done}: shown: ${name(cell)}`);
    const open = findOnly(cells, placed, random);
    figures['proved by another site that looks alike'] += cells.small.length - open.length;
    const readings =
      open.length === 0 ? [] : READINGS.map((star) => narrowed(cells, published, star));
    for (const cell of open.filter((each) => readings.some((isOnly) => isOnly(each))))
      failures.push(`seed ${work.seed}, case ${done}: recovered: ${name(cell)}`);
    if (done % 20 === 0) {
      work.tell(`${done} of ${work.count} data sets`);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return { done, failures, figures };
}

const SIZE = counters.length;
const places = new Map(counters.map((counter, i) => [counter, i]));
const placeOf = (counter: (typeof counters)[number]) => places.get(counter) ?? 0;

/** One attendance: what it counts as, and the parts of what is published that it stands in. */
interface Placed {
  kind: Counts;
  parts: readonly number[];
}

/** Weeks, periods in periods, next week's page, areas, a presentation: everything at once. */
function makePublished(random: Random): { published: PublishedPart[]; placed: Placed[] } {
  const size = random.pick([3, 8, 20, 45]);
  const weekName = (week: number) => `week ${week}`;
  const weeks = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => weekName(from + i));
  const shapes: Omit<PublishedPart, 'counts'>[] = [
    ...weeks(0, WEEKS).map((name) => ({ name })),
    { name: 'short', parts: weeks(3, 5) },
    // Next week's page: the same period a week on, which overlaps the one before by a week.
    { name: 'short, a week on', parts: weeks(4, 6) },
    { name: 'long', parts: weeks(0, WEEKS), within: ['short', 'presentation'] },
    ...AREAS.map((area) => ({ name: area })),
    { name: 'all areas', parts: AREAS },
    { name: 'presentation' },
  ];
  const number = (name: string) => shapes.findIndex((shape) => shape.name === name);
  const partsOf = (week: number, area: string, hasRule: boolean) =>
    [
      weekName(week),
      ...(week === 3 || week === 4 ? ['short'] : []),
      ...(week === 4 || week === 5 ? ['short, a week on'] : []),
      ...['long', area, 'all areas'],
      ...(hasRule ? ['presentation'] : []),
    ].map(number);
  const placed: Placed[] = [];
  for (let week = 0; week < WEEKS; week++) {
    for (const area of AREAS) {
      for (let left = random.below(size); left > 0; left--) {
        const parts = partsOf(week, area, random.below(3) === 0);
        placed.push({ kind: random.pick(KINDS), parts });
      }
    }
  }
  const published = shapes.map((shape, i) => ({
    ...shape,
    counts: addCounts(placed.filter(({ parts }) => parts.includes(i)).map(({ kind }) => kind)),
  }));
  return { published, placed };
}

/** Every way an attendance of the made-up sites can go. */
const KINDS: readonly Counts[] = makeKinds();

function makeKinds(): Counts[] {
  const before = [
    [prompted(1)],
    [prompted(1, { accompanied: true, rules: ['repeat-attendance'] })],
    [],
  ].flatMap((decided) => [decided, [...decided, anEvent(1, { kind: 'opened' })]]);
  const after = [
    [],
    [came(1, 'asked-no-disclosure')],
    [came(1, 'asked-declined')],
    [came(1, 'asked-disclosed'), gpLetter(1, 'printed')],
    [came(1, 'asked-disclosed', { owed: ['body-map'] })],
    [came(1, 'not-asked', { reason: 'not-alone' })],
    [came(1, 'not-asked', { reason: 'no-time' })],
    [came(1, 'not-asked', { reason: 'left-before' })],
  ];
  return before.flatMap((first) =>
    after.flatMap((last) => {
      const state = [...first, ...last].reduce<EncounterState | undefined>(
        (held, event) => foldEncounter(held, event, 'UTC'),
        undefined,
      );
      return state?.reached.eligible ? [{ ...noCounts(), ...contribution(state) }] : [];
    }),
  );
}

interface Cells {
  values: Int32Array;
  /** What a reader can tell of each from its figure, told even which stars are more than small. */
  low: Int32Array;
  high: Int32Array;
  isShown: Uint8Array;
  small: number[];
  stars: number;
}

function readCells(
  published: readonly PublishedPart[],
  shown: ReadonlyMap<string, ShownCounts>,
): Cells {
  const length = published.length * SIZE;
  const [values, low, high] = [
    new Int32Array(length),
    new Int32Array(length),
    new Int32Array(length),
  ];
  const cells: Cells = { values, low, high, isShown: new Uint8Array(length), small: [], stars: 0 };
  for (const [i, { name, counts }] of published.entries()) {
    for (const [c, counter] of counters.entries()) {
      const cell = i * SIZE + c;
      const count = counts[counter];
      const value = shown.get(name)?.[counter].value;
      const isSmall = count > 0 && count < 8;
      values[cell] = count;
      if (value === undefined) {
        cells.stars += 1;
        [low[cell], high[cell]] = isSmall ? [1, 7] : [0, 1e6];
      } else {
        cells.isShown[cell] = 1;
        [low[cell], high[cell]] = value === 0 ? [0, 0] : [Math.max(8, value - 2), value + 2];
      }
      if (isSmall) cells.small.push(cell);
    }
  }
  return cells;
}

/** A reader cannot see which stars stand for more: all are small, or any may be anything. */
const READINGS = [
  [1, 7],
  [0, 1_000_000],
] as const;

/**
 * For the rest, the sums themselves: every range narrowed by every other until nothing more follows.
 * True where one number is left.
 */
function narrowed(
  cells: Cells,
  published: readonly PublishedPart[],
  star: (typeof READINGS)[number],
): (cell: number) => boolean {
  const low = cells.low.map((least, cell) => (cells.isShown[cell] ? least : star[0]));
  const high = cells.high.map((most, cell) => (cells.isShown[cell] ? most : star[1]));
  const at = (name: string) => published.findIndex((part) => part.name === name) * SIZE;
  const sums: { total: number; parts: number[]; atMost: boolean }[] = published.flatMap(
    (part, i) => [
      ...identities.map(({ total, parts, atMost }) => ({
        total: i * SIZE + placeOf(total),
        parts: parts.map((each) => i * SIZE + placeOf(each)),
        atMost: atMost ?? false,
      })),
      ...counters.flatMap((_, c) => [
        ...(part.parts
          ? [{ total: i * SIZE + c, parts: part.parts.map((name) => at(name) + c), atMost: false }]
          : []),
        ...(part.within ?? []).map((name) => ({
          ...{ total: i * SIZE + c, parts: [at(name) + c], atMost: true },
        })),
      ]),
    ],
  );
  let changed = true;
  const tighten = (cell: number, least: number, most: number): void => {
    if (least > (low[cell] ?? 0)) [low[cell], changed] = [least, true];
    if (most < (high[cell] ?? 0)) [high[cell], changed] = [most, true];
  };
  for (let rounds = 0; changed && rounds < 60; rounds++) {
    changed = false;
    for (const { total, parts, atMost } of sums) {
      let [least, most] = [0, 0];
      for (const part of parts) {
        least += low[part] ?? 0;
        most += high[part] ?? 0;
      }
      tighten(total, least, atMost ? Infinity : most);
      if (least > most && !atMost) return () => false;
      for (const part of parts) {
        const from = atMost ? 0 : (low[total] ?? 0) - (most - (high[part] ?? 0));
        tighten(part, from, (high[total] ?? 0) - (least - (low[part] ?? 0)));
      }
    }
  }
  // Where ranges contradict each other some star was more than small, and nothing is told.
  if (low.some((least, cell) => least > (high[cell] ?? 0))) return () => false;
  return (cell) => low[cell] === high[cell];
}

/** More or fewer of an attendance of one kind in one place: by cell, how many. */
type Move = readonly (readonly [cell: number, by: number])[];

/**
 * Small counts that no other made-up site would show alike. Another site that does is a proof that
 * the count cannot be told, whatever the reader works out: here it is sought by taking an attendance
 * out, putting one in, or changing one for another. Written apart from the code it attacks.
 */
function findOnly(cells: Cells, placed: readonly Placed[], random: Random): number[] {
  const spots = [...new Map(placed.map(({ parts }) => [parts.join(), parts])).values()];
  const move = (kind: Counts, parts: readonly number[], by: number): Move =>
    counters.flatMap((counter, c) =>
      kind[counter] === 1 ? parts.map((part) => [part * SIZE + c, by] as const) : [],
    );
  const into = spots.flatMap((parts) => KINDS.map((kind) => move(kind, parts, 1)));
  const out = placed.map(({ kind, parts }) => move(kind, parts, -1));
  const open = new Set(cells.small);
  for (const each of [...into, ...out]) {
    if (each.some(([cell]) => open.has(cell)) && isAlike(cells, [each])) settle(open, [each]);
  }
  for (const target of [...open]) {
    const [more, fewer] = [into, out].map((list) => {
      const own = list.filter((each) => each.some(([cell]) => cell === target));
      return { own, other: list };
    });
    for (let tries = 0; tries < TRIES && open.has(target); tries++) {
      const [first, second] = random.below(2) === 0 ? [more, fewer] : [fewer, more];
      if (!first || !second || first.own.length === 0 || second.other.length === 0) continue;
      const pair = [random.pick(first.own), random.pick(second.other)];
      if (tries % 3 === 2) pair.push(random.pick(second.other));
      if (isAlike(cells, pair)) settle(open, pair);
    }
  }
  return [...open];
}

const TRIES = 40;

/** Whether everything shown would be the same; the cells that are not touched are. */
function isAlike({ values, low, high }: Cells, moves: readonly Move[]): boolean {
  const change = new Map<number, number>();
  for (const each of moves)
    for (const [cell, by] of each) change.set(cell, (change.get(cell) ?? 0) + by);
  for (const [cell, by] of change) {
    const next = (values[cell] ?? 0) + by;
    if (next < (low[cell] ?? 0) || next > (high[cell] ?? 0)) return false;
  }
  return true;
}

function settle(open: Set<number>, moves: readonly Move[]): void {
  const change = new Map<number, number>();
  for (const each of moves)
    for (const [cell, by] of each) change.set(cell, (change.get(cell) ?? 0) + by);
  for (const [cell, by] of change) if (by !== 0) open.delete(cell);
}
