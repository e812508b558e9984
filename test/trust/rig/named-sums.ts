import { moveWeek } from '../../../src/audit/period';
import type { History, Kept } from '../lines/small-number-attacks';

/** What a reader knows to add up, by what the pages call it; a part that is not there is nothing. */
export interface NamedSum {
  total: string;
  parts: string[];
  atMost?: boolean;
}

/** Weeks back from the open one. */
const PERIODS: readonly (readonly [name: string, from: number, to: number])[] = [
  ['4-weeks', 1, 4],
  ['4-weeks before', 5, 8],
  ['13-weeks', 1, 13],
  ['13-weeks before', 14, 26],
  ['52-weeks', 1, 52],
  ['52-weeks before', 53, 104],
];

export function namedSums({ history, openWeek, names, pages }: Kept): NamedSum[] {
  const there = new Set(names);
  return pages
    .flatMap(({ exact }, page) => {
      // A week on, what has ended stands once, without the name of its page.
      const call = (name: string) => {
        const own = `${page === 0 ? 'first' : 'second'} ${name}`;
        return there.has(own) ? own : name;
      };
      const open = history === 'a week on' ? moveWeek(openWeek, page) : openWeek;
      // A quarter that ends between two pages is on the second alone: on the first its last week is open.
      return [...ofPeriods(open, call), ...ofBlocks([...exact.keys()], call)];
    })
    .concat(betweenPages(history, openWeek, names));
}

function ofPeriods(openWeek: string, call: (name: string) => string): NamedSum[] {
  const weeks = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => call(moveWeek(openWeek, -from - i)));
  const inner = ['4-weeks', '4-weeks before'].map(call);
  const outer = ['13-weeks', '13-weeks before'].map(call);
  return [
    ...PERIODS.map(([name, from, to]) => ({ total: call(name), parts: weeks(from, to) })),
    { total: call('13-weeks'), parts: [...inner, ...weeks(9, 13)] },
    { total: call('52-weeks'), parts: [...outer, ...weeks(27, 52)] },
  ];
}

function ofBlocks(names: readonly string[], call: (name: string) => string): NamedSum[] {
  const blocks = names.filter((name) => /^\d{4}(-Q\d)?$/.test(name));
  const groups = names.filter((name) => /^\d{4}(-Q\d)?\|/.test(name));
  return blocks.flatMap((block) => {
    const own = groups.filter((each) => each.startsWith(`${block}|`));
    const dimensions = [...new Set(own.map((each) => each.split('|')[1]))];
    const byDimension = dimensions.flatMap((by): NamedSum[] => {
      const parts = own.filter((each) => each.split('|')[1] === by).map(call);
      if (by !== 'presentation') return [{ total: call(block), parts }];
      return parts.map((part) => ({ total: call(block), parts: [part], atMost: true }));
    });
    if (block.includes('-Q'))
      return [{ total: call(block), parts: weeksOf(block).map(call) }, ...byDimension];
    const quarters = (end: string) =>
      [1, 2, 3, 4].map((quarter) => call(`${block}-Q${quarter}${end}`));
    const nested = own.map((each) => ({
      total: call(each),
      parts: quarters(each.slice(block.length)),
    }));
    return [{ total: call(block), parts: quarters('') }, ...byDimension, ...nested];
  });
}

/** Thirteen weeks, and in a year of 53 the last one with the fourth quarter. */
function weeksOf(quarter: string): string[] {
  const [year = '', number = '1'] = quarter.split('-Q');
  const first = (Number(number) - 1) * 13 + 1;
  const weeks = number === '4' ? 14 : 13;
  return Array.from({ length: weeks }, (_, i) => `${year}-W${String(first + i).padStart(2, '0')}`);
}

function betweenPages(history: History, openWeek: string, names: readonly string[]): NamedSum[] {
  const ofFirst = names.filter((each) => each.startsWith('first ')).map((each) => each.slice(6));
  const within = (name: string): NamedSum => ({
    ...{ total: `second ${name}`, parts: [`first ${name}`], atMost: true },
  });
  if (history === 'one opening') return [];
  if (history === 'before and after a file') return ofFirst.map(within);
  if (history === 'champion')
    return ofFirst.flatMap((name) =>
      /^\d{4}(-Q\d)?$/.test(name)
        ? [within(name), { total: `second ${name}|area|triage`, parts: [`first ${name}`] }]
        : [within(name)],
    );
  return [
    { total: `second ${openWeek}`, parts: [`first ${openWeek}`], atMost: true },
    { total: 'second 13-weeks', parts: ['first 4-weeks'], atMost: true },
    { total: 'second 52-weeks', parts: ['first 13-weeks'], atMost: true },
  ];
}
