import * as z from 'zod/mini';
import type { QuietReason } from '../enquiry/decide-prompt';
import { NotAskedReason, OutcomeCode } from '../enquiry/outcome';
import { ItemId } from '../model/presentation';
import { settings } from '../policy/settings';

/**
 * One thing that happened to one enquiry, near FHIR AuditEvent. No field can hold a name, a number
 * of a patient or free text: each string is an enum, a random id, an item id or the site's own code
 * (design.md 10), and a time is held to a range in which no ten-digit number falls.
 */
const RandomId = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}(-?)[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{12}$/));

/** The policy's pattern, but never nine digits or more: no NHS number, hospital number or telephone. */
const Site = settings.site.schema.check(z.refine((site) => !/\d(?:[ ._-]?\d){8}/.test(site)));

const FIRST_MOMENT = Date.UTC(2024, 0, 1);
const LAST_MOMENT = Date.UTC(2100, 0, 1);

const quietReasons = [
  'mode-off',
  'below-age',
  'nothing-found',
  'not-current',
  'asked-in-notes',
  'line-closed',
  'recorded',
  'put-off',
] as const satisfies readonly QuietReason[];

export const AuditEventKind = z.enum([
  'decision',
  'later',
  'opened',
  'gate',
  'outcome',
  'handed-over',
  'letter',
  'gp-not-informed',
  'line-copied',
]);
export type AuditEventKind = z.infer<typeof AuditEventKind>;

export const AuditEvent = z
  .strictObject({
    v: z.literal(1),
    /** Made once for each thing a person does; recording it again changes nothing (hazard H17). */
    id: RandomId,
    /** UTC milliseconds. */
    at: z.number().check(z.int(), z.minimum(FIRST_MOMENT), z.maximum(LAST_MOMENT)),
    kind: AuditEventKind,
    /** Random; only session memory or sealed storage maps it to a patient. */
    encounterId: RandomId,
    site: Site,
    area: settings.area.schema,
    role: settings.role.schema,
    system: ItemId,
    /** Which presentation rules were live. */
    rules: z.array(ItemId).check(z.maxLength(30)),
    decision: z.optional(z.enum(['prompt', 'owed', 'quiet'])),
    quietReason: z.optional(z.enum(quietReasons)),
    gate: z.optional(z.enum(['passed', 'passed-remotely', 'not-now'])),
    outcome: z.optional(OutcomeCode),
    reason: z.optional(NotAskedReason),
    /** The kind of letter, e.g. `gp`. */
    letter: z.optional(ItemId),
    letterAction: z.optional(z.enum(['drafted', 'printed', 'copied'])),
    /** Which form of the record line was copied. */
    line: z.optional(z.enum(['full', 'neutral'])),
    /** That a reason was given, never its words. */
    gpReasonGiven: z.optional(z.boolean()),
    /** Ids of items still owed at that moment. */
    owed: z.optional(z.array(ItemId).check(z.maxLength(30))),
    practice: z.boolean(),
  })
  .check(z.refine(isComplete, 'An event of this kind needs its own field'));
export type AuditEvent = z.infer<typeof AuditEvent>;

/** A kind without the field it is about would be counted as something it is not. */
function isComplete(event: {
  kind: AuditEventKind;
  decision?: unknown;
  gate?: unknown;
  outcome?: unknown;
  letter?: unknown;
  letterAction?: unknown;
  line?: unknown;
}): boolean {
  switch (event.kind) {
    case 'decision':
      return event.decision !== undefined;
    case 'gate':
      return event.gate !== undefined;
    case 'outcome':
      return event.outcome !== undefined;
    case 'letter':
      return event.letter !== undefined && event.letterAction !== undefined;
    case 'line-copied':
      return event.line !== undefined;
    default:
      return true;
  }
}
