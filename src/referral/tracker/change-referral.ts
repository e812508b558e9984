import * as z from 'zod/mini';
import { isDay, localDate } from '../../model/dates';
import { fail, ok, type Result } from '../../model/result';
import { isProfessionalOwner } from '../../care/professional-owner';
import { ReferralReason, ReferralState, STATES, statesAfter } from './referral-state';
import {
  isSpokenFor,
  isUrgent,
  LoggedContact,
  standingOf,
  TrackedAction,
  type TrackedReferral,
} from './tracked-referral';

/** One thing somebody does with a tracked referral. */
export const ReferralChange = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('state'),
    state: ReferralState,
    reason: z.optional(ReferralReason),
    note: z.optional(z.string().check(z.maxLength(1000))),
  }),
  z.strictObject({
    kind: z.literal('contact'),
    person: LoggedContact.shape.person,
    channel: LoggedContact.shape.channel,
    note: LoggedContact.shape.note,
  }),
  /** Something in writing says that they have it. */
  z.strictObject({ kind: z.literal('confirmed') }),
  z.strictObject({
    kind: z.literal('action'),
    who: TrackedAction.shape.who,
    what: TrackedAction.shape.what,
    when: z.string().check(z.maxLength(20)),
  }),
  z.strictObject({
    kind: z.literal('action-done'),
    index: z.number().check(z.int(), z.nonnegative()),
  }),
  z.strictObject({ kind: z.literal('owner'), owner: z.string().check(z.maxLength(160)) }),
  z.strictObject({ kind: z.literal('no-post'), noPost: z.boolean() }),
  /** Somebody looked at it with the patient here, and it stays as it is. */
  z.strictObject({ kind: z.literal('seen') }),
]);
export type ReferralChange = z.infer<typeof ReferralChange>;

/** Given under which attendance, and when; neither is the referral's own to know. */
export interface ChangeFacts {
  at: number;
  timeZone: string;
  /** Absent where it is changed from the worklist, without the patient. */
  encounterId?: string;
}

/** The referral after the change, or what is lacking. The one given is left as it was. */
export function changeReferral(
  item: TrackedReferral,
  change: ReferralChange,
  facts: ChangeFacts,
): Result<TrackedReferral> {
  const { at, timeZone, encounterId } = facts;
  const touched = encounterId === undefined ? item : { ...item, touchedIn: encounterId };
  switch (change.kind) {
    case 'state':
      return changeState(touched, change, at);
    case 'contact': {
      const { kind: _kind, ...contact } = change;
      if (!contact.person.trim()) {
        return fail('no-person', 'Write whom you spoke or wrote to: a name, or a role.');
      }
      return ok({ ...touched, contacts: [...item.contacts, { at, ...contact }] });
    }
    case 'confirmed':
      return ok({ ...touched, confirmedAt: at });
    case 'action': {
      const { kind: _kind, ...action } = change;
      const lacking = findLacking(action, localDate(at, timeZone));
      if (lacking) return fail('no-action', lacking);
      return ok({ ...touched, actions: [...item.actions, action] });
    }
    case 'action-done': {
      if (!item.actions[change.index]) return fail('no-action', 'That action is gone. Look again.');
      const actions = item.actions.map((each, i) =>
        i === change.index ? { ...each, doneAt: at } : each,
      );
      return ok({ ...touched, actions });
    }
    case 'owner':
      if (!isProfessionalOwner(change.owner)) {
        return fail('no-owner', 'Name a member of staff who sees it through, not the patient.');
      }
      return ok({ ...touched, owner: change.owner.trim() });
    case 'no-post':
      return ok({ ...touched, noPost: change.noPost });
    case 'seen':
      return ok(touched);
  }
}

function changeState(
  item: TrackedReferral,
  { state, reason, note }: Extract<ReferralChange, { kind: 'state' }>,
  at: number,
): Result<TrackedReferral> {
  const { label, reasons } = STATES[state];
  const before = standingOf(item).state;
  if (!statesAfter(before).includes(state)) {
    return fail('not-onward', `From "${STATES[before].label}" it cannot go to "${label}".`);
  }
  if (reasons.length > 0 && (reason === undefined || !reasons.includes(reason))) {
    return fail('no-reason', `"${label}" needs its reason. Choose one.`);
  }
  if (reason === 'other' && !note?.trim()) {
    return fail('no-words', `Write in a few words why it is "${label.toLowerCase()}".`);
  }
  const unheard = lacksVoiceFor(item, state, reason);
  if (unheard) return fail('no-voice', unheard);
  const change = {
    at,
    state,
    ...(reasons.length > 0 && reason ? { reason } : {}),
    ...(note?.trim() ? { note: note.trim() } : {}),
  };
  const noPost = item.noPost || reason === 'letter-returned';
  return ok({ ...item, noPost, states: [...item.states, change] });
}

/** These end an urgent item though nobody was spoken to: there is nobody left to ring about. */
const NOBODY_TO_RING: readonly (ReferralReason | undefined)[] = [
  ...(['asked-to-stop', 'moved-away', 'died', 'made-in-error'] as const),
];

/**
 * Something urgent is asked for only once somebody there was spoken to, or it is written who tries
 * next, and when; and it ends only once somebody was (hazard H37).
 */
function lacksVoiceFor(
  item: TrackedReferral,
  state: ReferralState,
  reason: ReferralReason | undefined,
): string | undefined {
  if (!isUrgent(item) || isSpokenFor(item)) return undefined;
  if (STATES[state].ends && !NOBODY_TO_RING.includes(reason))
    return 'Nobody there was spoken to yet. Ring, then log the contact: whom, and how.';
  const planned = item.actions.some(({ doneAt }) => doneAt === undefined);
  if (state === 'requested' && !planned)
    return 'Ring first. Then log the contact; or, if nobody was reached, add an action: who tries next, and when.';
  return undefined;
}

/** "Update social worker" is nobody's and has no day: what is lacking, in one sentence. */
export function findLacking(
  { who, what, when }: { who: string; what: string; when: string },
  today: string,
): string | undefined {
  const lacking = [
    isProfessionalOwner(who) ? '' : 'who does it (a member of staff)',
    what.trim().split(/\s+/).filter(Boolean).length >= 2 ? '' : 'what is done, and with whom',
    isDay(when) ? '' : 'by when, as a date',
  ].filter(Boolean);
  if (lacking.length > 0) return `Not kept yet. Write ${lacking.join(', and ')}.`;
  return when < today ? 'Not kept yet. The date has passed: choose one to come.' : undefined;
}
