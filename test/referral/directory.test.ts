import { describe, expect, test } from 'vitest';
import { Service } from '../../src/policy/service';
import {
  nationalHelpline,
  servicesFor,
  serviceToRefer,
  speakToNow,
  type Site,
} from '../../src/referral/directory';
import { isOpen } from '../../src/referral/open-hours';

const LONDON: Site = {
  timeZone: 'Europe/London',
  nation: 'england',
  bankHolidayChanges: [],
  directory: [],
};
const NOON = { from: '11:00', to: '13:00' };
const at = (directory: Service[]): Site => ({ ...LONDON, directory });
const service = (over: Partial<Service> = {}): Service => ({
  id: 'daisy',
  name: 'Daisy',
  kind: 'hospital-project',
  for: 'Anyone here',
  phone: '01632 960111',
  hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
  checked: '2026-10-01',
  ...over,
});

describe('open now', () => {
  test.each([
    ['Monday 08:59 in winter', '2026-11-23T08:59:00Z', false],
    ['Monday 09:00 in winter', '2026-11-23T09:00:00Z', true],
    ['Monday 16:59', '2026-11-23T16:59:00Z', true],
    ['Monday 17:00', '2026-11-23T17:00:00Z', false],
    ['Saturday noon', '2026-11-21T12:00:00Z', false],
    ['Monday 09:30 in summer, by the local clock', '2026-07-06T08:30:00Z', true],
    ['Friday 09:30 UTC before the clocks change', '2026-03-27T08:30:00Z', false],
    ['Monday after the clocks went forward', '2026-03-30T08:30:00Z', true],
    ['Monday after the clocks went back', '2026-10-26T08:30:00Z', false],
  ])('%s', (_when, at, open) => {
    expect(isOpen(service(), Date.parse(at), LONDON)).toBe(open);
  });

  test('hours past midnight belong to the evening they begin', () => {
    const night = service({ hours: [{ days: [5], from: '20:00', to: '02:00' }] });
    expect(isOpen(night, Date.parse('2026-11-20T21:00:00Z'), LONDON)).toBe(true);
    expect(isOpen(night, Date.parse('2026-11-21T01:59:00Z'), LONDON)).toBe(true);
    expect(isOpen(night, Date.parse('2026-11-21T02:00:00Z'), LONDON)).toBe(false);
    expect(isOpen(night, Date.parse('2026-11-20T01:00:00Z'), LONDON)).toBe(false);
  });

  test('Sunday night runs into Monday', () => {
    const night = service({ hours: [{ days: [7], from: '22:00', to: '06:00' }] });
    expect(isOpen(night, Date.parse('2026-11-23T05:00:00Z'), LONDON)).toBe(true);
  });

  test('00:00 to 24:00 and 00:00 to 00:00 are the whole day; no hours are never', () => {
    for (const to of ['24:00', '00:00']) {
      const day = service({ hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to }] });
      for (let hour = 0; hour < 24 * 7; hour += 1)
        expect(isOpen(day, Date.UTC(2026, 9, 23, hour), LONDON)).toBe(true);
    }
    expect(isOpen(service({ hours: [] }), Date.parse('2026-11-23T10:00:00Z'), LONDON)).toBe(false);
  });
});

describe('reviews row 34: numbers that need checking', () => {
  const now = Date.parse('2026-11-23T10:00:00Z');
  test.each([
    ['180 days ago', '2026-05-27', false],
    ['181 days ago', '2026-05-26', true],
    ['200 days ago', '2026-05-07', true],
    ['a date that has not come', '2027-01-01', true],
    ['a date that is not one', '2026-13-45', true],
  ])('%s', (_when, checked, stale) => {
    const [found] = servicesFor(at([service({ checked })]), ['hospital-project'], now);
    expect(found?.stale).toBe(stale);
    expect(found?.phoneLine.includes('check number before use')).toBe(stale);
  });
});

