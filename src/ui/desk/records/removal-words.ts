import type { RecordsStanding } from '../../../audit/records-standing';
import { formatDate, localDate } from '../../../model/dates';
import { entries } from './verification-words';

const DAY_MS = 86_400_000;

/** What goes next by schedule, and what holds it back. */
export function sayRemoval(
  { removal, base, since }: Pick<RecordsStanding, 'removal' | 'base' | 'since'>,
  timeZone: string,
): string {
  const { keepDays, due, exportFirst, exported } = removal;
  const rule = `Single entries are removed ${keepDays} days after they were made. The weekly counts stay.`;
  const waiting = exportFirst ? Math.max(0, due - Math.max(0, exported - base)) : 0;
  const going = due - waiting;
  return [
    rule,
    due === 0 && since !== undefined ? sayOldest(since + keepDays * DAY_MS, timeZone) : '',
    going > 0 ? `${entries(going)} will go within a day.` : '',
    waiting > 0
      ? `${entries(waiting)} old enough to go ${waiting === 1 ? 'is' : 'are'} kept until you export: this site asks for that first.`
      : '',
    due === 0 && exportFirst ? 'This site asks for an export first.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function sayOldest(goes: number, timeZone: string): string {
  return `The oldest here goes on ${formatDate(localDate(goes, timeZone))}.`;
}
