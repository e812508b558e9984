import { NotAskedReason } from '../enquiry/outcome';

/** Everything that is counted, each once at most for an attendance. */
const whyCounters = NotAskedReason.options.map((reason) => `why-${reason}` as const);

interface TimeBand<Id extends string> {
  id: Id;
  /** Said after a figure: `within 1 hour`. */
  label: string;
  /** The most minutes that are still in it. */
  minutes: number;
}

const bands = <const Id extends string>(list: readonly TimeBand<Id>[]) => list;

/** From the first disclosure to the first GP letter printed or copied. */
export const letterTimes = bands([
  { id: 'letter-within-1-hour', label: 'within 1 hour', minutes: 60 },
  { id: 'letter-within-4-hours', label: 'within 4 hours', minutes: 240 },
  { id: 'letter-within-24-hours', label: 'within 24 hours', minutes: 1440 },
  { id: 'letter-later', label: 'after more than 24 hours', minutes: Infinity },
]);

/** From the first prompt to the first time somebody asked. */
export const askTimes = bands([
  { id: 'ask-within-30-minutes', label: 'within 30 minutes', minutes: 30 },
  { id: 'ask-within-1-hour', label: 'within 1 hour', minutes: 60 },
  { id: 'ask-within-4-hours', label: 'within 4 hours', minutes: 240 },
  { id: 'ask-later', label: 'after more than 4 hours', minutes: Infinity },
]);

/** From asking to the first letter to a service or safeguarding printed or copied. */
export const referralTimes = bands([
  { id: 'referral-within-1-hour', label: 'within 1 hour', minutes: 60 },
  { id: 'referral-within-4-hours', label: 'within 4 hours', minutes: 240 },
  { id: 'referral-within-24-hours', label: 'within 24 hours', minutes: 1440 },
  { id: 'referral-later', label: 'after more than 24 hours', minutes: Infinity },
]);

/** From that letter to the service's word that it has it. */
export const acknowledgementTimes = bands([
  { id: 'acknowledged-within-1-day', label: 'within 1 day', minutes: 1440 },
  { id: 'acknowledged-within-3-days', label: 'within 3 days', minutes: 4320 },
  { id: 'acknowledged-within-7-days', label: 'within 7 days', minutes: 10_080 },
  { id: 'acknowledged-later', label: 'after more than 7 days', minutes: Infinity },
]);

/** How long the panel stood open for one attendance, all openings together. */
export const openTimes = bands([
  { id: 'open-under-30-seconds', label: 'under 30 seconds', minutes: 0.5 },
  { id: 'open-under-2-minutes', label: 'under 2 minutes', minutes: 2 },
  { id: 'open-under-5-minutes', label: 'under 5 minutes', minutes: 5 },
  { id: 'open-longer', label: '5 minutes or more', minutes: Infinity },
]);

const allBands = [letterTimes, askTimes, referralTimes, acknowledgementTimes, openTimes] as const;

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
  'attended',
  'unresolved',
  'asked-trained',
  'offered',
  'accepted',
  'may-harm',
  'may-harm-referred',
  'asked-after-prompt',
  'referral-letter',
  'acknowledged',
  'repeat',
  'repeat-asked',
  'accompanied',
  'accompanied-asked',
  'body-map-needed',
  'body-map-done',
  'safe-contact-needed',
  'safe-contact-done',
  'bundle-complete',
  'ignored',
  'covered-at-once',
  'open-not-timed',
] as const;

export type Counter =
  | (typeof plainCounters)[number]
  | `why-${NotAskedReason}`
  | (typeof allBands)[number][number]['id'];

export const counters: readonly Counter[] = [
  ...plainCounters,
  ...whyCounters,
  ...allBands.flatMap((list) => list.map(({ id }): Counter => id)),
];

export type Counts = Record<Counter, number>;

const NONE = Object.fromEntries(counters.map((counter) => [counter, 0])) as Counts;

export function noCounts(): Counts {
  return { ...NONE };
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

const within = (total: Counter, ...parts: Counter[]): Identity[] =>
  parts.map((part) => ({ total, parts: [part], atMost: true }));
const ids = (list: readonly { id: Counter }[]) => list.map(({ id }) => id);

export const identities: readonly Identity[] = [
  { total: 'eligible', parts: ['asked', 'not-asked', 'no-outcome'] },
  { total: 'asked', parts: ['disclosed', 'no-disclosure', 'declined'] },
  { total: 'not-asked', parts: ['why-missing', ...whyCounters] },
  {
    total: 'disclosed',
    parts: ['gp-informed', 'gp-reason-given', 'gp-reason-missing', 'gp-not-needed'],
  },
  { total: 'gp-informed', parts: ids(letterTimes) },
  { total: 'asked-after-prompt', parts: ids(askTimes) },
  { total: 'referral-letter', parts: ids(referralTimes) },
  { total: 'acknowledged', parts: ids(acknowledgementTimes) },
  { total: 'opened', parts: [...ids(openTimes), 'open-not-timed'] },
  ...within('attended', 'eligible'),
  ...within('eligible', 'prompted', 'opened', 'unresolved', 'may-harm', 'repeat', 'accompanied'),
  ...within('eligible', 'still-owed'),
  ...within('prompted', 'ignored', 'asked-after-prompt'),
  ...within('opened', 'seen-alone', 'covered-at-once'),
  ...within('seen-alone', 'asked'),
  ...within('asked', 'asked-trained', 'asked-after-prompt', 'repeat-asked', 'accompanied-asked'),
  ...within('disclosed', 'offered', 'bundle-complete', 'body-map-needed'),
  { total: 'disclosed', parts: ['safe-contact-needed'] },
  ...within('offered', 'accepted', 'referred'),
  ...within('referred', 'referral-letter'),
  ...within('referral-letter', 'acknowledged'),
  ...within('may-harm', 'may-harm-referred'),
  ...within('repeat', 'repeat-asked'),
  ...within('accompanied', 'accompanied-asked'),
  ...within('body-map-needed', 'body-map-done'),
  ...within('safe-contact-needed', 'safe-contact-done'),
  { total: 'eligible', parts: ['asked', 'unresolved'], atMost: true },
  { total: 'prompted', parts: ['ignored'], atMost: true },
];
