import type { AuditEvent } from '../../src/audit/audit-event';
import { NotAskedReason } from '../../src/enquiry/outcome';
import { anEvent, came, gpLetter, prompted } from './an-event';

const MINUTE = 60_000;
const repeat = { rules: ['overdose', 'repeat-attendance'] };

/** Eight attendances from `start` (UTC milliseconds) on, worked by hand; the answers stand below. */
export function workedByHand(start: number): AuditEvent[] {
  const at = (minutes: number) => ({ at: start + minutes * MINUTE });
  const letter = (n: number, action: 'drafted' | 'printed', facts: Partial<AuditEvent> = {}) =>
    anEvent(n, { kind: 'letter', letter: 'hospital-project', letterAction: action, ...facts });
  return [
    // 1: the whole way. Prompt at 0, open for 8 minutes, asked at 20 by trained staff, disclosed, agreed,
    // letter at 50 (30 minutes after asking), GP letter at 80,
    // acknowledged two days later; map and contact done.
    prompted(1, { ...at(0), ...repeat }),
    anEvent(1, { kind: 'opened', ...at(12) }),
    anEvent(1, { kind: 'gate', gate: 'passed', ...at(13) }),
    came(1, 'asked-disclosed', {
      ...at(20),
      trained: true,
      owed: ['injuries', 'service-letter'],
    }),
    anEvent(1, { kind: 'covered', seconds: 480, ...at(20) }),
    letter(1, 'drafted', { ...at(40), agreed: true }),
    letter(1, 'printed', at(50)),
    came(1, 'asked-disclosed', {
      ...at(55),
      owed: [],
      done: ['injuries', 'safe-contact', 'service-letter'],
    }),
    gpLetter(1, 'printed', at(80)),
    anEvent(1, { kind: 'acknowledged', letter: 'hospital-project', ...at(50 + 2 * 1440) }),
    // 2: disclosed at 90 after a prompt at 0; offered and declined; map owed, no contact written down; not trained.
    prompted(2, { ...at(0), accompanied: true }),
    anEvent(2, { kind: 'opened', ...at(89) }),
    came(2, 'asked-disclosed', {
      ...at(90),
      owed: ['injuries', 'gp-letter'],
      done: ['service-letter'],
    }),
    // 3: repeat attender, somebody there, not asked for a reason that passes: still owed.
    prompted(3, { ...at(0), ...repeat, accompanied: true }),
    anEvent(3, { kind: 'opened', ...at(1) }),
    anEvent(3, { kind: 'covered', seconds: 4, ...at(1) }),
    came(3, 'not-asked', { ...at(2), reason: 'not-alone' }),
    // 4: left before it was possible: owed until they come again.
    prompted(4, at(0)),
    anEvent(4, { kind: 'opened', ...at(3) }),
    anEvent(4, { kind: 'covered', seconds: 45, ...at(4) }),
    came(4, 'not-asked', { ...at(4), reason: 'left-before' }),
    // 5: card never opened, nothing recorded.
    prompted(5, at(0)),
    // 6: own concern, asked with no prompt, nothing disclosed.
    anEvent(6, { kind: 'opened', ...at(0) }),
    came(6, 'asked-no-disclosure', { ...at(6), trained: true }),
    // 7: notes read as harm by the patient; handed to safeguarding.
    prompted(7, { ...at(0), rules: ['possible-perpetrator'] }),
    anEvent(7, { kind: 'opened', ...at(1) }),
    anEvent(7, { kind: 'handed-over', rules: ['possible-perpetrator'], ...at(5) }),
    // 8: read, nothing found.
    anEvent(8, { kind: 'decision', decision: 'quiet', quietReason: 'nothing-found', ...at(0) }),
  ];
}

/** A row of a measure: how many, of how many. */
export type Worked = readonly [count: number, of?: number];

const none = (of: number, ...ids: string[]): Record<string, Worked> =>
  Object.fromEntries(ids.map((id) => [id, [0, of] as const]));

/** Every row of every measure, by its id. */
export const WORKED: Record<string, Record<string, Worked>> = {
  'enquiry-cascade': {
    ...{ eligible: [7], prompted: [6, 7], opened: [6, 7], 'seen-alone': [3, 6], asked: [3, 7] },
    ...{ disclosed: [2, 3], offered: [2, 2], accepted: [1, 2], referred: [1, 2] },
    ...{ acknowledged: [1, 1], 'no-disclosure': [1, 3], declined: [0, 3], 'not-asked': [2, 7] },
    ...{ 'no-outcome': [2, 7], 'still-owed': [1, 7] },
  },
  'private-enquiry': { asked: [3, 7] },
  'trained-response': { trained: [2, 3] },
  'specialist-referral': { referred: [1, 2] },
  'harm-by-patient-referral': { 'may-harm': [1, 7], 'may-harm-referred': [1, 1] },
  'reasons-not-asked': {
    ...none(2, ...NotAskedReason.options, 'missing'),
    ...{ 'not-alone': [1, 2], 'left-before': [1, 2] },
  },
  'unresolved-prompts': { unresolved: [4, 7] },
  'time-to-ask': {
    ...none(2, 'ask-within-1-hour', 'ask-later'),
    ...{ 'ask-within-30-minutes': [1, 2], 'ask-within-4-hours': [1, 2] },
  },
  'time-to-referral': {
    ...none(1, 'referral-within-4-hours', 'referral-within-24-hours', 'referral-later'),
    'referral-within-1-hour': [1, 1],
  },
  'time-to-acknowledgement': {
    ...none(1, 'acknowledged-within-1-day', 'acknowledged-within-7-days', 'acknowledged-later'),
    'acknowledged-within-3-days': [1, 1],
  },
  'gp-informed': {
    ...none(2, 'reason-given', 'not-needed'),
    ...{ informed: [1, 2], 'reason-missing': [1, 2] },
  },
  'gp-letter-time': {
    ...none(1, 'letter-within-4-hours', 'letter-within-24-hours', 'letter-later'),
    'letter-within-1-hour': [1, 1],
  },
  'repeat-attenders': { repeat: [2, 7], 'repeat-asked': [1, 2] },
  'companion-present': { accompanied: [2, 7], 'accompanied-asked': [1, 2] },
  'body-map': { needed: [2, 2], done: [1, 2] },
  'safe-contact': { done: [1, 2] },
  'bundle-completeness': { complete: [1, 2] },
  'alert-burden': {
    ...{ cards: [6, 8], ignored: [1, 6], 'at-once': [1, 6] },
    ...{ 'open-under-30-seconds': [1, 6], 'open-under-2-minutes': [1, 6] },
    ...{ 'open-under-5-minutes': [0, 6], 'open-longer': [1, 6], 'not-timed': [3, 6] },
  },
  'tick-box-warning': { asked: [3, 7], disclosed: [2, 3] },
};
