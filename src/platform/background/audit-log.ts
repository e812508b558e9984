import { storableMoment, type AuditEvent } from '../../audit/audit-event';
import { fail, type Result } from '../../model/result';
import type { Policy } from '../../policy/policy';
import { actingRole } from '../../policy/roles';
import { browser } from '../browser';
import { randomId } from '../keys';
import { currentPolicy } from '../policy-source';
import { memoryArea, type KeyValueArea } from '../stores/key-value-area';
import { openStore } from '../stores/store';
import type { Store } from '../stores/store-contract';
import type { WithEvent } from '../stores/write-event';
import { noteDamage } from './damage-log';

let opening: Promise<Store> | undefined;

/** Opened once a worker's life; a failed opening is tried again the next time. */
export function auditStore(): Promise<Store> {
  opening ??= openStore({
    area: secondPlace(),
    policy: storePolicy,
    onReconciled: noteDamage,
  }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/**
 * A private window has a database of its own, in memory, but shares `storage.local` with the others
 * and writes it to the disk: its journal would leave a trace and overwrite theirs.
 */
function secondPlace(): KeyValueArea {
  return browser.extension.inIncognitoContext ? memoryArea() : browser.storage.local;
}

/** What no setting may be longer than: nothing is too old while the site's own days are not known. */
const LONGEST = { keepEventsDays: 3660, keepSealedDays: 365, keepBreakdownWeeks: 530 };

export async function storePolicy(): Promise<Policy> {
  const { status, policy } = await currentPolicy();
  return status === 'waiting' || status === 'broken' ? { ...policy, ...LONGEST } : policy;
}

/** What differs from event to event; the rest comes from policy. */
export type EventFacts = Omit<
  AuditEvent,
  'v' | 'id' | 'at' | 'site' | 'area' | 'role' | 'practice'
> & { id?: string };

/**
 * One event with what follows from it and what it takes along, in both places. The same id twice is
 * recorded once. `now` UTC milliseconds; a clock that is wrong is recorded as it is, and flagged.
 */
export async function recordEvent(
  facts: EventFacts,
  policy: Policy,
  now: number,
  withEvent?: WithEvent,
): Promise<Result<unknown>> {
  const { site, area, roles, practice } = policy;
  try {
    const store = await auditStore();
    const made = { v: 1 as const, id: facts.id ?? randomId(), at: storableMoment(now) };
    const event = { ...facts, ...made, site, area, role: actingRole(roles), practice };
    return await store.record(event, withEvent);
  } catch {
    return fail(
      'storage-refused',
      'This computer would not save. Use the paper card and tell the safeguarding lead.',
    );
  }
}
