import type { AuditEvent } from './audit-event';
import type { EncounterState } from './encounter-state';

/**
 * What an event does to the hand-off of its encounter: "done" means that the record system, or a
 * person spoken to, has it (design.md decision 6). An enquiry that was asked opens one; the full line
 * copied or a spoken hand-over closes it, and the neutral line does so where nothing was disclosed.
 * A check that could not be asked opens none: the prompt itself comes back.
 */
export function handOffChange(
  event: AuditEvent,
  encounter: Pick<EncounterState, 'outcome'>,
): 'opens' | 'closes' | undefined {
  switch (event.kind) {
    case 'outcome':
      return event.outcome === 'not-asked' && !event.owed?.length ? undefined : 'opens';
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
