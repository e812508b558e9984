import { describe, expect, test } from 'vitest';
import { clockOf, isRaisedAt } from '../../../src/referral/tracker/referral-clock';
import { nextRoutes } from '../../../src/referral/tracker/next-routes';
import { quietRoutes, sayQuietRoute } from '../../../src/referral/tracker/quiet-routes';
import type { TrackedReferral } from '../../../src/referral/tracker/tracked-referral';
import { aReferral, aSite, noon } from './a-referral';

const site = aSite();
const on = (date: string, over: Partial<TrackedReferral> = {}, policy = site) =>
  clockOf(aReferral(over), policy, noon(date));
const asked = (date: string) => ({ states: [{ at: noon(date), state: 'requested' as const }] });

describe('reviews row 41: an answer is waited for', () => {
  test('nothing for three working days is overdue', () => {
    expect(on('2026-11-18')).toMatchObject({ overdue: false, due: '2026-11-19', workingDays: 2 });
    expect(on('2026-11-19')).toMatchObject({ overdue: true, workingDays: 3 });
    expect(on('2026-11-19').says[0]).toBe('Overdue: an answer was due 19 November 2026');
    expect(on('2026-11-18').says[0]).toBe('An answer is due 19 November 2026');
  });

  test('an answer stops that clock, and begins the next', () => {
    const states = [
      ...asked('2026-11-16').states,
      { at: noon('2026-11-18'), state: 'acknowledged' as const },
    ];
    expect(on('2026-11-20', { states })).toMatchObject({ overdue: false, due: '2026-11-23' });
    expect(on('2026-11-23', { states }).overdue).toBe(true);
  });

  test('no contact made: three other routes and more, and the next attendance brings it up', () => {
    const item = aReferral({
      states: [{ at: noon('2026-11-18'), state: 'no-contact', reason: 'no-answer' }],
    });
    const routes = nextRoutes(item, site, noon('2026-11-19'), false);
    expect(routes.slice(0, 2).map(({ label }) => label)).toEqual(['Adviser', 'Outreach']);
    expect(routes.length).toBeGreaterThanOrEqual(3);
    expect(routes.map(({ id }) => id)).toContain('next-attendance');
    expect(
      routes.map(({ label }) => label),
      'an expired entry',
    ).not.toContain('Old');
    expect(
      routes.map(({ label }) => label),
      'the one that failed',
    ).not.toContain('Daisy');
    expect(isRaisedAt(item, 'visit-2')).toBe(true);
    expect(isRaisedAt(item, 'visit-1'), 'dealt with in this attendance').toBe(false);
  });

  test('with no directory at all there are still three', () => {
    const item = aReferral();
    expect(nextRoutes(item, aSite({ directory: [] }), noon('2026-11-23'), true)).toHaveLength(3);
    expect(nextRoutes(item, site, noon('2026-11-17'), false), 'while it goes on').toEqual([]);
  });

  test('what has ended is raised no more', () => {
    const done = aReferral({
      states: [{ at: noon('2026-11-18'), state: 'completed', reason: 'plan-made' }],
    });
    expect(isRaisedAt(done, 'visit-2')).toBe(false);
    expect(clockOf(done, site, noon('2027-11-19'))).toMatchObject({ overdue: false, says: [] });
  });
});

test('reviews row 70: where post cannot reach them, meeting them comes first', () => {
  const item = aReferral({
    noPost: true,
    states: [{ at: noon('2026-11-18'), state: 'no-contact', reason: 'letter-returned' }],
  });
  expect(nextRoutes(item, site, noon('2026-11-19'), false)[0]?.label).toBe(
    'At the next attendance',
  );
});

describe('reviews row 67: Clare’s Law', () => {
  const item = { kind: 'clares-law' as const, ...asked('2026-07-09') };

  test('raised 9 July, overdue on 6 August', () => {
    expect(on('2026-08-05', item)).toMatchObject({ overdue: false, due: '2026-08-06' });
    expect(on('2026-08-06', item).overdue).toBe(true);
    expect(on('2026-08-06', item).says[0]).toBe('Overdue: the disclosure was due 6 August 2026');
  });

  test('an answer in between does not stop it; target and kind of days are the site’s', () => {
    const states = [...item.states, { at: noon('2026-07-15'), state: 'acknowledged' as const }];
    expect(on('2026-08-06', { ...item, states }).overdue).toBe(true);
    expect(on('2026-08-06', item, aSite({ claresLawDays: 35 })).overdue).toBe(false);
    const working = aSite({ claresLawDayKind: 'working' });
    expect(on('2026-08-06', item, working)).toMatchObject({ overdue: false, due: '2026-08-18' });
  });

  test('a second request is not proposed', () => {
    const routes = nextRoutes(aReferral(item), site, noon('2026-08-06'), true);
    expect(routes[0]?.detail).toContain('No second request');
  });
});

