import * as z from 'zod/mini';
import { isDay, localDate } from '../model/dates';
import { sayIssues } from '../model/say-issues';
import { Service } from '../policy/service';
import { isExpired, isStale, STALE_AFTER_DAYS } from './directory';

/** One thing wrong with a directory, in words that name the entry and the field. */
export interface DirectoryProblem {
  /** `entry 3 (Daisy Project)`. */
  entry: string;
  field: string;
  what: string;
  /** A directory with such a problem is not taken at all; any other is only said. */
  refuses: boolean;
}

export const MOST_SERVICES = 200;

/**
 * Entries as they came, each judged by itself and beside the others. `services` are those of the right
 * shape, in order. Empty `problems` means that every entry can be used at this moment.
 */
export function checkDirectory(
  entries: readonly unknown[],
  at: number,
  timeZone: string,
): { services: Service[]; problems: DirectoryProblem[] } {
  const services: Service[] = [];
  const problems: DirectoryProblem[] = [];
  const named: { entry: string; service: Service }[] = [];
  const unfit: { entry: string; id: string | undefined }[] = [];
  if (entries.length > MOST_SERVICES) {
    const what = `holds ${entries.length} entries; ${MOST_SERVICES} are the most`;
    problems.push({ entry: 'the directory', field: 'services', what, refuses: true });
  }
  for (const [i, raw] of entries.slice(0, MOST_SERVICES).entries()) {
    const parsed = z.safeParse(Service, raw);
    const entry = nameOf(i, raw);
    if (!parsed.success) {
      const said = sayIssues(parsed.error.issues).map((each) => shapeProblem(entry, each));
      problems.push(...said);
      unfit.push({ entry, id: idOf(raw) });
      continue;
    }
    services.push(parsed.data);
    named.push({ entry, service: parsed.data });
  }
  for (const { entry, id } of unfit) {
    const twin = named.find(({ service }) => service.id === id);
    if (twin) problems.push({ entry, field: 'id', what: sayTaken(id, twin.entry), refuses: true });
  }
  for (const { entry, service } of named) {
    const say = (field: keyof Service, what: string, refuses = true) =>
      problems.push({ entry, field, what, refuses });
    const earlier = named.slice(
      0,
      named.findIndex((each) => each.entry === entry),
    );
    const twin = earlier.find((each) => each.service.id === service.id);
    if (twin) say('id', sayTaken(service.id, twin.entry));
    const same = earlier.find((each) => isSameService(each.service, service));
    if (same && !twin) say('name', `is the same service as ${same.entry}. Keep one`);
    for (const [field, what] of findUnreachable(service)) say(field, what);
    findWrongFallback(service, services, say);
    findDates(service, at, timeZone, say);
    if (!service.owner?.trim()) say('owner', 'nobody is named who keeps it right', false);
  }
  return { services, problems };
}

/** A problem as one sentence. */
export function sayProblem({ entry, field, what }: DirectoryProblem): string {
  return `Directory, ${entry}, "${field}": ${what}.`;
}

function sayTaken(id: string | undefined, by: string): string {
  return `"${String(id)}" is also ${by}. Give each its own`;
}

function idOf(raw: unknown): string | undefined {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

function nameOf(index: number, raw: unknown): string {
  const name = typeof raw === 'object' && raw !== null && 'name' in raw ? raw.name : undefined;
  const shown = typeof name === 'string' && name.trim() ? ` (${name.trim().slice(0, 60)})` : '';
  return `entry ${index + 1}${shown}`;
}

/** `"hours.0.from": is no time like 09:00. ` back into its parts. */
function shapeProblem(entry: string, said: string): DirectoryProblem {
  const parts = /^"([^"]*)": (.*?)\.? *$/.exec(said);
  return {
    entry,
    field: parts?.[1] ?? 'entry',
    what: parts?.[2] ?? said.replace(/\.? *$/, ''),
    refuses: true,
  };
}

function isSameService(a: Service, b: Service): boolean {
  return a.kind === b.kind && fold(a.name) === fold(b.name);
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\W+/g, ' ').trim();
}

/** A way in that leads nowhere: nobody could be reached by it in the middle of a night. */
function findUnreachable(service: Service): [keyof Service, string][] {
  const { phone, email, route, routeDetail } = service;
  const hasPhone = (phone?.match(/\d/g)?.length ?? 0) >= 3;
  const hasEmail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email?.trim() ?? '');
  const found: [keyof Service, string][] = [];
  if (phone?.trim() && !hasPhone) found.push(['phone', 'is no telephone number']);
  if (email?.trim() && !hasEmail) found.push(['email', 'is no e-mail address']);
  if (route === 'phone' && !hasPhone) found.push(['phone', 'is missing, and the route is phone']);
  if (route === 'secure-email' && !hasEmail)
    found.push(['email', 'is missing, and the route is secure e-mail']);
  if ((route === 'portal' || route === 'own-form') && !routeDetail?.trim())
    found.push(['routeDetail', 'is missing: say which portal or form, and where it is']);
  if (found.length === 0 && !hasPhone && !hasEmail && !routeDetail?.trim())
    found.push(['phone', 'is missing, and so is every other way to reach them']);
  return found;
}

type Say = (field: keyof Service, what: string, refuses?: boolean) => void;

function findWrongFallback(service: Service, services: readonly Service[], say: Say): void {
  const { outOfHours, hours } = service;
  if (outOfHours === service.id) say('outOfHours', 'names the entry itself');
  else if (outOfHours && !services.some(({ id }) => id === outOfHours))
    say('outOfHours', `names "${outOfHours}", which is no entry here`);
  if (hours.length === 0 && !outOfHours)
    say('hours', 'it never opens, and nobody answers for it', false);
}

function findDates(service: Service, at: number, timeZone: string, say: Say): void {
  const today = localDate(at, timeZone);
  for (const field of ['checked', 'expires'] as const) {
    const date = service[field];
    if (date !== undefined && !isDay(date)) say(field, `"${date}" is no day of the calendar`);
  }
  if (!isDay(service.checked)) return;
  if (service.checked > today) say('checked', 'is a day that has not come');
  else if (isExpired(service, at, timeZone))
    say('expires', 'its date has passed: it is not offered until somebody has made sure', false);
  else if (isStale(service, at, timeZone))
    say('checked', `nobody made sure for over ${STALE_AFTER_DAYS} days: it is marked`, false);
}
