import { REASONS, type OutcomeCode } from '../enquiry/outcome';
import { SAFE_CONTACT } from '../referral/safe-contact';
import {
  acknowledgementTimes,
  askTimes,
  counters,
  letterTimes,
  openTimes,
  referralTimes,
  type Counter,
} from './counter';
import type { EncounterState } from './encounter-state';

/** Under this many seconds, with nothing done, the panel was covered at once. */
const AT_ONCE_SECONDS = 10;

/** The counts that one attendance adds one to, in their order. One where nothing was present adds only to `attended`. */
export function countersOf(state: EncounterState): Counter[] {
  const { reached } = state;
  const hit = new Set<Counter>();
  if (reached.eligible || state.seen) hit.add('attended');
  if (reached.eligible) {
    hit.add('eligible').add(state.outcome ? OUTCOME_COUNTERS[state.outcome] : 'no-outcome');
    if (reached.prompted) hit.add('prompted');
    if (isUnresolved(state)) hit.add('unresolved');
    if (state.owed.length > 0) hit.add('still-owed');
    if (state.outcome === 'not-asked')
      hit.add(state.reason ? `why-${state.reason}` : 'why-missing');
    addPanel(state, hit);
    addAsked(state, hit);
    addPresentations(state, hit);
    if (reached.disclosed) addDisclosed(state, hit);
  }
  return counters.filter((each) => hit.has(each));
}

/** The same as one or none for each count. */
export function contribution(state: EncounterState): Record<Counter, 0 | 1> {
  const hit = new Set(countersOf(state));
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

/**
 * Nothing recorded, or not asked for a reason that passes, and the record says nothing of it either: the
 * enquiry is still owed. What is counted so is what the Desk lists (`waiting-prompt.ts`).
 */
export function isUnresolved({
  outcome,
  reason,
  reached,
  saidInRecord,
}: Pick<EncounterState, 'outcome' | 'reason' | 'reached' | 'saidInRecord'>): boolean {
  if (!reached.eligible || reached.asked || saidInRecord) return false;
  if (outcome !== 'not-asked') return true;
  return reason === undefined || REASONS[reason].passes !== 'no';
}

/** What the prompt cost whoever had it before them. */
function addPanel({ reached, openSeconds, at }: EncounterState, hit: Set<Counter>): void {
  if (!reached.opened) {
    if (reached.prompted && !reached.asked) hit.add('ignored');
    return;
  }
  hit.add('opened');
  if (reached.gatePassed) hit.add('seen-alone');
  hit.add(openSeconds === undefined ? 'open-not-timed' : band(openTimes, openSeconds * 1000));
  const left = openSeconds !== undefined && openSeconds < AT_ONCE_SECONDS;
  if (left && !reached.gatePassed && at?.asked === undefined) hit.add('covered-at-once');
}

function addAsked({ reached, trained, at }: EncounterState, hit: Set<Counter>): void {
  if (!reached.asked) return;
  hit.add('asked');
  if (trained) hit.add('asked-trained');
  if (at?.prompted === undefined || at.asked === undefined) return;
  hit.add('asked-after-prompt').add(band(askTimes, at.asked - at.prompted));
}

function addPresentations(state: EncounterState, hit: Set<Counter>): void {
  const { reached, rules = [], accompanied, handedOn } = state;
  if (rules.includes('possible-perpetrator')) {
    hit.add('may-harm');
    if (handedOn) hit.add('may-harm-referred');
  }
  if (rules.includes('repeat-attendance')) {
    hit.add('repeat');
    if (reached.asked) hit.add('repeat-asked');
  }
  if (accompanied) {
    hit.add('accompanied');
    if (reached.asked) hit.add('accompanied-asked');
  }
}

function addDisclosed(state: EncounterState, hit: Set<Counter>): void {
  const { reached, at, disclosedAt, gpLetterAt } = state;
  hit.add(`gp-${state.gp}`);
  if (state.gp === 'informed') hit.add(band(letterTimes, (gpLetterAt ?? 0) - (disclosedAt ?? 0)));
  if (state.owed.length === 0) hit.add('bundle-complete');
  if (state.offered || state.accepted || reached.referred) hit.add('offered');
  if (state.accepted) hit.add('accepted');
  addBodyMap(state, hit);
  // Each person who discloses is to be reached by somebody; there is always a way to ask after.
  hit.add('safe-contact-needed');
  if (state.done?.includes(COUNTED_ITEMS['safe-contact'])) hit.add('safe-contact-done');
  if (!reached.referred) return;
  hit.add('referred');
  if (at?.referral === undefined) return;
  hit.add('referral-letter').add(band(referralTimes, at.referral - (at.asked ?? at.referral)));
  if (at.acknowledged === undefined) return;
  hit.add('acknowledged').add(band(acknowledgementTimes, at.acknowledged - at.referral));
}

/**
 * Which item of an event each is counted by. The body map is part of the item "injuries", which stays owed
 * until it is drawn where there are any.
 */
export const COUNTED_ITEMS = { 'body-map': 'injuries', 'safe-contact': SAFE_CONTACT } as const;

/** Neither owed nor done, it was not called for. */
function addBodyMap({ owed, done = [] }: EncounterState, hit: Set<Counter>): void {
  const item = COUNTED_ITEMS['body-map'];
  const isDone = done.includes(item);
  if (!isDone && !owed.includes(item)) return;
  hit.add('body-map-needed');
  if (isDone) hit.add('body-map-done');
}

/** A clock set back between two events gives the shortest band, never none. */
function band<Id extends Counter>(
  bands: readonly { id: Id; minutes: number }[],
  milliseconds: number,
): Id {
  const found = bands.find(({ minutes }) => milliseconds <= minutes * 60_000) ?? bands.at(-1);
  if (!found) throw new Error('No bands.');
  return found.id;
}
