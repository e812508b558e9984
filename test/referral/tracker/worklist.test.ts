import { describe, expect, test } from 'vitest';
import { actingOwner, isUncovered, type ItemOwner } from '../../../src/referral/tracker/item-owner';
import { worklist } from '../../../src/referral/tracker/worklist';
import { aReferral, aSite, noon } from './a-referral';

const owners: ItemOwner[] = [
  { name: 'Sister Lund', deputy: 'Dr Adeyemi', away: [{ from: '2026-12-22', to: '2027-01-02' }] },
  { name: 'Dr Adeyemi', deputy: 'Priya Shah', away: [{ from: '2026-12-30', to: '2026-12-31' }] },
  { name: 'Priya Shah', deputy: 'Sister Lund', away: [] },
];

describe('reviews row 60: leave', () => {
  test.each([
    ['the day before', '2026-12-21', 'Sister Lund'],
    ['the first day', '2026-12-22', 'Dr Adeyemi'],
    ['the deputy away too', '2026-12-30', 'Priya Shah'],
    ['the last day', '2027-01-02', 'Dr Adeyemi'],
    ['back', '2027-01-03', 'Sister Lund'],
  ])('%s', (_when, today, owner) => {
    expect(actingOwner('sister  lund', owners, today).toLowerCase()).toMatch(
      new RegExp(owner.replace(' ', '\\s+').toLowerCase()),
    );
  });

  test('absent 22 December to 2 January: the item stands in the deputy’s list, and says for whom', () => {
    const [row] = worklist([aReferral()], owners, aSite(), noon('2026-12-23'));
    expect(row).toMatchObject({ owner: 'Dr Adeyemi', ownerNote: 'For Sister Lund, who is away' });
  });

  test('a circle of people who are all away ends, and says that nobody stands in', () => {
    const away = [{ from: '2026-12-22', to: '2026-12-31' }];
    const circle = [
      { name: 'A', deputy: 'B', away },
      { name: 'B', deputy: 'A', away },
    ];
    expect(isUncovered('A', circle, '2026-12-24')).toBe(true);
    const [row] = worklist([aReferral({ owner: 'A' })], circle, aSite(), noon('2026-12-24'));
    expect(row?.ownerNote).toBe('Away, and nobody stands in');
    const [none] = worklist([aReferral({ owner: '' })], circle, aSite(), noon('2026-12-24'));
    expect(none?.ownerNote).toBe('Nobody owns it');
  });
});

test('overdue first, then by what is due, and what has ended is not there', () => {
  const at = (date: string, state: 'requested' | 'contacted' | 'closed') => ({
    states: [{ at: noon(date), state, ...(state === 'closed' ? { reason: 'died' as const } : {}) }],
  });
  const rows = worklist(
    [
      aReferral({ id: 'contacted', ...at('2026-11-02', 'contacted') }),
      aReferral({ id: 'fresh', ...at('2026-11-18', 'requested') }),
      aReferral({ id: 'late', ...at('2026-11-10', 'requested') }),
      aReferral({ id: 'later', ...at('2026-11-11', 'requested') }),
      aReferral({ id: 'ended', ...at('2026-11-11', 'closed') }),
    ],
    [],
    aSite(),
    noon('2026-11-19'),
  );
  expect(rows.map(({ item }) => item.id)).toEqual(['late', 'later', 'fresh', 'contacted']);
});
