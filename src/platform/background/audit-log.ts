import type { AuditEvent } from '../../audit/audit-event';
import { fail, type Result } from '../../model/result';
import type { Policy } from '../../policy/policy';
import { randomId } from '../keys';
import { openAuditStore, type AuditStore } from '../stores/audit-database';

let opening: Promise<AuditStore> | undefined;

/** Opened once a worker's life; a failed opening is tried again the next time. */
export function auditStore(): Promise<AuditStore> {
  opening ??= openAuditStore().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** What differs from event to event; the rest comes from policy. */
export type EventFacts = Omit<
  AuditEvent,
  'v' | 'id' | 'at' | 'site' | 'area' | 'role' | 'practice'
> & { id?: string };

/** One event with its roll-up, in one transaction. The same id twice is recorded once. */
export async function recordEvent(
  facts: EventFacts,
  policy: Policy,
  now: number,
): Promise<Result<unknown>> {
  const { site, area, role, practice } = policy;
  try {
    const store = await auditStore();
    const event = { ...facts, v: 1 as const, id: facts.id ?? randomId(), at: now };
    return await store.record({ ...event, site, area, role, practice });
  } catch {
    return fail(
      'storage-refused',
      'This computer would not save. Use the paper card and tell the safeguarding lead.',
    );
  }
}
