import { checkDescription } from '../../../model/check-description';
import type { EncounterReading } from '../../../model/encounter-reading';
import { fail, ok, type Result } from '../../../model/result';
import type { SystemDescription } from '../../../model/system-description';
import type { StoredPage } from '../../../model/teaching';

/** A stored page as a description reads it. */
export type ReadStored = (page: StoredPage, description: SystemDescription) => EncounterReading;

/**
 * A description with its pages, fit to be put in force: nothing of it is wrong, and every page that
 * comes with it reads, one at least with a patient on it. Otherwise why not, each thing once.
 */
export function checkStored(
  json: unknown,
  pages: readonly StoredPage[],
  read: ReadStored,
): Result<SystemDescription> {
  const { description, problems } = checkDescription(json);
  if (!description || problems.length > 0) return fail('wrong', problems.join('\n'));
  const readings = pages.map((page) => ({ page, reading: read(page, description) }));
  const unread = readings.filter(
    ({ reading }) => reading.state === 'not-reading' || reading.missing.length > 0,
  );
  if (unread.length > 0) {
    return fail('unread', unread.map(({ page, reading }) => sayUnread(page, reading)).join('\n'));
  }
  if (!readings.some(({ reading }) => reading.expected > 0)) {
    return fail('no-page', 'No stored page with a patient came with it. Add one that it reads.');
  }
  return ok(description);
}

function sayUnread({ address }: StoredPage, { reason, found, expected }: EncounterReading): string {
  const place = URL.canParse(address) ? new URL(address) : undefined;
  const where = place ? place.pathname + place.hash : address.slice(0, 100);
  return `The stored page ${where} does not read, so nothing was put in force: ${reason ?? `${found} of ${expected} parts.`}`;
}
