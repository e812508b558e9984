import { NotAskedReason, type OutcomeCode } from '../enquiry/outcome';
import type { EncounterState } from './encounter-state';

/** Everything that is counted, each once at most for an attendance. */
const whyCounters = NotAskedReason.options.map((reason) => `why-${reason}` as const);

export const letterTimes = [
  { id: 'letter-within-1-hour', label: 'within 1 hour', minutes: 60 },
  { id: 'letter-within-4-hours', label: 'within 4 hours', minutes: 240 },
  { id: 'letter-within-24-hours', label: 'within 24 hours', minutes: 1440 },
  { id: 'letter-later', label: 'after more than 24 hours', minutes: Infinity },
] as const;

const plainCounters = [
  'eligible',
  'prompted',
  'opened',
  'seen-alone',
  'asked',
  'disclosed',
  'no-disclosure',
  'declined',
  'referred',
  'not-asked',
  'no-outcome',
  'why-missing',
  'gp-informed',
  'gp-reason-given',
  'gp-reason-missing',
  'gp-not-needed',
  'still-owed',
] as const;

export type Counter =
  (typeof plainCounters)[number] | `why-${NotAskedReason}` | (typeof letterTimes)[number]['id'];

export const counters: readonly Counter[] = [
  ...plainCounters,
  ...whyCounters,
  ...letterTimes.map((time) => time.id),
];

export type Counts = Record<Counter, number>;

export function noCounts(): Counts {
  return Object.fromEntries(counters.map((counter) => [counter, 0])) as Counts;
}

/**
 * What holds between counts whatever happened: `parts` add up to `total`, or, where `atMost`, come
 * to no more than it. What is published obeys these, so suppression has to reckon with them.
 */
export interface Identity {
  total: Counter;
  parts: readonly Counter[];
  atMost?: true;
}

export const identities: readonly Identity[] = [
  { total: 'eligible', parts: ['asked', 'not-asked', 'no-outcome'] },
  { total: 'asked', parts: ['disclosed', 'no-disclosure', 'declined'] },
  { total: 'not-asked', parts: ['why-missing', ...whyCounters] },
  {
    total: 'disclosed',
    parts: ['gp-informed', 'gp-reason-given', 'gp-reason-missing', 'gp-not-needed'],
  },
  { total: 'gp-informed', parts: letterTimes.map((time) => time.id) },
  { total: 'eligible', parts: ['prompted'], atMost: true },
  { total: 'eligible', parts: ['opened'], atMost: true },
  { total: 'opened', parts: ['seen-alone'], atMost: true },
  { total: 'seen-alone', parts: ['asked'], atMost: true },
  { total: 'disclosed', parts: ['referred'], atMost: true },
  { total: 'eligible', parts: ['still-owed'], atMost: true },
];

/** What one attendance adds to each count. One where nothing was present adds nothing anywhere. */
export function contribution(state: EncounterState): Record<Counter, 0 | 1> {
  const { reached } = state;
  const hit = new Set<Counter>();
  if (reached.eligible) {
    hit.add('eligible').add(outcomeCounter(state));
    if (reached.prompted) hit.add('prompted');
    if (reached.opened) hit.add('opened');
    if (reached.gatePassed) hit.add('seen-alone');
    if (reached.asked) hit.add('asked');
    if (state.outcome === 'not-asked')
      hit.add(state.reason ? `why-${state.reason}` : 'why-missing');
    if (state.owed.length > 0) hit.add('still-owed');
    if (reached.disclosed) {
      hit.add(`gp-${state.gp}`);
      if (reached.referred) hit.add('referred');
      if (state.gp === 'informed') hit.add(letterTime(state));
    }
  }
  return Object.fromEntries(counters.map((each) => [each, hit.has(each) ? 1 : 0])) as Record<
    Counter,
    0 | 1
  >;
}

const OUTCOME_COUNTERS: Record<OutcomeCode, Counter> = {
  'asked-disclosed': 'disclosed',
  'asked-no-disclosure': 'no-disclosure',
  'asked-declined': 'declined',
  'not-asked': 'not-asked',
};

function outcomeCounter(state: EncounterState): Counter {
  return state.outcome ? OUTCOME_COUNTERS[state.outcome] : 'no-outcome';
}

/** From the first disclosure to the first GP letter printed or copied (reviews row 49). */
function letterTime(state: EncounterState): Counter {
  const minutes = ((state.gpLetterAt ?? 0) - (state.disclosedAt ?? 0)) / 60_000;
  return letterTimes.find((time) => minutes <= time.minutes)?.id ?? 'letter-later';
}
