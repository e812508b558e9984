import type { AuditEvent } from './audit-event';
import { BEGINS, type EncounterState } from './encounter-state';

/**
 * What an event does to the hand-off of its encounter: "done" means that the record system, or a
 * person spoken to, has it (design.md decision 6). It opens with the first question answered, so that
 * no death of the browser makes an enquiry look as if it had never begun; the full line copied or a
 * spoken hand-over closes it, and the neutral line does so where nothing was disclosed. A check of which
 * nothing was answered and nothing is owed needs none: the prompt itself comes back.
 */
export function handOffChange(
  event: AuditEvent,
  encounter: Pick<EncounterState, 'outcome' | 'reached' | 'begun'>,
): 'opens' | 'closes' | undefined {
  switch (event.kind) {
    case 'noted':
      return BEGINS.includes(event.noted) && !encounter.reached.asked ? 'opens' : undefined;
    case 'outcome':
      if (event.outcome !== 'not-asked' || event.owed?.length) return 'opens';
      return encounter.reached.asked || encounter.begun ? undefined : 'closes';
    case 'handed-over':
    case 'finished':
      return 'closes';
    case 'line-copied':
      return event.line === 'full' || encounter.outcome !== 'asked-disclosed'
        ? 'closes'
        : undefined;
    default:
      return undefined;
  }
}
