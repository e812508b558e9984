import { parseNhsNumber } from '../../model/nhs-number';
import { mergeFrames } from '../../model/tab-reading';
import { fail, ok, type Result } from '../../model/result';
import { randomId } from '../keys';
import { sessionMap } from '../session-map';
import { identifierOf } from './encounters';
import { readFrames } from './frames';

/** What a ticket stands for: whose record was on screen, and in which tab. Never told to a page. */
interface Place {
  identifier: string;
  tabId?: number;
}
const places = sessionMap<Place>('flag-place');

/** Whose record is on screen; refused where it is nobody's for sure (hazard H04). */
export async function recordOnScreen(tabId: number): Promise<Result<string>> {
  const merged = mergeFrames(await readFrames(tabId));
  if (merged.state === 'conflict') {
    return fail('conflict', 'Two records are on screen. Close one, then try again.');
  }
  const identifier = merged.primary && identifierOf(merged.primary.system, merged.identity);
  if (!identifier) {
    return fail(
      'no-record',
      'No record is open that can be read for sure. Open it, or type the NHS number.',
    );
  }
  return ok(identifier);
}

/** A ticket for the record on screen, or for a typed number where the system is no page. */
export async function takePlace(of: {
  tabId?: number | undefined;
  nhsNumber?: string | undefined;
}): Promise<Result<{ ticket: string }>> {
  const found = await placeOf(of);
  if (!found.ok) return found;
  const ticket = randomId();
  await places.set(ticket, found.value);
  return ok({ ticket });
}

/** Whom a ticket was taken for, while the same record is still on screen. */
export async function redeem(ticket: string): Promise<Result<string>> {
  const place = await places.get(ticket);
  if (!place) return CHANGED;
  if (place.tabId === undefined) return ok(place.identifier);
  const now = await recordOnScreen(place.tabId);
  return now.ok && now.value === place.identifier ? ok(place.identifier) : CHANGED;
}

async function placeOf(of: {
  tabId?: number | undefined;
  nhsNumber?: string | undefined;
}): Promise<Result<Place>> {
  if (of.nhsNumber !== undefined) {
    const digits = parseNhsNumber(of.nhsNumber);
    if (digits === undefined) {
      return fail(
        'bad-number',
        'That is no NHS number: ten digits, the last one a check. Look again.',
      );
    }
    return ok({ identifier: `nhs ${digits}` });
  }
  if (of.tabId === undefined) return fail('no-record', 'Open the record, or type the NHS number.');
  const found = await recordOnScreen(of.tabId);
  return found.ok ? ok({ identifier: found.value, tabId: of.tabId }) : found;
}

const CHANGED = fail(
  'changed',
  'The record on screen is not the one this was begun for. Nothing was saved. Open the right record and raise it again.',
);
