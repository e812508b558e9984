import * as z from 'zod/mini';
import { FieldKind } from './encounter-reading';
import { ItemId } from './presentation';

/** An earlier visit as the record shows it: when, which presentations, who was named; never its words. */
export const EarlierEntry = z.strictObject({
  /** YYYY-MM-DD */
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  rules: z.array(ItemId).check(z.maxLength(12)),
  field: FieldKind,
  fieldIndex: z.number().check(z.int(), z.nonnegative()),
  /** Who is said to have done it, where somebody is. */
  who: z.optional(z.enum(['partner', 'ex', 'family', 'known'])),
  /** Which of the people named in this record: the same number is the same name. */
  person: z.optional(z.number().check(z.int(), z.positive(), z.maximum(60))),
  /** Where in the field's text that stands. */
  start: z.optional(z.number().check(z.int(), z.nonnegative())),
  end: z.optional(z.number().check(z.int(), z.nonnegative())),
});
export type EarlierEntry = z.infer<typeof EarlierEntry>;
