import type { Policy } from './policy';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/**
 * What the practice build is set to: an invented hospital with an invented project, so that the whole
 * way through can be lived once. Numbers are from Ofcom's ranges for drama; nobody answers them.
 */
export const practicePolicy: Partial<Policy> = {
  site: 'practice',
  roles: ['clinician', 'lead'],
  practice: true,
  showSmallNumbers: true,
  restrictedNote: 'Restricted safeguarding note',
  safeguardingContact: 'Safeguarding team, 020 7946 0101',
  interpreterLine: '020 7946 0102, ask for the duty interpreter',
  lineKey: 'practice-key-not-secret',
  letterhead: 'Emergency Department\nElmbridge Practice Hospital\n1 Invented Street, Exampleton',
  directory: [
    {
      id: 'daisy',
      name: 'Daisy Project',
      kind: 'hospital-project',
      for: 'Anyone 16 or over in this hospital who is hurt, frightened or controlled by someone close',
      phone: '020 7946 0103',
      askFor: 'the adviser on duty',
      hours: [{ days: EVERY_DAY, from: '00:00', to: '24:00' }],
      checked: '2026-11-02',
    },
    {
      id: 'night-idva',
      name: 'On-call IDVA',
      kind: 'idva',
      for: 'The same, at night and on bank holidays',
      phone: '020 7946 0104',
      askFor: 'the on-call IDVA',
      hours: [
        { days: EVERY_DAY, from: '20:00', to: '24:00' },
        { days: EVERY_DAY, from: '00:00', to: '08:00' },
      ],
      checked: '2026-11-02',
    },
    {
      id: 'safeguarding-team',
      name: 'Hospital safeguarding team',
      kind: 'safeguarding',
      for: 'Advice to staff, and where no restricted place is set',
      phone: '020 7946 0101',
      askFor: 'the named nurse',
      hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
      checked: '2026-11-02',
    },
  ],
};
