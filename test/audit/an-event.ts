import type { AuditEvent } from '../../src/audit/audit-event';

let made = 0;

/** A random-looking id that is the same on every run. */
export function testId(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** One event of encounter `encounter`, complete but for what its kind is about. */
export function anEvent(
  encounter: number,
  facts: Partial<AuditEvent> & Pick<AuditEvent, 'kind'>,
): AuditEvent {
  return {
    v: 1,
    id: testId(1_000_000 + made++),
    at: Date.UTC(2026, 10, 18, 3, 12),
    encounterId: testId(encounter),
    site: 'Eastbridge',
    area: 'triage',
    role: 'clinician',
    system: 'practice-emergency',
    rules: ['overdose'],
    practice: false,
    ...facts,
  };
}

export const prompted = (encounter: number, facts: Partial<AuditEvent> = {}): AuditEvent =>
  anEvent(encounter, { kind: 'decision', decision: 'prompt', ...facts });

export const came = (
  encounter: number,
  outcome: NonNullable<AuditEvent['outcome']>,
  facts: Partial<AuditEvent> = {},
): AuditEvent => anEvent(encounter, { kind: 'outcome', outcome, ...facts });

export const gpLetter = (
  encounter: number,
  letterAction: NonNullable<AuditEvent['letterAction']>,
  facts: Partial<AuditEvent> = {},
): AuditEvent => anEvent(encounter, { kind: 'letter', letter: 'gp', letterAction, ...facts });
