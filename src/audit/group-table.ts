import type { Counter } from './counter';
import { writeCsv } from './csv';
import type { ShownGroup } from './group-layers';
import { percentOf, type ShownCounts } from './suppress';

/** Few enough columns to be read; one group chosen shows every measure of it. */
export const GROUP_COLUMNS: readonly { head: string; counter: Counter; of?: Counter }[] = [
  { head: 'Presentations', counter: 'eligible' },
  { head: 'Asked', counter: 'asked', of: 'eligible' },
  { head: 'Disclosed', counter: 'disclosed', of: 'asked' },
  { head: 'Referred', counter: 'referred', of: 'disclosed' },
  { head: 'Still owed', counter: 'unresolved', of: 'eligible' },
];

interface GroupTableFacts {
  site: string;
  /** `by area, quarter 3 of 2026, 29 June to 27 September 2026`. */
  view: string;
  smallNumbers: string;
  /** Which computers; see `sayComputers`. */
  counted?: string | undefined;
  /** Over the column of groups. */
  head: string;
  /** What the block before is called. */
  before: string;
  groups: readonly ShownGroup[];
  say(group: string): string;
}

/** The table of one breakdown as a spreadsheet, figures just as they are shown. */
export function groupsToCsv(facts: GroupTableFacts): string {
  const { site, view, smallNumbers, counted, head, before, groups, say } = facts;
  const columns = GROUP_COLUMNS.flatMap(({ head: name, of }) => [
    name,
    ...(of ? [`${name}, per cent`] : []),
  ]);
  return writeCsv([
    ['Site', site],
    ['Shown', view],
    ['Small numbers', smallNumbers],
    ...(counted ? [['Counted', counted]] : []),
    ['Read as', 'A presentation is a reason to ask, not a case.'],
    [],
    [head, ...columns, ...columns.map((name) => `${before}: ${name}`)],
    ...groups.map((each) => [say(each.group), ...cellsOf(each.now), ...cellsOf(each.before)]),
  ]);
}

function cellsOf(shown: ShownCounts): string[] {
  return GROUP_COLUMNS.flatMap(({ counter, of }) => {
    const count = shown[counter].text;
    return of ? [count, String(percentOf(shown[counter], shown[of]) ?? '')] : [count];
  });
}
