// What tells one attendance of a patient from the next.
import type { PageContext, SystemDescription } from '../model/system-description';

const LONGEST = 120;

/**
 * In this order: when the patient arrived, as the page shows it, because that stands in the same
 * document as the name and cannot run ahead of it as an address does; the attendance's own place in
 * the address; and failing both, for a page with text of an attendance, the path and today's date,
 * since such a path names a patient and not a visit. A page without such text (a summary, a banner)
 * has none. Never longer than 120 characters; the end is what is kept, being what differs.
 */
export function attendanceOf(
  { attendanceInAddress: place }: SystemDescription,
  context: PageContext,
  path: string,
  arrivedAt: string | undefined,
  now: number,
): string | undefined {
  if (arrivedAt !== undefined) return arrivedAt.slice(-LONGEST);
  const named = place ? between(path, place.after, place.before) : undefined;
  if (named) return named.slice(-LONGEST);
  if (!context.expects.some((kind) => kind.startsWith('episode.'))) return undefined;
  const today = new Date(now);
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].join('-');
  return `${path} ${day}`.slice(-LONGEST);
}

function between(path: string, after: string, before: string | undefined): string | undefined {
  const at = path.indexOf(after);
  if (at < 0) return undefined;
  const rest = path.slice(at + after.length);
  const end = before === undefined ? -1 : rest.indexOf(before);
  return end < 0 ? rest : rest.slice(0, end);
}
