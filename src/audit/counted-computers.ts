import { formatDate, localDate } from '../model/dates';

/** What stands of a computer whose file was taken in. */
interface TakenIn {
  /** Stamp of its last entry, UTC milliseconds. */
  lastAt: number;
  /** Numbers of entries that are missing in it, both included. */
  gaps: readonly { from: number; to: number }[];
}

/**
 * Whose counts the figures are, said beside them on a page and in a file: which edition it is, for files
 * that come later change figures of weeks that have ended.
 */
export function sayComputers(list: readonly TakenIn[], timeZone: string): string {
  if (list.length === 0) return 'Counted on this computer alone: no other’s file was taken in.';
  const day = (at: number) => formatDate(localDate(at, timeZone));
  const [first, last] = [
    day(Math.min(...list.map(({ lastAt }) => lastAt))),
    day(Math.max(...list.map(({ lastAt }) => lastAt))),
  ];
  const others = list.length === 1 ? '1 other' : `${list.length} others`;
  const missing = list
    .flatMap(({ gaps }) => gaps)
    .reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const lost = missing > 0 ? ` ${missing} entries are missing in them.` : '';
  return `Counted on this computer and ${others}, whose last entries are of ${first === last ? first : `${first} to ${last}`}.${lost}`;
}

/** What suppression does not reach: each page is safe by itself, and beside pages of the same computers. */
export const BEFORE_AND_AFTER =
  'A page made before another computer’s file was taken in and one made after it are of different computers: side by side they can give a small number away, and that is not protected. Take in all files first and hand out one edition.';