describe('reviews row 76: working days', () => {
  test.each([
    ['england', '2026-12-23', '2026-12-30', 3],
    ['scotland', '2026-12-31', '2027-01-06', 2],
    ['england', '2026-12-31', '2027-01-06', 3],
    ['northern-ireland', '2027-07-09', '2027-07-15', 3],
    ['wales', '2027-07-09', '2027-07-15', 4],
  ] as const)('%s, from %s to %s', (nation, from, to, days) => {
    expect(on(to, asked(from), aSite({ nation })).workingDays).toBe(days);
  });

  test('18 working days and 14 more are counted, not guessed', () => {
    expect(on('2026-12-10', asked('2026-11-16')).workingDays).toBe(18);
    expect(on('2027-01-04', asked('2026-12-10')).workingDays).toBe(14);
  });

  test('past the last year checked it says so', () => {
    expect(on('2026-11-18').unchecked).toBe(false);
    expect(on('2028-03-01', asked('2028-02-28')).unchecked).toBe(true);
  });
});

describe('reviews row 14: a word on the telephone', () => {
  const phone = { channel: 'phone' as const };

  test('after seven days it still says that nothing in writing came', () => {
    expect(on('2026-11-22', phone).says).not.toContain('No written confirmation');
    expect(on('2026-11-23', phone).says).toContain('No written confirmation');
    const states = [{ at: noon('2026-11-16'), state: 'contacted' as const }];
    expect(on('2026-11-23', { ...phone, states }).says).toContain('No written confirmation');
  });

  test('written confirmation ends it', () => {
    const confirmed = { ...phone, confirmedAt: noon('2026-11-20') };
    expect(on('2026-11-23', confirmed).says).not.toContain('No written confirmation');
  });
});

describe('reviews row 52: a letter begun and not handed on', () => {
  const drafted = { states: [{ at: noon('2026-11-18'), state: 'drafted' as const }] };

  test('is overdue after 24 hours, to the minute', () => {
    const at = noon('2026-11-19');
    expect(clockOf(aReferral(drafted), site, at - 60_000).overdue).toBe(false);
    expect(clockOf(aReferral(drafted), site, at).overdue).toBe(true);
    expect(clockOf(aReferral(drafted), site, at).says[0]).toContain('to be handed on');
  });

  test('weekends do not help it', () => {
    const friday = { states: [{ at: noon('2026-11-20'), state: 'drafted' as const }] };
    expect(clockOf(aReferral(friday), site, noon('2026-11-21')).overdue).toBe(true);
  });
});

describe('an action', () => {
  const actions = [{ who: 'Sister Lund', what: 'ring Priya', when: '2026-11-18' }];
  test('that is due makes the whole overdue until it is done', () => {
    const states = [{ at: noon('2026-11-16'), state: 'contacted' as const }];
    expect(on('2026-11-17', { actions, states }).overdue).toBe(false);
    expect(on('2026-11-18', { actions, states })).toMatchObject({
      overdue: true,
      says: ['Action due 18 November 2026: Sister Lund, ring Priya'],
    });
    const done = actions.map((each) => ({ ...each, doneAt: 1 }));
    expect(on('2026-11-18', { actions: done, states }).overdue).toBe(false);
  });
});

test('a route has gone quiet when two wait in vain, and the longest is said', () => {
  const items = [
    aReferral(),
    aReferral({ id: 'r2', ...asked('2026-11-09') }),
    aReferral({ id: 'r3', service: { id: 'idva', name: 'Adviser' } }),
    aReferral({ id: 'r4', ...asked('2026-11-20') }),
  ];
  const [found, ...more] = quietRoutes(items, site, noon('2026-11-23'));
  expect(more).toEqual([]);
  expect(found).toEqual({ serviceId: 'daisy', name: 'Daisy', waiting: 2, longest: 10 });
  expect(found && sayQuietRoute(found)).toContain('Daisy has gone quiet: 2 referrals');
});

describe('hazard H37: nobody spoken to', () => {
  const urgent = aReferral({ urgent: true });
  const early = noon('2026-11-16');

  test('is said first and late at once; with somebody to try again it waits for that day', () => {
    expect(clockOf(urgent, aSite(), early)).toMatchObject({ overdue: true });
    expect(clockOf(urgent, aSite(), early).says[0]).toBe('Nobody there was spoken to yet');
    const planned = {
      ...urgent,
      actions: [{ who: 'Sister Lund', what: 'Ring them', when: '2026-11-17' }],
    };
    expect(clockOf(planned, aSite(), early).overdue).toBe(false);
    expect(clockOf(planned, aSite(), noon('2026-11-17')).overdue).toBe(true);
    const heard = {
      ...urgent,
      contacts: [{ at: early, person: 'Sam Okoro', channel: 'phone' as const }],
    };
    expect(clockOf(heard, aSite(), early)).toMatchObject({ overdue: false });
    expect(clockOf(heard, aSite(), early).says.join()).not.toContain('spoken to');
  });
});
