import * as z from 'zod/mini';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;
const time = z.string().check(z.regex(TIME, 'is no time like 09:00'));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'is no date like 2026-11-21'));
const line = (most: number) => z.string().check(z.maxLength(most));

/** A period of a week a service answers in: days 1 (Monday) to 7, times as `HH:MM`, local. */
export const OpenHours = z.strictObject({
  days: z
    .array(z.number().check(z.int(), z.minimum(1), z.maximum(7)))
    .check(z.minLength(1), z.maxLength(7)),
  from: time,
  to: time,
});

export type OpenHours = z.infer<typeof OpenHours>;

/** What a service is. A letter goes to some of them; the rest are rung, or told of by the patient. */
export const ServiceKind = z.enum([
  'hospital-project',
  'idva',
  'outreach',
  'refuge',
  'sexual-assault',
  'helpline',
  'mens',
  'lgbt',
  'by-and-for',
  'older-people',
  'young-people',
  'stalking',
  'perpetrator-programme',
  'marac',
  'childrens-services',
  'adult-safeguarding',
  'mental-health',
  'police',
  'safeguarding',
  'gp',
]);
export type ServiceKind = z.infer<typeof ServiceKind>;

/** One service of the site's directory, near FHIR HealthcareService. */
export const Service = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/, 'is no id like "night-idva"')),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  kind: ServiceKind,
  /** One line: who it is for. */
  for: line(200),
  /** One line: when this site refers to it, rather than to another (reviews row 40). */
  criteria: z.optional(line(200)),
  phone: z.optional(line(40)),
  askFor: z.optional(line(120)),
  email: z.optional(line(120)),
  /** How it takes a referral. */
  route: z.optional(z.enum(['phone', 'secure-email', 'portal', 'own-form'])),
  /** Which portal, or which form and where it lies. */
  routeDetail: z.optional(line(200)),
  hours: z.array(OpenHours).check(z.maxLength(30)),
  /** On bank holidays. Absent: shut, unless it never shuts. */
  bankHolidays: z.optional(z.enum(['as-usual', 'closed'])),
  /** Hours of its own on bank holidays, instead. */
  bankHolidayHours: z.optional(
    z.array(z.strictObject({ from: time, to: time })).check(z.maxLength(5)),
  ),
  /** The id of who answers while it is shut. */
  outOfHours: z.optional(line(60)),
  /** Who keeps this entry right. */
  owner: z.optional(line(120)),
  /** When a person last made sure, YYYY-MM-DD. */
  checked: date,
  /** From this day on it is not used until somebody has made sure. */
  expires: z.optional(date),
});
export type Service = z.infer<typeof Service>;
