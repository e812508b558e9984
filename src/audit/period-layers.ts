import { blocksAt, quarterBlock, type CalendarBlock } from './calendar-block';
import { noCounts, type Counts } from './counter';
import { CLOSED_WEEKS, moveWeek, weeksOf, type Period, type PeriodId } from './period';
import { addCounts, type PublishedLayer, type PublishedPart } from './published';
import type { RollUpRow } from './roll-up';

/** Weeks back from the open one, which is 0; 1 is the last that has ended. */
const ROLLING: readonly (readonly [name: string, from: number, to: number])[] = [
  ['4-weeks', 4, 1],
  ['4-weeks before', 8, 5],
  ['13-weeks', 13, 1],
  ['13-weeks before', 26, 14],
  ['52-weeks', 52, 1],
  ['52-weeks before', CLOSED_WEEKS, 53],
];

/** The part that a period, or the one before it, is published as; of an open week the week itself. */
export function partOf({ id, from }: Pick<Period, 'id' | 'from'>, which: 'now' | 'before'): string {
  const of: PeriodId = id;
  if (of === 'this-week') return from;
  return which === 'now' ? of : `${of} before`;
}

/** Pages kept from so many weeks back, whose periods overlap with those of now. */
const PAGES_BACK = 1;

/**
 * What the Desk shows of all attendances together. First every week, each by itself, so that a week is
 * shown the same for good, whatever is counted later; then, in the order that they came to be shown, the
 * quarters and years that groups are shown of, and the periods of pages kept from before and of now.
 */
export function periodLayers(rows: readonly RollUpRow[], openWeek: string): PublishedLayer[] {
  const of = countsByWeek(rows);
  const starts = [moveWeek(openWeek, -CLOSED_WEEKS - PAGES_BACK)];
  const published = new Set<string>();
  const pages: PublishedLayer[] = [];
  for (let back = PAGES_BACK; back >= 0; back--) {
    const open = moveWeek(openWeek, -back);
    const blocks = blocksAt(open);
    const quarters = [...new Set(blocks.flatMap((block) => block.quarters))].map(quarterBlock);
    const years = blocks.filter((block) => block.quarters.length > 1);
    for (const list of [quarters, years]) {
      const ended = list.filter(({ id }) => !published.has(id));
      for (const { id, from } of ended) {
        published.add(id);
        starts.push(from);
      }
      if (ended.length > 0) pages.push(blockLayer(ended, of));
    }
    pages.push(rollingLayer(open, of, (name) => (back > 0 ? `${back} weeks ago: ${name}` : name)));
  }
  return [weekLayer(weeksOf({ from: starts.sort()[0] ?? openWeek, to: openWeek }), of), ...pages];
}

/** Quarters by their weeks, years by their quarters; each as it is shown for good. */
export function blockLayer(
  blocks: readonly CalendarBlock[],
  of: (week: string) => Counts,
): PublishedLayer {
  return {
    parts: blocks.map((block) => ({
      name: block.id,
      counts: addCounts(weeksOf(block).map(of)),
      isKnown: true,
    })),
    sums: blocks.map(({ id, quarters, ...block }) => ({
      total: id,
      parts: quarters.length > 1 ? quarters : weeksOf(block),
    })),
  };
}

function rollingLayer(
  openWeek: string,
  of: (week: string) => Counts,
  call: (name: string) => string,
): PublishedLayer {
  const within = (from: number, to: number) =>
    Array.from({ length: from - to + 1 }, (_, i) => moveWeek(openWeek, i - from));
  const rolling = ROLLING.map(([name, from, to]) => ({
    name: call(name),
    weeks: within(from, to),
  }));
  const short = ['4-weeks', '4-weeks before'].map(call);
  const long = ['13-weeks', '13-weeks before'].map(call);
  return {
    parts: rolling.map(({ name, weeks }) => ({ name, counts: addCounts(weeks.map(of)) })),
    sums: [
      ...rolling.map(({ name, weeks }) => ({ total: name, parts: weeks })),
      { total: call('13-weeks'), parts: [...short, ...within(13, 9)] },
      { total: call('52-weeks'), parts: [...long, ...within(52, 27)] },
    ],
  };
}

export function weekLayer(
  weeks: readonly string[],
  of: (week: string) => Counts,
): { parts: PublishedPart[] } {
  return { parts: weeks.map((week) => ({ name: week, counts: of(week) })) };
}

/** Counts of each week, every site and area of the rows together. */
export function countsByWeek(rows: readonly RollUpRow[]): (week: string) => Counts {
  const byWeek = new Map<string, Counts>();
  for (const { week, counts } of rows) {
    const known = byWeek.get(week);
    byWeek.set(week, addCounts(known ? [known, counts] : [counts]));
  }
  return (week) => byWeek.get(week) ?? noCounts();
}
