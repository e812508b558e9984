import type { MergedStanding } from './merged-props';

/** What goes of other computers' counts by schedule, and what holds it back. */
export function sayOldColumns({ computers, keepWeeks, exportFirst }: MergedStanding): string {
  const old = computers.filter(({ hasOld }) => hasOld).length;
  return [
    `Counts by group and presentation are removed after ${keepWeeks} weeks in which something was counted. The weekly counts stay.`,
    old > 0 && exportFirst
      ? `Those of ${old} ${old === 1 ? 'computer' : 'computers'} are old enough to go, and are kept until you export them: this site asks for that first.`
      : '',
    old > 0 && !exportFirst
      ? `Those of ${old} ${old === 1 ? 'computer' : 'computers'} will go within a day.`
      : '',
    old === 0 && exportFirst ? 'This site asks for an export first.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}
