import * as z from 'zod/mini';
import { isLocale } from './dates';
import { FieldKind, Tense } from './encounter-reading';
import { Locator, NarrowSelector, Selector, Words } from './locator';
import { siteOf } from './site-pattern';

export { Locator } from './locator';

/**
 * The declarative description of one record system: how to read it without a line of code. Validated
 * when loaded (`check-description.ts`), published as `public/system-description.schema.json`;
 * `records/` interprets it and imports only the types from here.
 * Source: record-systems.md, The description of a system.
 */
const says = z.describe;

const Id = (what: string) =>
  z
    .string()
    .check(z.regex(/^[a-z][a-z0-9-]{0,59}$/, 'is not small-letters-and-dashes'), says(what));

const Path = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(300),
    z.regex(/^[/*]/, 'begins with neither / nor *, so that no page fits it'),
    says(
      'Path, query and hash of the frame, e.g. /emergency/*#/attendance/*/triage; * is any run of characters, / too. Where several fit, the one with most characters other than * is it',
    ),
  );

export const FieldDescription = z
  .strictObject({
    kind: FieldKind.check(says('What the value is')),
    tense: Tense.check(
      says(
        'editing: typed now. this-episode: of this attendance. history: older. Only the first two may prompt by themselves',
      ),
    ),
    locators: z
      .array(Locator)
      .check(
        z.minLength(1),
        z.maxLength(8),
        says('Tried in this order; the first hit in view that is not empty wins'),
      ),
    many: z.optional(
      z
        .boolean()
        .check(says('Keep every hit (problems, attendances, notes), not the first or newest one')),
    ),
    optional: z.optional(
      z.boolean().check(says('Read where it is there, and not missed where it is not')),
    ),
    contexts: z.optional(
      z
        .array(z.string().check(z.maxLength(60)))
        .check(z.minLength(1), says('Ids of the pages it is read on; every page where not said')),
    ),
  })
  .check(says('One thing the record says, and the ways to find it'));
export type FieldDescription = z.infer<typeof FieldDescription>;

export const PageContext = z
  .strictObject({
    id: Id('A name for this page: triage, encounter, summary'),
    path: Path,
    expects: z
      .array(FieldKind)
      .check(
        z.maxLength(30),
        says(
          'What this page must show; each field of that kind counts, unless it is optional. One that is missing makes the reading "partly", or "not reading" if it is who the patient is. Empty means a page with no patient open (a board, a list), off which nothing is read',
        ),
      ),
    departure: z.optional(z.boolean().check(says('The page a patient leaves by'))),
    made: z.optional(
      z
        .boolean()
        .check(
          says(
            'Only for a frame that the page makes itself (about:blank, srcdoc): its path is that of the page around it',
          ),
        ),
    ),
  })
  .check(says('One kind of page, or of frame, of the system'));
export type PageContext = z.infer<typeof PageContext>;

const Between = z.string().check(z.minLength(1), z.maxLength(60));

const SitePattern = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(300),
    says(
      'Where the system is: scheme, host and path of a frame, e.g. https://record.example.nhs.uk/ed/*; * is any run of characters',
    ),
    (given) => {
      const site = siteOf(given.value);
      if (!site.ok)
        given.issues.push({ code: 'custom', input: given.value, message: site.message });
    },
  );

const DESCRIPTION = {
  $schema: z.optional(
    z.string().check(z.maxLength(300), says('Where an editor finds this schema; not used')),
  ),
  id: Id('A short name of the system, kept for good'),
  version: z
    .number()
    .check(z.int(), z.positive(), says('Counted up with each change; the panel names it')),
  title: Words.check(says('The name people here call the system by')),
  match: z
    .array(SitePattern)
    .check(z.minLength(1), z.maxLength(40), says('Where the system is; one of these must fit')),
  fingerprint: z
    .union([NarrowSelector, Locator])
    .check(says('Must be on every page and frame of the system, or it is not the system')),
  dateFormat: z
    .enum(['day-first', 'month-first', 'iso'])
    .check(
      says(
        'How the system writes 2 March 1984 in numbers: 02/03/1984, 03/02/1984, or only 1984-03-02. Named months are read in any order',
      ),
    ),
  twoDigitYears: z.optional(
    z
      .boolean()
      .check(
        says(
          'The system writes 02/03/84. Only then are such years read; a date of birth that could be in either century needs its age beside it',
        ),
      ),
  ),
  locale: z
    .string()
    .check(
      z.maxLength(20),
      z.refine(isLocale, 'is no language tag such as en-GB'),
      says('The language of month names: en-GB, cy, fr-CH. English is always read'),
    ),
  contexts: z
    .array(PageContext)
    .check(z.minLength(1), z.maxLength(40), says('The pages that are read; any other is not')),
  attendanceInAddress: z.optional(
    z
      .strictObject({
        after: Between.check(says('The text right before it, e.g. #/attendance/')),
        before: z.optional(Between.check(says('The text right after it; the end where not said'))),
      })
      .check(
        says(
          'Where the attendance stands in path, query and hash, for pages that do not show the time of arrival: the text between after and before, so that two attendances are told apart',
        ),
      ),
  ),
  roots: z.optional(
    z
      .array(Selector)
      .check(
        z.minLength(1),
        z.maxLength(20),
        says(
          "The record's own regions: fields are read and changes watched only inside them. The whole page where not said",
        ),
      ),
  ),
  fields: z.array(FieldDescription).check(z.maxLength(80), says('What is read, and how')),
  truncated: z
    .array(Words.check(z.regex(/\p{L}/u, 'holds no letter, so that any text would fit it')))
    .check(
      z.maxLength(20),
      says(
        'Text that means the page shows only part, compared by prefix: Show all, (expand). # is any number: and # more, Showing # of #',
      ),
    ),
  ignore: z
    .array(NarrowSelector)
    .check(
      z.maxLength(40),
      says("CSS selectors never read: search results, other patients' lists, print copies"),
    ),
};

export const SystemDescription = z
  .strictObject(DESCRIPTION)
  .check(says('How Sidenote reads one record system'));
export type SystemDescription = z.infer<typeof SystemDescription>;

/** The same with its fields unlooked at, so that one wrong field does not cost the others. */
export const DescriptionFrame = z.strictObject({
  ...DESCRIPTION,
  fields: z.array(z.unknown()).check(z.maxLength(80)),
});
