import { pChart, xmrChart, type ControlChart } from './control-chart';
import type { Counter } from './counter';
import type { ShownCounts } from './suppress';

/** One small chart: counts by week, or a share by week with its base. */
export interface WeekChart {
  id: string;
  title: string;
  /** What a value is: a count, or a share from 0 to 1. */
  unit: 'count' | 'share';
  of?: string;
  /** Absent where fewer than two weeks can be shown. */
  chart?: ControlChart;
  /** Every week in order, as shown; a starred week has no value and is no point of the chart. */
  weeks: { week: string; text: string; of?: string }[];
}

interface Charted {
  id: string;
  title: string;
  counter: Counter;
  base?: readonly [Counter, string];
}

const charted: readonly Charted[] = [
  { id: 'eligible', title: 'Presentations', counter: 'eligible' },
  {
    id: 'asked',
    title: 'Asked in private',
    counter: 'asked',
    base: ['eligible', 'presentations'],
  },
  {
    id: 'disclosed',
    title: 'Disclosed',
    counter: 'disclosed',
    base: ['asked', 'people asked'],
  },
  {
    id: 'referred',
    title: 'Referred',
    counter: 'referred',
    base: ['disclosed', 'people who disclosed'],
  },
  {
    id: 'unresolved',
    title: 'Enquiry still owed',
    counter: 'unresolved',
    base: ['eligible', 'presentations'],
  },
  {
    id: 'gp-missing',
    title: 'GP not told, no reason',
    counter: 'gp-reason-missing',
    base: ['disclosed', 'disclosures'],
  },
];

/** From figures as they may be shown, so that no point and no limit says more than they do. */
export function weekCharts(
  weeks: readonly (readonly [week: string, shown: ShownCounts])[],
): WeekChart[] {
  return charted.map(({ id, title, counter, base }) => {
    const list = weeks.map(([week, shown]) => ({
      week,
      text: shown[counter].text,
      ...(base && { of: shown[base[0]].text }),
    }));
    const points = weeks.flatMap(([label, shown]) => {
      const [count, of] = [shown[counter].value, base ? shown[base[0]].value : 1];
      if (count === undefined || of === undefined || of === 0) return [];
      return [{ label, value: base ? Math.min(1, count / of) : count, base: of }];
    });
    const chart = base ? pChart(points) : xmrChart(points);
    return {
      id,
      title,
      unit: base ? 'share' : 'count',
      ...(base && { of: base[1] }),
      ...(chart && { chart }),
      weeks: list,
    };
  });
}
