import * as z from 'zod/mini';
import type { PatientIdentity } from '../../model/encounter-reading';
import { shortNameOf } from '../short-name';
import type { ReferralState } from './referral-state';
import { TrackedAction, TrackedReferral } from './tracked-referral';

/** What somebody says of a referral when it begins; who it is about comes from the record. */
export const NewReferral = z.strictObject({
  kind: TrackedReferral.shape.kind,
  letter: TrackedReferral.shape.letter,
  service: TrackedReferral.shape.service,
  channel: TrackedReferral.shape.channel,
  urgent: TrackedReferral.shape.urgent,
  dueOn: TrackedReferral.shape.dueOn,
  /** Whom was spoken to, where it was by voice. */
  person: z.optional(z.string().check(z.maxLength(160))),
  /** Nobody was reached: who rings again, on which local date (hazard H37). */
  again: z.optional(
    z.strictObject({ who: TrackedAction.shape.who, when: TrackedAction.shape.when }),
  ),
  /** What is to be done about it from the beginning. */
  toDo: z.optional(
    z.strictObject({
      who: TrackedAction.shape.who,
      what: TrackedAction.shape.what,
      when: TrackedAction.shape.when,
    }),
  ),
  owner: z.string().check(z.maxLength(160)),
  noPost: z.boolean(),
});
export type NewReferral = z.infer<typeof NewReferral>;

export function beginReferral(
  facts: NewReferral,
  about: { id: string; encounterId: string; patient: PatientIdentity; at: number },
  state: ReferralState = 'requested',
): TrackedReferral {
  const { person, again, toDo, ...given } = facts;
  const { id, encounterId, patient, at } = about;
  const contact = person?.trim() ? [{ at, person: person.trim(), channel: facts.channel }] : [];
  return {
    v: 1,
    id,
    encounterId,
    touchedIn: encounterId,
    ...shortNameOf(patient),
    ...given,
    states: [{ at, state }],
    contacts: contact,
    // A call that nobody took is no request yet: it ends only once somebody there was spoken to.
    ...(again && { urgent: true as const }),
    actions: [
      ...(again ? [{ ...again, what: sayRingAgain(facts.service.name) }] : []),
      ...(toDo ? [toDo] : []),
    ],
    keys: [],
  };
}

/** What is to be done where nobody was reached. */
export function sayRingAgain(service: string): string {
  return `Ring ${service}: nobody was reached`;
}
