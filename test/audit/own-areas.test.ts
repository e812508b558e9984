import { expect, it } from 'vitest';
import { periodFigures } from '../../src/audit/measures';
import { rowsFor } from '../../src/audit/own-areas';
import { periodsAt } from '../../src/audit/period';
import { rebuild } from '../../src/audit/roll-up';
import { mayDo } from '../../src/policy/roles';
import { readPolicy } from '../../src/policy/policy';
import { prompted } from './an-event';

const rows = rebuild(
  [
    ...Array.from({ length: 20 }, (_, i) => prompted(i)),
    ...Array.from({ length: 10 }, (_, i) => prompted(100 + i, { area: 'majors' })),
    ...Array.from({ length: 30 }, (_, i) => prompted(200 + i, { area: 'plastics' })),
  ],
  'Europe/London',
);
const policy = (roles: string[], more = {}) =>
  readPolicy({ site: 'Eastbridge', lineKey: 'invented-key', roles, ...more }).policy;
const eligible = (given: ReturnType<typeof policy>) => {
  const [week] = periodsAt(Date.UTC(2026, 10, 18, 12), 'Europe/London');
  const showing = { showSmallNumbers: false, practice: false };
  return periodFigures(rowsFor(rows, given), week!, 'Eastbridge', showing).reports[0]!.rows[0]!
    .count.text;
};

it('reviews row 32: a plastics champion sees plastics alone, an ED champion the ED, a lead all', () => {
  expect(eligible(policy(['lead']))).toBe('60');
  expect(eligible(policy(['champion'], { area: 'plastics' }))).toBe('30');
  expect(eligible(policy(['champion'], { championAreas: ['triage', 'majors', 'minors'] }))).toBe(
    '30',
  );
  expect(eligible(policy(['champion'], { championAreas: ['majors'] }))).toBe('10');
  expect(eligible(policy(['champion'], { area: 'gp' }))).toBe('0');
  expect(rowsFor(rows, policy(['clinician', 'administrator']))).toEqual([]);
});

it('reviews row 32: a champion checks, exports and erases nothing, and sees no patient', () => {
  const champion = readPolicy({ site: 'E', lineKey: 'invented-key', roles: ['champion'] });
  expect(mayDo('see-counts', champion)).toBe(true);
  for (const action of ['see-patient', 'verify-audit', 'export-audit', 'erase'] as const)
    expect(mayDo(action, champion)).toBe(false);
});
