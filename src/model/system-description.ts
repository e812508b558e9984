import * as z from 'zod/mini';
import { FieldKind, Tense } from './encounter-reading';

/**
 * The declarative description of one record system: how to read it without a line of code.
 * Validated when loaded; `records/` interprets it and imports only the types from here.
 * Source: record-systems.md, The description of a system.
 */
const Selector = z.string().check(z.minLength(1), z.maxLength(300));
const Words = z.string().check(z.minLength(1), z.maxLength(120));

/** Each locator finds values in one way; `within` narrows the search, `many` keeps every hit. */
export const Locator = z.discriminatedUnion('by', [
  /** A CSS selector; open shadow roots are always traversed. `attribute` reads that instead of text. */
  z.strictObject({
    by: z.literal('css'),
    selector: Selector,
    attribute: z.optional(Words),
    within: z.optional(Selector),
  }),
  /** A control by its label (for, wrapping, aria-label, aria-labelledby, placeholder, label attribute). */
  z.strictObject({ by: z.literal('label'), label: Words, within: z.optional(Selector) }),
  /** A value beside or below a caption: dt/dd, table cells, caption and next element or text. */
  z.strictObject({ by: z.literal('term'), term: Words, within: z.optional(Selector) }),
  /** The cells under an exact column header, optionally of the table below a heading. */
  z.strictObject({
    by: z.literal('column'),
    header: Words,
    heading: z.optional(Words),
    /** Headers of the same table giving each entry's date, code and status. */
    date: z.optional(Words),
    code: z.optional(Words),
    status: z.optional(Words),
    within: z.optional(Selector),
  }),
  /** The items of the section below a heading. `item` selects them; `date` reads one inside an item. */
  z.strictObject({
    by: z.literal('section'),
    heading: Words,
    item: Selector,
    /**
     * The element around the items, for lists that hold nothing else: empty, it says that there are
     * none; a child of it that is no item means that only part was read.
     */
    list: z.optional(Selector),
    /** Parts of an item: its words, its date, and where it has them its code and status. */
    text: z.optional(Selector),
    date: z.optional(Selector),
    code: z.optional(Selector),
    status: z.optional(Selector),
    within: z.optional(Selector),
  }),
  /** A capture out of a composite string: the text between `after` and `before` in one element. */
  z.strictObject({
    by: z.literal('match'),
    selector: Selector,
    after: z.optional(z.string().check(z.maxLength(60))),
    before: z.optional(z.string().check(z.maxLength(60))),
    within: z.optional(Selector),
  }),
]);
export type Locator = z.infer<typeof Locator>;

export const FieldDescription = z.strictObject({
  kind: FieldKind,
  tense: Tense,
  /** Tried in order; the first visible non-empty hit wins. */
  locators: z.array(Locator).check(z.minLength(1), z.maxLength(8)),
  /** Keep every hit (`problem`, `attendance`, several notes) rather than the first, or newest item. */
  many: z.optional(z.boolean()),
  /** Read where present, never missed where absent. */
  optional: z.optional(z.boolean()),
  /** Ids of the contexts it is read on; on every one where absent. */
  contexts: z.optional(z.array(z.string().check(z.maxLength(60))).check(z.minLength(1))),
});
export type FieldDescription = z.infer<typeof FieldDescription>;

export const PageContext = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/)),
  /**
   * Glob over path, query and hash of the frame, e.g. `/emergency/*#/attendance/*&#47;triage`.
   * `*` is any run, `/` too. Where several match, the one with most literal characters is it.
   */
  path: z.string().check(z.minLength(1), z.maxLength(300)),
  /**
   * Kinds this page must show: each field of that kind counts as one part, unless `optional`. A
   * missing one makes the reading `partly`, or `not-reading` if it is identity. Empty means a page
   * with no patient open (a board, a list, a frame of buttons): `reading`, and nothing is read off it.
   */
  expects: z.array(FieldKind).check(z.maxLength(30)),
  /** The page a patient leaves by. */
  departure: z.optional(z.boolean()),
});
export type PageContext = z.infer<typeof PageContext>;

export const SystemDescription = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/)),
  version: z.number().check(z.int(), z.positive()),
  title: Words,
  /** Globs over origin and path of a frame, e.g. `http://127.0.0.1:*&#47;emergency/*`. */
  match: z
    .array(z.string().check(z.minLength(1), z.maxLength(300)))
    .check(z.minLength(1), z.maxLength(40)),
  /** Must hit, or the page is not the system it claims to be. */
  fingerprint: Selector,
  dateFormat: z.enum(['day-first', 'month-first', 'iso']),
  locale: z.string().check(z.maxLength(20)),
  contexts: z.array(PageContext).check(z.minLength(1), z.maxLength(40)),
  /**
   * Where the attendance stands in path, query and hash, for pages that do not show when the patient
   * arrived: the text between `after` and `before`, so that two attendances are told apart.
   */
  attendanceInAddress: z.optional(
    z.strictObject({
      after: z.string().check(z.minLength(1), z.maxLength(60)),
      before: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
    }),
  ),
  /**
   * The record's own regions. Where given, fields are read and changes watched only inside them;
   * where absent, the whole page is read.
   */
  roots: z.optional(z.array(Selector).check(z.minLength(1), z.maxLength(20))),
  fields: z.array(z.unknown()).check(z.maxLength(80)),
  /** Visible text that means the page shows only part, e.g. `Show all`. Compared by prefix. */
  truncated: z.array(Words).check(z.maxLength(20)),
  /** Never read: search results, other patients' lists, print copies. */
  ignore: z.array(Selector).check(z.maxLength(40)),
});

/** A description whose fields have been checked one by one. */
export type SystemDescription = Omit<z.infer<typeof SystemDescription>, 'fields'> & {
  fields: FieldDescription[];
};
