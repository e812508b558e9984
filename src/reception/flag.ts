import * as z from 'zod/mini';
import { fail, ok, type Result } from '../model/result';
import { flagSource } from './sources';

const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const Words = (most: number) => z.string().check(z.maxLength(most));

/**
 * What reception writes. Once saved it is read by a clinician behind the gate and by nobody else: not
 * by reception again (hazard H24).
 */
export const NewFlag = z.strictObject({
  /** Made when it is confirmed; the same key twice is one flag. */
  key: z.uuid(),
  source: Words(60),
  urgency: z.enum(['now', 'today', 'next-contact']),
  mustSee: z.enum(['duty-clinician', 'usual-clinician', 'safeguarding-lead']),
  seeAlone: z.boolean(),
  useSafeContact: z.boolean(),
  /** What was seen, heard or read, in plain words. A caller's own words never stand here. */
  concern: Words(1000),
  reviewOn: Day,
  /** For `now` and `today`: who was told by voice, and when, `HH:MM`. */
  told: z.optional(
    z.strictObject({ who: Words(120), time: z.string().check(z.regex(/^\d\d:\d\d$/)) }),
  ),
});
export type NewFlag = z.infer<typeof NewFlag>;

/** What a clinician did about it, each with its time. Near FHIR Flag and Task. */
export const FlagStep = z.strictObject({
  /** Of the confirmed step; the same key again changes nothing. */
  key: z.uuid(),
  at: z.number(),
  kind: z.enum(['acknowledged', 'acting', 'closed', 'kept-on']),
  /** Who, as the record shows them; absent where unread. */
  user: z.optional(Words(120)),
  /** Why it was closed, or what is being done: for clinicians alone. */
  words: z.optional(Words(1000)),
});
export type FlagStep = z.infer<typeof FlagStep>;

/** One flag as it is sealed. */
export const Flag = z.strictObject({
  v: z.literal(1),
  id: z.string().check(z.maxLength(64)),
  raisedAt: z.number(),
  ...NewFlag.def.shape,
  steps: z.array(FlagStep).check(z.maxLength(200)),
});
export type Flag = z.infer<typeof Flag>;

/** The four things reception may read of a record, and nothing besides (hazard H24). */
export interface FlagView {
  flagged: boolean;
  seeAlone: boolean;
  useSafeContact: boolean;
  /** The earliest date on which somebody has to look at it again. */
  reviewOn?: string;
}

export const NO_FLAG: FlagView = { flagged: false, seeAlone: false, useSafeContact: false };

export function isClosed(flag: Flag): boolean {
  return flag.steps.at(-1)?.kind === 'closed';
}

/** All flags of one record as reception sees them. A flag whose review is due still stands. */
export function viewOfFlags(flags: readonly Flag[]): FlagView {
  const open = flags.filter((flag) => !isClosed(flag));
  const [first] = open.map((flag) => flag.reviewOn).sort();
  if (first === undefined) return NO_FLAG;
  return {
    flagged: true,
    seeAlone: open.some((flag) => flag.seeAlone),
    useSafeContact: open.some((flag) => flag.useSafeContact),
    reviewOn: first,
  };
}

/**
 * Refuses what would not be safe to keep: an unknown source, a slower urgency than the source allows,
 * an urgent one nobody was told of, a review that lies behind. Each error says what to do.
 */
export function checkNewFlag(flag: NewFlag, today: string): Result<NewFlag> {
  const source = flagSource(flag.source);
  if (!source) return fail('no-source', 'Choose where it comes from.');
  if (source.urgencyFixed && flag.urgency === 'next-contact') {
    return fail('too-slow', 'This cannot wait for the next contact. Choose today or now.');
  }
  if (flag.urgency !== 'next-contact' && !flag.told?.who.trim()) {
    return fail('nobody-told', 'Tell somebody by voice first, and say whom and when.');
  }
  if (flag.reviewOn < today) {
    return fail('review-past', 'The review date has passed. Choose a later one.');
  }
  if (flag.concern.trim() === '' && source.id !== 'patient-at-desk') {
    return fail('no-concern', 'Say in a few plain words what was seen, heard or read.');
  }
  return ok(flag);
}
