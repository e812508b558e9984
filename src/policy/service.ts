import * as z from 'zod/mini';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;

/** A period of a week a service answers in: days 1 (Monday) to 7, times as `HH:MM`, local. */
export const OpenHours = z.strictObject({
  days: z
    .array(z.number().check(z.int(), z.minimum(1), z.maximum(7)))
    .check(z.minLength(1), z.maxLength(7)),
  from: z.string().check(z.regex(TIME)),
  to: z.string().check(z.regex(TIME)),
});

/** One service of the site's directory, near FHIR HealthcareService. */
export const Service = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  kind: z.enum([
    'hospital-project',
    'idva',
    'outreach',
    'refuge',
    'helpline',
    'safeguarding',
    'marac',
    'childrens-services',
    'adult-safeguarding',
    'mental-health',
    'police',
    'gp',
  ]),
  /** One line: who it is for. */
  for: z.string().check(z.maxLength(200)),
  phone: z.optional(z.string().check(z.maxLength(40))),
  askFor: z.optional(z.string().check(z.maxLength(120))),
  email: z.optional(z.string().check(z.maxLength(120))),
  hours: z.array(OpenHours).check(z.maxLength(30)),
  /** When a person last made sure, YYYY-MM-DD. */
  checked: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
});
export type Service = z.infer<typeof Service>;