describe('reviews rows 50 and 77: who to speak to now', () => {
  const directory = [
    service({ id: 'far', kind: 'outreach', name: 'Far' }),
    service({ id: 'idva', kind: 'idva', name: 'Adviser', askFor: 'Priya' }),
    service(),
  ];

  test('weekday 10:00 is the on-site service, the nearest kind first', () => {
    const found = speakToNow(at(directory), Date.parse('2026-11-23T10:00:00Z'));
    expect(found.service.id).toBe('daisy');
    expect(found.openNow).toBe(true);
  });

  test('25 December at 03:00 is the national helpline', () => {
    const found = speakToNow(at(directory), Date.parse('2026-12-25T03:00:00Z'));
    expect(found.service.phone).toBe('0808 2000 247');
    expect(found).toMatchObject({ openNow: true, stale: false });
    expect(nationalHelpline.source).not.toBe('');
    expect(Service.safeParse(found.service).success).toBe(true);
  });

  test('an open service without a phone cannot be rung', () => {
    const { phone: _none, ...silent } = service();
    const found = speakToNow(at([silent]), Date.parse('2026-11-23T10:00:00Z'));
    expect(found.service.id).toBe('national-helpline');
  });

  test('services are listed open first, then by the order of kinds asked for', () => {
    const now = Date.parse('2026-11-23T10:00:00Z');
    const shut = service({ id: 'shut', hours: [] });
    const kinds = ['hospital-project', 'idva'] as const;
    const ids = servicesFor(at([shut, ...directory]), kinds, now).map((s) => s.service.id);
    expect(ids).toEqual(['daisy', 'idva', 'shut']);
    const [, idva] = servicesFor(at(directory), kinds, now);
    expect(idva?.phoneLine).toBe('01632 960111, ask for Priya');
  });

  test('row 34: one past its date is never the first to ring, and never gets a letter', () => {
    const old = service({ expires: '2026-11-23' });
    const found = speakToNow(at([old]), Date.parse('2026-11-23T10:00:00Z'));
    expect(found.service.id).toBe('national-helpline');
    expect(serviceToRefer(at([old]), Date.parse('2026-11-23T10:00:00Z'))).toBeUndefined();
    expect(serviceToRefer(at([old]), Date.parse('2026-11-22T10:00:00Z'))?.id).toBe('daisy');
  });

  test('row 34: one checked lately is rung before one that was not, whichever is nearer', () => {
    const near = service({ checked: '2026-01-01' });
    const far = service({ id: 'far', kind: 'outreach' });
    const found = speakToNow(at([near, far]), Date.parse('2026-11-23T10:00:00Z'));
    expect(found.service.id).toBe('far');
    const alone = speakToNow(at([near]), Date.parse('2026-11-23T10:00:00Z'));
    expect(alone).toMatchObject({ stale: true, openNow: true });
    expect(alone.phoneLine).toContain('check number before use');
  });

  test('an entry listed twice is marked, whichever of the two is right', () => {
    const twice = [service(), service({ phone: '01632 960112' })];
    const found = servicesFor(at(twice), ['hospital-project'], Date.parse('2026-11-23T10:00:00Z'));
    expect(found.map(({ stale }) => stale)).toEqual([true, true]);
  });
});

describe('reviews row 50: bank holidays', () => {
  const noon = (date: string) => Date.parse(`${date}T12:00:00Z`);
  test.each([
    ['Christmas Day 2026, a Friday', '2026-12-25', {}, false],
    ['the substitute for Boxing Day, a Monday', '2026-12-28', {}, false],
    ['the day after', '2026-12-29', {}, true],
    ['Christmas Day, open as usual', '2026-12-25', { bankHolidays: 'as-usual' }, true],
    ['with hours of its own', '2026-12-25', { bankHolidayHours: [NOON] }, true],
    ['St Patrick’s Day in England', '2027-03-17', {}, true],
  ] as const)('%s', (_when, date, over, open) => {
    const mine = service(JSON.parse(JSON.stringify(over)));
    expect(isOpen(mine, noon(date), LONDON)).toBe(open);
  });

  test('each nation shuts on its own days', () => {
    const shut = (date: string, nation: Site['nation']) =>
      !isOpen(service(), noon(date), { ...LONDON, nation });
    expect(shut('2026-07-13', 'northern-ireland')).toBe(true);
    expect(shut('2026-07-13', 'wales')).toBe(false);
    expect(shut('2026-01-02', 'scotland')).toBe(true);
    expect(shut('2026-01-02', 'england')).toBe(false);
    expect(shut('2026-04-06', 'scotland'), 'Easter Monday is none there').toBe(false);
  });

  test('one that never shuts does not shut on them, unless it says so', () => {
    const always = service({
      hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }],
    });
    expect(isOpen(always, noon('2026-12-25'), LONDON)).toBe(true);
    expect(isOpen({ ...always, bankHolidays: 'closed' }, noon('2026-12-25'), LONDON)).toBe(false);
  });

  test('25 December at noon: who answers out of hours is rung, not the helpline', () => {
    const daisy = service({ outOfHours: 'switchboard' });
    const night = service({
      id: 'switchboard',
      name: 'Switchboard',
      kind: 'safeguarding',
      bankHolidays: 'as-usual',
    });
    const found = speakToNow(at([daisy, night]), noon('2026-12-25'));
    expect(found.service.id).toBe('switchboard');
    const [shut] = servicesFor(at([daisy, night]), ['hospital-project'], noon('2026-12-25'));
    expect(shut?.hoursLine).toBe('Opens Tuesday 29 December 2026 at 09:00; until then Switchboard');
  });
});
