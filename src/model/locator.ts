import * as z from 'zod/mini';
import { LONGEST_PATTERN, parseLinear } from './linear-pattern';
import { sayPatternFault } from './say-pattern-fault';

/**
 * How one value is found on a page, each kind in one way (record-systems.md, the table of locators).
 * Open shadow roots are always part of the page. The words of `describe` are what an editor shows to
 * whoever writes a description; they are published with the schema.
 */
const says = z.describe;

/** Selectors that would take in everything, and so say nothing about where a thing stands. */
const EVERYTHING = /^(?:\*|html|body|head|:root|:scope)(?:[\s>]*\*)?$/i;

export const Selector = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(300),
    says('A CSS selector, e.g. .banner [data-field="dob"]; it ends at the edge of a shadow root'),
  );

/** A selector for something in particular. */
export const NarrowSelector = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(300),
    says(
      'A CSS selector for one kind of element in particular; not *, html or body. It ends at the edge of a shadow root',
    ),
    (given) => {
      if (!given.value.split(',').some((each) => EVERYTHING.test(each.trim()))) return;
      given.issues.push({
        code: 'custom',
        input: given.value,
        message: 'matches every page or everything on it; name one kind of element in particular',
      });
    },
  );

export const Words = z.string().check(z.minLength(1), z.maxLength(120));

/** Words in which a letter or number stands; of signs alone nothing would be left to compare. */
const Caption = z
  .string()
  .check(z.minLength(1), z.maxLength(120), z.regex(/[\p{L}\p{N}]/u, 'holds no letter or number'));

const Part = (what: string) =>
  z.optional(z.string().check(z.minLength(1), z.maxLength(300), says(what)));
const Header = (what: string) => z.optional(Caption.check(says(what)));

const where = {
  within: z.optional(
    Selector.check(
      says(
        'Looked for only inside elements that match this CSS selector, their shadow roots included',
      ),
    ),
  ),
  frame: z.optional(
    z
      .string()
      .check(
        z.minLength(1),
        z.maxLength(300),
        says(
          'Used only in frames whose path, query and hash fit this, e.g. /patient/*/banner*; * is any run of characters',
        ),
      ),
  ),
};

const Pattern = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(LONGEST_PATTERN, { abort: true }),
    says(
      'Instead of after and before: a regular expression of plain characters, classes and one (group) to keep, e.g. Born ([^(]+) \\(. No |, no repeated group, no (?...): one that cannot be followed in a single pass is refused with the reason',
    ),
    (given) => {
      const parsed = parseLinear(given.value);
      if (typeof parsed !== 'string') return;
      given.issues.push({ code: 'custom', input: given.value, message: sayPatternFault(parsed) });
    },
  );
const Beside = (what: string) => z.optional(z.string().check(z.maxLength(60), says(what)));

const Css = z
  .strictObject({
    by: z.literal('css'),
    selector: NarrowSelector,
    attribute: z.optional(Words.check(says('Read this attribute instead of the text'))),
    ...where,
  })
  .check(says('By a CSS selector: attribute, id prefix, role'));

const Label = z
  .strictObject({
    by: z.literal('label'),
    label: Caption.check(
      says('What the control is called; compared by prefix, without required marks and icons'),
    ),
    ...where,
  })
  .check(
    says(
      'A control by its label: label[for], a label around it, legend, aria-label, aria-labelledby, placeholder, or the label attribute of a custom element',
    ),
  );

const Term = z
  .strictObject({
    by: z.literal('term'),
    term: Caption.check(says('The caption, exactly these words; case, colon and marks set aside')),
    ...where,
  })
  .check(says('The value beside or below a caption: dt and dd, table cells, next element or text'));

const Column = z
  .strictObject({
    by: z.literal('column'),
    header: Caption.check(says('The column, by exactly this header')),
    heading: Header('Only the table below exactly this heading or caption'),
    date: Header('Header of the column with the date of each entry'),
    code: Header('Header of the column with the code of each entry'),
    status: Header('Header of the column with the status of each entry'),
    ...where,
  })
  .check(says('The cells of a table or grid below one header'));

const Section = z
  .strictObject({
    by: z.literal('section'),
    heading: Caption.check(
      says('Exactly this heading; a count after it ("Problems (3)") is set aside'),
    ),
    item: Selector.check(says('CSS selector of one entry below the heading, e.g. li or .card')),
    list: Part(
      'The element around the entries, for lists that hold nothing else: empty, it says that there are none',
    ),
    text: Part('The words of an entry; its whole text where this is not said'),
    date: Part('The date inside an entry; cut out of its words'),
    code: Part('The code inside an entry; cut out of its words'),
    status: Part('The status inside an entry; cut out of its words'),
    skip: Part(
      'What is cut out of the words of an entry, such as its author line; an entry without it is read, and the reading says partly',
    ),
    ...where,
  })
  .check(says('The entries of the section below a heading: feed cards, list items'));

const Match = z
  .strictObject({
    by: z.literal('match'),
    selector: NarrowSelector,
    after: Beside('The value begins after these words; at the start where not said'),
    before: Beside('The value ends before these words; at the end where not said'),
    pattern: z.optional(Pattern),
    ...where,
  })
  .check(
    says('A part of one composite line, such as a banner: Born 14-Feb-1988 (38y) NHS 999 123 4567'),
    z.refine(
      ({ after, before, pattern }) =>
        pattern === undefined || (after === undefined && before === undefined),
      'has a pattern as well as after or before; keep one of the two ways',
    ),
  );

export const Locator = z.discriminatedUnion('by', [Css, Label, Term, Column, Section, Match], {
  error: 'is no way to find a value; "by" is css, label, term, column, section or match',
});
export type Locator = z.infer<typeof Locator>;
