import * as z from 'zod/mini';

const Allowed = z.enum(['yes', 'no', 'not-known']);

/**
 * How to reach the person safely, item by item; everything starts as "not known", which prints as
 * "do not". Never filled from the record's own phone or address. Source: practice.md 5.1; row 69.
 */
export const SafeContact = z.strictObject({
  number: z.optional(z.string().check(z.maxLength(40))),
  whose: z.optional(z.string().check(z.maxLength(80))),
  times: z.optional(z.string().check(z.maxLength(120))),
  voicemail: Allowed,
  text: Allowed,
  email: z.optional(z.string().check(z.maxLength(120))),
  post: Allowed,
  /** Who may pick up, and what to do if somebody else does. */
  whoMayAnswer: z.optional(z.string().check(z.maxLength(160))),
  /** Who to say is calling. */
  sayWho: z.optional(z.string().check(z.maxLength(120))),
  codePhrase: z.optional(z.string().check(z.maxLength(80))),
  /** One workable way, e.g. still in the department until 14:00, or via a named clinician. */
  route: z.optional(z.string().check(z.maxLength(240))),
});
export type SafeContact = z.infer<typeof SafeContact>;

/** What every draft begins with: no safe contact known. */
export function noSafeContact(): SafeContact {
  return { voicemail: 'not-known', text: 'not-known', post: 'not-known' };
}

/** True where at least one way to reach the person was confirmed as safe. A space is not a number. */
export function isSafeContactKnown(contact: SafeContact): boolean {
  return Boolean(contact.number?.trim() || contact.email?.trim()) || contact.post === 'yes';
}

/** What events and the full line call it once it is written down whole; `audit/` counts it by this. */
export const SAFE_CONTACT = 'safe-contact';
