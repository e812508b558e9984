import { isHolidayUnchecked } from '../model/bank-holidays';
import { formatDate, localDate } from '../model/dates';
import type { ClinicalItem } from '../model/clinical-item';
import type { Policy } from '../policy/policy';
import type { Service, ServiceKind } from '../policy/service';
import { isOpen, nextOpening, type SiteTime } from './open-hours';

/** A number nobody has checked for this long is not used in silence (reviews row 34). */
export const STALE_AFTER_DAYS = 180;
const DAY = 86_400_000;

/** What the directory is read by. */
export type Site = SiteTime & Pick<Policy, 'directory'>;

export interface ListedService {
  service: Service;
  openNow: boolean;
  /** To be made sure of before use: unchecked for long, expired, or listed twice. */
  stale: boolean;
  /** Past its own date: never offered first, whoever is open. */
  expired: boolean;
  /** Number, who to ask for, and a warning where it is stale; for one line of a screen. */
  phoneLine: string;
  /** `Open now`, or when it opens and who answers meanwhile. */
  hoursLine: string;
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
    route: 'phone',
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
 * The services of these kinds: open ones first, those that need no checking before those that do, then
 * in the order of `kinds`, then of the directory.
 */
export function servicesFor(
  site: Site,
  kinds: readonly ServiceKind[],
  at: number,
): ListedService[] {
  return site.directory
    .filter((service) => kinds.includes(service.kind))
    .map((service) => listed(service, at, site))
    .sort(
      (a, b) =>
        Number(a.expired) - Number(b.expired) ||
        Number(b.openNow) - Number(a.openNow) ||
        Number(a.stale) - Number(b.stale) ||
        kinds.indexOf(a.service.kind) - kinds.indexOf(b.service.kind),
    );
}

/** Whom a letter of referral goes to at this hour; undefined where the site lists nobody in date. */
export function serviceToRefer(site: Site, at: number): Service | undefined {
  const found = servicesFor(site, ['hospital-project', 'idva'], at);
  return found.find(({ expired }) => !expired)?.service;
}

const NEAR: readonly ServiceKind[] = ['hospital-project', 'idva', 'outreach', 'helpline'];

/**
 * The service to ring now, in the order of nearness, then who answers for it out of hours; never
 * empty, never one past its date (reviews rows 34, 50 and 77).
 */
export function speakToNow(site: Site, at: number): ListedService {
  const near = servicesFor(site, NEAR, at).filter(canBeRung);
  const answering = near
    .flatMap(({ service }) => outOfHoursOf(service, site.directory) ?? [])
    .map((service) => listed(service, at, site))
    .filter((each) => canBeRung(each) && !each.stale);
  const open = near.find(({ openNow }) => openNow);
  if (open && !open.stale) return open;
  return answering.find(({ openNow }) => openNow) ?? open ?? listed(helpline(), at, site);
}

/** Services of these kinds that have a number in date, open ones first; empty where the site lists none. */
export function toRing(site: Site, kinds: readonly ServiceKind[], at: number): ListedService[] {
  return servicesFor(site, kinds, at).filter(canBeRung);
}

function canBeRung({ service, expired }: ListedService): boolean {
  return !expired && !!service.phone?.trim();
}

/** One entry as it stands at a moment; undefined where the directory has none of that id. */
export function serviceById(site: Site, id: string, at: number): ListedService | undefined {
  if (id === nationalHelpline.id) return listed(helpline(), at, site);
  const found = site.directory.find((each) => each.id === id);
  return found && listed(found, at, site);
}

function outOfHoursOf(service: Service, directory: readonly Service[]): Service | undefined {
  return directory.find((each) => each.id === service.outOfHours && each.id !== service.id);
}

function listed(service: Service, at: number, site: Site): ListedService {
  const twice = site.directory.filter((each) => each.id === service.id).length > 1;
  const stale = twice || isStale(service, at, site.timeZone);
  return {
    service,
    openNow: isOpen(service, at, site),
    stale,
    expired: isExpired(service, at, site.timeZone),
    phoneLine: phoneLineOf(service, stale),
    hoursLine: hoursLineOf(service, at, site),
  };
}

export function phoneLineOf(service: Service, stale: boolean): string {
  const phone = service.phone?.trim();
  if (!phone) return 'no phone listed';
  const line = service.askFor ? `${phone}, ask for ${service.askFor}` : phone;
  return stale ? `${line} – check number before use` : line;
}

function hoursLineOf(service: Service, at: number, site: Site): string {
  const line = usualHoursLine(service, at, site);
  // Said aloud: a proclaimed day off that nobody put in would look like an open service.
  return isHolidayUnchecked(localDate(at, site.timeZone))
    ? `${line}. This year’s bank holidays were not checked`
    : line;
}

function usualHoursLine(service: Service, at: number, site: Site): string {
  if (isOpen(service, at, site)) return 'Open now';
  const next = nextOpening(service, at, site);
  const today = localDate(at, site.timeZone);
  const when = !next
    ? 'Shut now'
    : next.date === today
      ? `Opens today at ${next.time}`
      : `Opens ${weekdayOf(next.date)} ${formatDate(next.date)} at ${next.time}`;
  const meanwhile = outOfHoursOf(service, site.directory);
  return meanwhile ? `${when}; until then ${meanwhile.name}` : when;
}

function weekdayOf(date: string): string {
  const writer = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long' });
  return writer.format(Date.parse(`${date}T00:00:00Z`));
}

/** Checked too long ago, or on a date that is not one or has not come, or expired: needs checking. */
export function isStale(service: Service, at: number, timeZone: string): boolean {
  const today = Date.parse(`${localDate(at, timeZone)}T00:00:00Z`);
  const days = (today - Date.parse(`${service.checked}T00:00:00Z`)) / DAY;
  return !(days >= 0 && days <= STALE_AFTER_DAYS) || isExpired(service, at, timeZone);
}

/** From its own date on; a date that is not one counts as passed. */
export function isExpired(service: Service, at: number, timeZone: string): boolean {
  if (service.expires === undefined) return false;
  const expires = Date.parse(`${service.expires}T00:00:00Z`);
  return !(Date.parse(`${localDate(at, timeZone)}T00:00:00Z`) < expires);
}
