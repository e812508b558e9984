import type { CoverageGap, HourState, SystemCoverage } from '../../../audit/coverage-report';

const HOUR_MS = 3_600_000;

/** What each mark means, in the order of the key; "not read" is never "nothing there". */
export const STATES: readonly { state: HourState; title: string; means: string }[] = [
  { state: 'read', title: 'Read', means: 'the record was read' },
  { state: 'partly', title: 'Partly', means: 'some of what the page should show was missing' },
  { state: 'not-read', title: 'Not read', means: 'a record was open and could not be read' },
  { state: 'not-watched', title: 'Not watched', means: 'a record was open and the panel was not' },
  {
    state: 'no-report',
    title: 'No report',
    means: 'no record was in front, its address is another now, or the browser was closed',
  },
];

/** How a system stands, in one sentence a lead can act on. */
export function sayNow(system: SystemCoverage, timeZone: string): string {
  const at = (hour: number) => sayHour(hour, timeZone);
  const { now, gaps, lastRead, lastReport } = system;
  if (now === 'stopped') {
    const since = gaps[0] ? at(gaps[0].from) : '';
    const before = lastRead === undefined ? 'It was not read before, in these four weeks.' : '';
    return `Not read since ${since}. ${before || `Last read ${at(lastRead ?? 0)}.`}`;
  }
  if (lastReport === undefined) return 'Nothing is known of it in these four weeks.';
  if (now === 'silent') return `Nothing is known of it since ${at(lastReport)}.`;
  if (now === 'not-watched') {
    return `Open without the panel since ${gaps[0] ? at(gaps[0].from) : at(lastReport)}.`;
  }
  return `Read when it was last in front, ${at(lastReport)}.`;
}

/** What to do about it; nothing where it is read. */
export function sayWhatToDo({ now }: SystemCoverage): string {
  switch (now) {
    case 'stopped':
      return 'Nobody was prompted from it. Ask staff to paste the note, and tell whoever keeps its description: the page may have changed.';
    case 'not-watched':
      return 'What it shows was seen by nobody. Ask staff to keep the panel open beside the record.';
    case 'silent':
      return 'This is not the same as read. Ask whether it is used here, and whether its address has changed.';
    case 'read':
      return '';
  }
}

/** "24 November, 09:00 to 13:00: not read in 3 hours" */
export function sayGap({ state, from, to, hours }: CoverageGap, timeZone: string): string {
  const end = sayHour(to + 1, timeZone);
  const [day, time] = [sayHour(from, timeZone), end.split(', ')];
  const until = day.startsWith(`${time[0]}, `) ? time[1] : end;
  const what = state === 'not-read' ? 'not read' : 'not watched';
  return `${day} to ${until}: ${what} in ${hours === 1 ? 'one hour' : `${hours} hours`}`;
}

/** `24 November, 09:00` in the site's time zone; hours since 1970. */
export function sayHour(hour: number, timeZone: string): string {
  const at = hour * HOUR_MS;
  const day = new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'long' });
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' });
  return `${day.format(at)}, ${time.format(at)}`;
}

/** `Tue 24 Nov` of YYYY-MM-DD. */
export function sayDay(day: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' },
  })
    .format(Date.parse(`${day}T00:00:00Z`))
    .replace(',', '');
}
