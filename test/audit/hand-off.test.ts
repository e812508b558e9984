import { expect, test } from 'vitest';
import type { AuditEvent } from '../../src/audit/audit-event';
import type { EncounterState } from '../../src/audit/encounter-state';
import { handOffChange } from '../../src/audit/hand-off';
import { anEvent } from './an-event';

const change = (
  event: Partial<AuditEvent> & Pick<AuditEvent, 'kind'>,
  outcome?: NonNullable<AuditEvent['outcome']>,
) => {
  const asked = outcome !== undefined && outcome !== 'not-asked';
  return handOffChange(anEvent(1, event), {
    reached: { asked } as EncounterState['reached'],
    ...(outcome && { outcome }),
  });
};

test('an enquiry that was asked is to be handed over; one that waits comes back by itself', () => {
  expect(change({ kind: 'outcome', outcome: 'asked-no-disclosure' })).toBe('opens');
  expect(change({ kind: 'outcome', outcome: 'asked-disclosed', owed: ['children'] })).toBe('opens');
  expect(change({ kind: 'outcome', outcome: 'not-asked', owed: [] })).toBe('closes');
  expect(change({ kind: 'outcome', outcome: 'not-asked', owed: ['children'] })).toBe('opens');
});

test('the full line or a spoken hand-over settles it; after a disclosure the neutral line does not', () => {
  expect(change({ kind: 'handed-over' }, 'asked-disclosed')).toBe('closes');
  expect(change({ kind: 'line-copied', line: 'full' }, 'asked-disclosed')).toBe('closes');
  expect(change({ kind: 'line-copied', line: 'neutral' }, 'asked-disclosed')).toBeUndefined();
  expect(change({ kind: 'line-copied', line: 'neutral' }, 'asked-no-disclosure')).toBe('closes');
  expect(change({ kind: 'letter' }, 'asked-disclosed')).toBeUndefined();
});

test('half answered and then not asked is handed over like any other', () => {
  const halfAsked = (event: Partial<AuditEvent> & Pick<AuditEvent, 'kind'>) =>
    handOffChange(anEvent(1, event), {
      reached: { asked: false } as EncounterState['reached'],
      ...{ begun: true, outcome: 'not-asked' },
    });
  expect(halfAsked({ kind: 'outcome', outcome: 'not-asked', owed: [] })).toBeUndefined();
  expect(halfAsked({ kind: 'line-copied', line: 'neutral' })).toBe('closes');
});

test('begun is enough: what was answered is not lost in silence, and an outcome takes its place', () => {
  expect(change({ kind: 'noted', noted: 'asking-begun' })).toBe('opens');
  expect(change({ kind: 'noted', noted: 'self-completion-finished' })).toBe('opens');
  expect(change({ kind: 'noted', noted: 'self-completion-opened' })).toBeUndefined();
  expect(change({ kind: 'noted', noted: 'asking-begun' }, 'not-asked')).toBe('opens');
  // It may arrive after the outcome it came before.
  const late = change({ kind: 'noted', noted: 'asking-begun' }, 'asked-no-disclosure');
  expect(late).toBeUndefined();
  // "Could not ask" undoes nothing that was asked before.
  const after = change({ kind: 'outcome', outcome: 'not-asked' }, 'asked-no-disclosure');
  expect(after).toBeUndefined();
});
