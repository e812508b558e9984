import * as z from 'zod/mini';

/** The pictures of the map. `genital` is hidden until it is asked for. */
export const BodyView = z.enum(['front', 'back', 'head', 'hands', 'genital']);
export type BodyView = z.infer<typeof BodyView>;

export const InjuryKind = z.enum([
  'bruise',
  'red-mark',
  'swelling',
  'graze',
  'cut',
  'split',
  'stab',
  'burn',
  'bite',
  'pinpoint-spots',
  'ligature-mark',
  'hair-loss',
  'tender-only',
  'old-scar',
  'other',
]);
export type InjuryKind = z.infer<typeof InjuryKind>;

const Millimetres = z.number().check(z.int(), z.minimum(1), z.maximum(2000));

/**
 * One injury: where, and what was seen. Colour never tells age, so age is only what was said.
 * Source: practice.md 5.1 (injuries with mechanism, body map, photo reference); reviews row 9.
 */
export const InjuryMark = z.strictObject({
  view: BodyView,
  /** In thousandths of the picture's width and height. */
  x: z.number().check(z.minimum(0), z.maximum(1000)),
  y: z.number().check(z.minimum(0), z.maximum(1000)),
  /** The named site nearest to it, by id. */
  site: z.string().check(z.maxLength(60)),
  kind: z.optional(InjuryKind),
  lengthMm: z.optional(Millimetres),
  widthMm: z.optional(Millimetres),
  colour: z.optional(z.string().check(z.maxLength(80))),
  /** As they say it happened, e.g. "Friday night". */
  ageAsTold: z.optional(z.string().check(z.maxLength(120))),
  note: z.optional(z.string().check(z.maxLength(600))),
});
export type InjuryMark = z.infer<typeof InjuryMark>;

export const BodyMap = z.strictObject({
  outline: z.enum(['adult', 'pregnant']),
  /** Numbered in this order, from 1, on the picture and in words. */
  marks: z.array(InjuryMark).check(z.maxLength(25)),
  /** Somebody asked for the genital picture; it prints only then. */
  genitalAsked: z.optional(z.boolean()),
});
export type BodyMap = z.infer<typeof BodyMap>;

export function emptyBodyMap(): BodyMap {
  return { outline: 'adult', marks: [] };
}
