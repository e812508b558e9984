import { defaultPolicy, type Policy } from '../../../src/policy/policy';
import type { TrackedReferral } from '../../../src/referral/tracker/tracked-referral';

/** UTC midday of a local date. */
export const noon = (date: string): number => Date.parse(`${date}T12:00:00Z`);

/** An invented referral asked for on Monday 16 November 2026; tests lay their own over it. */
export function aReferral(over: Partial<TrackedReferral> = {}): TrackedReferral {
  return {
    v: 1,
    id: 'r1',
    encounterId: 'visit-1',
    touchedIn: 'visit-1',
    initials: 'MA',
    localRef: 'W204417',
    kind: 'referral',
    letter: 'hospital-project',
    service: { id: 'daisy', name: 'Daisy', kind: 'hospital-project' },
    channel: 'letter',
    states: [{ at: noon('2026-11-16'), state: 'requested' }],
    contacts: [],
    actions: [],
    owner: 'Sister Lund',
    noPost: false,
    keys: [],
    ...over,
  };
}

const WEEK = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }];

/** A site with four services, its own clocks at their defaults. */
export function aSite(over: Partial<Policy> = {}): Policy {
  const shared = { for: 'Anyone', hours: WEEK, checked: '2026-11-01', owner: 'Named nurse' };
  return {
    ...defaultPolicy(),
    directory: [
      { id: 'daisy', name: 'Daisy', kind: 'hospital-project', phone: '01632 960111', ...shared },
      { id: 'idva', name: 'Adviser', kind: 'idva', phone: '01632 960112', ...shared },
      { id: 'outreach', name: 'Outreach', kind: 'outreach', phone: '01632 960113', ...shared },
      {
        id: 'old',
        name: 'Old',
        kind: 'outreach',
        phone: '01632 960114',
        ...shared,
        expires: '2026-11-02',
      },
    ],
    ...over,
  };
}
