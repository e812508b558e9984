import { expect, test } from 'vitest';
import type { AuditEvent } from '../../src/audit/audit-event';
import { handOffChange } from '../../src/audit/hand-off';
import { anEvent } from './an-event';

const change = (
  event: Partial<AuditEvent> & Pick<AuditEvent, 'kind'>,
  outcome?: NonNullable<AuditEvent['outcome']>,
) => handOffChange(anEvent(1, event), outcome ? { outcome } : {});

test('an enquiry that was asked is to be handed over; one that waits comes back by itself', () => {
  expect(change({ kind: 'outcome', outcome: 'asked-no-disclosure' })).toBe('opens');
  expect(change({ kind: 'outcome', outcome: 'asked-disclosed', owed: ['children'] })).toBe('opens');
  expect(change({ kind: 'outcome', outcome: 'not-asked', owed: [] })).toBeUndefined();
  expect(change({ kind: 'outcome', outcome: 'not-asked', owed: ['children'] })).toBe('opens');
});

test('the full line or a spoken hand-over settles it; after a disclosure the neutral line does not', () => {
  expect(change({ kind: 'handed-over' }, 'asked-disclosed')).toBe('closes');
  expect(change({ kind: 'line-copied', line: 'full' }, 'asked-disclosed')).toBe('closes');
  expect(change({ kind: 'line-copied', line: 'neutral' }, 'asked-disclosed')).toBeUndefined();
  expect(change({ kind: 'line-copied', line: 'neutral' }, 'asked-no-disclosure')).toBe('closes');
  expect(change({ kind: 'letter' }, 'asked-disclosed')).toBeUndefined();
});
