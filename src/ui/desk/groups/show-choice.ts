import { blockBefore, blockOf } from '../../../audit/calendar-block';
import type { ShownGroup } from '../../../audit/group-layers';
import { groupsToCsv } from '../../../audit/group-table';
import { DIMENSION_WORDS, sayGroup } from '../../../audit/group-words';
import { reportAll, smallNumbersNote, type PeriodFigures } from '../../../audit/measures';
import type { Period, PeriodId } from '../../../audit/period';
import type { Showing } from '../../../audit/suppress';
import type { Result } from '../../../model/result';
import type { GroupChoice } from './groups-props';

/** Every measure of one group alone; its weeks are not shown, for most would be too few. */
export function only(
  { block: id, only: group }: GroupChoice,
  groups: Result<ShownGroup[]> | undefined,
  place: string,
  periodId: PeriodId,
): PeriodFigures | undefined {
  const found = groups?.ok && groups.value.find((each) => each.group === group);
  if (!found) return undefined;
  const [block, before] = [blockOf(id), blockBefore(blockOf(id))];
  const period: Period = { ...block, id: periodId };
  const previous: Period = { ...before, id: periodId };
  return {
    reports: reportAll({ site: place, period, previous }, found.now, found.before),
    charts: [],
  };
}

/** Over the figures and in the file: which breakdown, which group, and when. */
export function tableToCsv(
  choice: GroupChoice,
  groups: readonly ShownGroup[],
  place: string,
  showing: Showing,
  counted: string | undefined,
): string {
  const { by, block } = choice;
  return groupsToCsv({
    ...{ site: place, view: sayChoice(choice), smallNumbers: smallNumbersNote(showing), counted },
    ...{ head: DIMENSION_WORDS[by].head, before: blockBefore(blockOf(block)).label, groups },
    say: (group) => sayGroup(by, group),
  });
}

export function sayChoice({ by, block: id, only: group }: GroupChoice): string {
  const { label, days } = blockOf(id);
  const { choice, head } = DIMENSION_WORDS[by];
  const which =
    group === undefined
      ? choice.toLowerCase()
      : `only ${head.toLowerCase()}: ${sayGroup(by, group)}`;
  return `${which}, ${label.toLowerCase()}, ${days}`;
}
