import * as z from 'zod/mini';
import { ServiceKind } from '../../policy/service';
import { ReferralReason, ReferralState } from './referral-state';

const Id = z.string().check(z.minLength(1), z.maxLength(64));
const Moment = z.number().check(z.nonnegative());
const text = (most: number) => z.string().check(z.maxLength(most));
const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

export const Channel = z.enum(['phone', 'letter', 'email', 'portal', 'in-person', 'meeting']);
export type Channel = z.infer<typeof Channel>;

export const CHANNEL_WORDS: Record<Channel, string> = {
  phone: 'Phone',
  letter: 'Letter',
  email: 'Secure e-mail',
  portal: 'Portal or form',
  'in-person': 'In person',
  meeting: 'Meeting',
};

/** A word with another agency: when, with whom, how (reviews row 14). */
export const LoggedContact = z.strictObject({
  at: Moment,
  person: text(160).check(z.minLength(1)),
  channel: Channel,
  note: z.optional(text(1000)),
});
export type LoggedContact = z.infer<typeof LoggedContact>;

/** Who does what, by when; any of the three missing is no action (reviews row 74). */
export const TrackedAction = z.strictObject({
  who: text(160),
  what: text(400),
  /** Local date. */
  when: Day,
  doneAt: z.optional(Moment),
});
export type TrackedAction = z.infer<typeof TrackedAction>;

const StateChange = z.strictObject({
  at: Moment,
  state: ReferralState,
  reason: z.optional(ReferralReason),
  /** Words beside the reason; never in the audit. */
  note: z.optional(text(1000)),
});

/**
 * What is followed up: a referral, a request under Clare's Law, the multi-agency meeting, a letter, and
 * somebody who left with something owed.
 */
export const TrackedKind = z.enum(['referral', 'clares-law', 'marac', 'letter', 'left-owing']);
export type TrackedKind = z.infer<typeof TrackedKind>;

/**
 * One thing asked of another agency for one patient, near FHIR ServiceRequest with its Task. Named by
 * initials and local reference alone. In session memory, or sealed where policy keeps anything.
 */
export const TrackedReferral = z.strictObject({
  v: z.literal(1),
  id: Id,
  /** The enquiry it came from: what its audit events name. */
  encounterId: Id,
  /** The attendance in which somebody last dealt with it. */
  touchedIn: Id,
  initials: text(8),
  localRef: text(40),
  kind: TrackedKind,
  /** Which kind of letter began it. */
  letter: z.optional(text(60)),
  service: z.strictObject({ id: text(60), name: text(120), kind: z.optional(ServiceKind) }),
  channel: Channel,
  /** Somebody there has to be spoken to: a letter alone is not enough (hazard H37). */
  urgent: z.optional(z.literal(true)),
  /** Local date on which it is due for itself, e.g. of the meeting. */
  dueOn: z.optional(Day),
  /** Oldest first; the last is where it stands. */
  states: z.array(StateChange).check(z.minLength(1), z.maxLength(200)),
  contacts: z.array(LoggedContact).check(z.maxLength(200)),
  actions: z.array(TrackedAction).check(z.maxLength(60)),
  /** When something in writing said that they have it. */
  confirmedAt: z.optional(Moment),
  /** A named member of staff. */
  owner: text(160),
  /** The patient cannot be reached by post, or it is not safe (reviews row 70). */
  noPost: z.boolean(),
  /** Of the last changes: one sent twice because its answer was lost is made once (hazard H17). */
  keys: z.array(Id).check(z.maxLength(20)),
});
export type TrackedReferral = z.infer<typeof TrackedReferral>;
export type StateChange = z.infer<typeof StateChange>;

export function standingOf(item: TrackedReferral): StateChange {
  const last = item.states.at(-1);
  if (!last) throw new Error('A referral begins with a state.');
  return last;
}

/** Whom a letter alone never reaches in time, whatever the case. */
const RUNG_FIRST: readonly (ServiceKind | undefined)[] = [
  'marac',
  'childrens-services',
  'adult-safeguarding',
  'police',
];

/** Whether somebody there has to be spoken to. A request under Clare’s Law has its own way and clock. */
export function isUrgent({ kind, urgent, service }: Asked): boolean {
  return urgent === true || (kind !== 'clares-law' && RUNG_FIRST.includes(service.kind));
}

/** Somebody there was spoken to, and it is written who and when. */
export function isSpokenFor({ contacts }: Pick<TrackedReferral, 'contacts'>): boolean {
  return contacts.some(({ channel }) => BY_VOICE.includes(channel));
}

const BY_VOICE: readonly Channel[] = ['phone', 'in-person', 'meeting'];

type Asked = Pick<TrackedReferral, 'kind' | 'urgent' | 'service'>;

export function openedAt(item: TrackedReferral): number {
  return item.states[0]?.at ?? 0;
}
