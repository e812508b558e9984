import { localDate } from '../model/dates';
import type { ClinicalItem } from '../model/clinical-item';
import type { Policy } from '../policy/policy';
import type { Service } from '../policy/service';

/** A number nobody has checked for this long is not used in silence (reviews row 34). */
export const STALE_AFTER_DAYS = 180;
const DAY = 86_400_000;

export interface ListedService {
  service: Service;
  openNow: boolean;
  stale: boolean;
  /** Number, who to ask for, and a warning where it is stale; for one line of a screen. */
  phoneLine: string;
}

/** Where no local service answers at this hour. */
export const nationalHelpline = {
  id: 'national-helpline',
  title: 'National Domestic Abuse Helpline',
  source:
    'practice.md 7; gov.uk, Refuge awarded grant to operate domestic abuse helpline: free, every hour of the year',
  reviewed: '2026-11-21',
  service: {
    id: 'national-helpline',
    name: 'National Domestic Abuse Helpline',
    kind: 'helpline',
    for: 'Free, day and night, every day of the year; also for staff who want advice',
    phone: '0808 2000 247',
    hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }],
    checked: '2026-11-21',
  },
} as const satisfies ClinicalItem & { service: unknown };

/** A copy as policy holds services: the constant above is frozen in type. */
function helpline(): Service {
  const { hours, ...rest } = nationalHelpline.service;
  return { ...rest, hours: hours.map(({ days, from, to }) => ({ days: [...days], from, to })) };
}

/**
 * The services of these kinds: open ones first, then in the order of `kinds`, then of the directory.
 * Bank holidays are not known to it: a service's own recorded hours are all it goes by.
 */
export function servicesFor(
  directory: readonly Service[],
  kinds: readonly Service['kind'][],
  at: number,
  timeZone: string,
): ListedService[] {
  return directory
    .filter((service) => kinds.includes(service.kind))
    .map((service) => listed(service, at, timeZone))
    .sort(
      (a, b) =>
        Number(b.openNow) - Number(a.openNow) ||
        kinds.indexOf(a.service.kind) - kinds.indexOf(b.service.kind),
    );
}

/** Whom a letter of referral goes to at this hour; undefined where the site lists nobody. */
export function serviceToRefer(
  policy: Pick<Policy, 'directory' | 'timeZone'>,
  at: number,
): Service | undefined {
  const kinds: Service['kind'][] = ['hospital-project', 'idva'];
  return servicesFor(policy.directory, kinds, at, policy.timeZone)[0]?.service;
}

/** The first service to ring now, in the order of nearness; never empty (reviews rows 50 and 77). */
export function speakToNow(
  directory: readonly Service[],
  at: number,
  timeZone: string,
): ListedService {
  const near: Service['kind'][] = ['hospital-project', 'idva', 'outreach', 'helpline'];
  const open = servicesFor(directory, near, at, timeZone).find(
    ({ service, openNow }) => openNow && service.phone?.trim(),
  );
  return open ?? listed(helpline(), at, timeZone);
}

function listed(service: Service, at: number, timeZone: string): ListedService {
  const stale = isStale(service, at, timeZone);
  return {
    service,
    openNow: isOpen(service, at, timeZone),
    stale,
    phoneLine: phoneLineOf(service, stale),
  };
}

export function phoneLineOf(service: Service, stale: boolean): string {
  const phone = service.phone?.trim();
  if (!phone) return 'no phone listed';
  const line = service.askFor ? `${phone}, ask for ${service.askFor}` : phone;
  return stale ? `${line} – check number before use` : line;
}

/** Checked too long ago, or on a date that is not one or has not come: all need checking. */
export function isStale(service: Service, at: number, timeZone: string): boolean {
  const today = Date.parse(`${localDate(at, timeZone)}T00:00:00Z`);
  const days = (today - Date.parse(`${service.checked}T00:00:00Z`)) / DAY;
  return !(days >= 0 && days <= STALE_AFTER_DAYS);
}

/** By the local wall clock. Hours that end at or before they begin run past midnight. */
export function isOpen(service: Service, at: number, timeZone: string): boolean {
  const { day, minute } = wallClock(at, timeZone);
  const yesterday = day === 1 ? 7 : day - 1;
  return service.hours.some(({ days, from, to }) => {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    if (end > start) return days.includes(day) && minute >= start && minute < end;
    return (days.includes(day) && minute >= start) || (days.includes(yesterday) && minute < end);
  });
}

function wallClock(at: number, timeZone: string): { day: number; minute: number } {
  const date = localDate(at, timeZone);
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  return { day: new Date(`${date}T00:00:00Z`).getUTCDay() || 7, minute: minutesOf(clock) };
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
