import { addDays, isHolidayUnchecked } from '../../model/bank-holidays';
import { formatDate, localDate } from '../../model/dates';
import { sentence } from '../../model/text';
import { addWorkingDays, workingDaysBetween } from '../../model/working-days';
import type { Policy } from '../../policy/policy';
import { STATES } from './referral-state';
import {
  isSpokenFor,
  isUrgent,
  openedAt,
  standingOf,
  type TrackedReferral,
} from './tracked-referral';

/** What the clocks go by; all of it the site's. */
export type ClockPolicy = Pick<
  Policy,
  | 'timeZone'
  | 'nation'
  | 'bankHolidayChanges'
  | 'answerWithinWorkingDays'
  | 'confirmWithinDays'
  | 'draftLetterHours'
  | 'claresLawDays'
  | 'claresLawDayKind'
>;

export interface ReferralClock {
  /** Local date from which it is overdue; absent where nothing is waited for. */
  due?: string;
  overdue: boolean;
  /** Working days since it was asked for. */
  workingDays: number;
  /** What is wrong or waited for, one line each, the most pressing first. */
  says: string[];
  /** It rests on bank holidays that nobody has held against the published list. */
  unchecked: boolean;
}

const HOUR = 3_600_000;

/**
 * How long it has waited, and whether too long. A day that is due is overdue from its first minute,
 * as 28 days from 9 July are on 6 August (reviews rows 41, 67 and 76).
 */
export function clockOf(item: TrackedReferral, policy: ClockPolicy, now: number): ReferralClock {
  const today = localDate(now, policy.timeZone);
  const opened = localDate(openedAt(item), policy.timeZone);
  const ends = STATES[standingOf(item).state].ends;
  const workingDays = workingDaysBetween(opened, today, policy);
  if (ends) return { overdue: false, workingDays, says: [], unchecked: false };
  const wait = waitedFor(item, policy);
  const late = wait !== undefined && wait.due <= today && (wait.until ?? 0) <= now;
  const open = item.actions.filter((each) => each.doneAt === undefined);
  const actions = open.filter((each) => each.when <= today);
  // Known from the first minute, and late at once where nobody has it in hand (hazard H37).
  const unheard = isUrgent(item) && !isSpokenFor(item);
  const says = [
    ...(unheard ? ['Nobody there was spoken to yet'] : []),
    ...(wait && late ? [`Overdue: ${wait.what} ${formatDate(wait.due)}`] : []),
    ...actions.map((each) => `Action due ${formatDate(each.when)}: ${each.who}, ${each.what}`),
    ...(lacksConfirmation(item, policy, today) ? ['No written confirmation'] : []),
    ...(wait && !late ? [`${capital(wait.what)} ${formatDate(wait.due)}`] : []),
  ];
  return {
    ...(wait ? { due: wait.due } : {}),
    overdue: late || actions.length > 0 || (unheard && open.length === 0),
    workingDays,
    says,
    unchecked: isHolidayUnchecked(wait?.due ?? today),
  };
}

interface Wait {
  due: string;
  /** To the minute, where hours count. */
  until?: number;
  what: string;
}

/** What the state waits for, and until when. */
function waitedFor(item: TrackedReferral, policy: ClockPolicy): Wait | undefined {
  const { state, at } = standingOf(item);
  const since = localDate(at, policy.timeZone);
  const working = (days: number) => addWorkingDays(since, days, policy);
  if (state === 'drafted') {
    const until = at + policy.draftLetterHours * HOUR;
    return { due: localDate(until, policy.timeZone), until, what: 'to be handed on' };
  }
  const dated = datedWait(item, policy);
  if (dated && state !== 'declined') return dated;
  switch (state) {
    case 'requested':
      return { due: working(policy.answerWithinWorkingDays), what: 'an answer was due' };
    case 'acknowledged':
      return { due: working(policy.answerWithinWorkingDays), what: 'contact was due' };
    case 'no-contact':
    case 'rejected':
    case 'outreach':
      return { due: working(1), what: 'another route was due' };
    default:
      return undefined;
  }
}

/** A request under Clare's Law and a meeting have a day of their own, whatever was answered since. */
function datedWait(item: TrackedReferral, policy: ClockPolicy): Wait | undefined {
  if (item.kind === 'clares-law') {
    const opened = localDate(openedAt(item), policy.timeZone);
    const { claresLawDays: days, claresLawDayKind: kind } = policy;
    const due = kind === 'calendar' ? addDays(opened, days) : addWorkingDays(opened, days, policy);
    return { due, what: 'the disclosure was due' };
  }
  return item.kind === 'marac' && item.dueOn
    ? { due: item.dueOn, what: 'the meeting was due' }
    : undefined;
}

/** A word on the telephone leaves no trace until something in writing says so (reviews row 14). */
function lacksConfirmation(item: TrackedReferral, policy: ClockPolicy, today: string): boolean {
  if (item.channel !== 'phone' || item.confirmedAt !== undefined) return false;
  const opened = localDate(openedAt(item), policy.timeZone);
  return addDays(opened, policy.confirmWithinDays) <= today;
}

function capital(text: string): string {
  return sentence(text).replace(' was due', ' is due');
}

/** Open, and dealt with in no attendance but an earlier one: it comes up again (reviews row 41). */
export function isRaisedAt(item: TrackedReferral, encounterId: string): boolean {
  return !STATES[standingOf(item).state].ends && item.touchedIn !== encounterId;
}
