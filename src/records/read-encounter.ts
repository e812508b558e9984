// One interpreter for every description: what a frame says about one patient and one attendance.
import type { EncounterReading } from '../model/encounter-reading';
import type { FieldDescription, PageContext, SystemDescription } from '../model/system-description';
import { assembleReading, NO_PATIENT, type Located } from './assemble-reading';
import { isTruncated } from './find-truncation';
import { matchesGlob, mostSpecific } from './glob';
import { locateFields } from './locate-fields';
import { locate } from './locators';
import { openPage, type Page } from './page';
import { sayUnknownPage } from './say-reason';

/**
 * Reads the page as the description says. Never throws; what cannot be read is `not-reading` with the
 * reason. On a page with no patient open (a context that expects nothing) the state is `reading`,
 * identity and fields are empty. `now` is UTC milliseconds, for dates of birth that cannot be.
 */
export function readEncounter(
  document: Document,
  location: Place,
  description: SystemDescription,
  now: number = Date.now(),
): EncounterReading {
  return readPage(document, location, description, now).reading;
}

export interface Place {
  /** A frame's own address; of one that a page made, the address of that page; '' if not known. */
  href: string;
  /** True for a frame made by the page around it. */
  made?: boolean;
}

export interface PageRead {
  reading: EncounterReading;
  /** Where everything stands; absent where the page was not recognised. */
  located?: Located;
  /** The description's roots that are on the page. */
  roots: Element[];
  ignored: ReadonlySet<Element>;
}

/** A reading together with where it came from, for watching. */
export function readPage(
  document: Document,
  location: Place,
  description: SystemDescription,
  now: number,
): PageRead {
  let page: Page;
  try {
    page = openPage(document, description);
    if (!isOurs(page, document, description)) return unread(description, false);
  } catch {
    return unread(description, false);
  }
  const path = pathOf(location.href);
  const context = chooseContext(description.contexts, path, location.made === true);
  if (!context) return unread(description, true);
  const located: Located = { context, path, slots: [], truncated: false };
  if (context.expects.length > 0) {
    located.slots = locateFields(fieldsFor(description, context, path), page);
    const read = located.slots.flatMap(({ entries }) => entries.map(({ hit }) => hit.element));
    located.truncated = isTruncated(description.truncated, page, read);
  }
  const reading = assembleReading(description, located, now);
  return { reading, located, roots: page.roots, ignored: page.ignored };
}

/** The fingerprint is sought on the whole page, wherever the description's own roots are. */
function isOurs(page: Page, document: Document, description: SystemDescription): boolean {
  const { fingerprint, roots, ...rest } = description;
  if (typeof fingerprint === 'string') return page.hasAny(fingerprint);
  const whole = roots ? openPage(document, { ...rest, fingerprint }) : page;
  return (
    locate(fingerprint, whole)?.hits.some(({ element }) => whole.look.isShown(element)) === true
  );
}

/** The fields of a page, each with the locators that are meant for a frame at this path. */
function fieldsFor(
  { fields }: SystemDescription,
  context: PageContext,
  path: string,
): FieldDescription[] {
  return fields
    .filter(({ contexts }) => contexts === undefined || contexts.includes(context.id))
    .map((field) => ({
      ...field,
      locators: field.locators.filter(
        ({ frame }) => frame === undefined || matchesGlob(frame, path),
      ),
    }))
    .filter(({ locators }) => locators.length > 0);
}

/** Path, query and hash of an address: what the paths of contexts are matched against. */
export function pathOf(href: string): string {
  if (!URL.canParse(href)) return '';
  const { pathname, search, hash } = new URL(href);
  return pathname + search + hash;
}

/** A made frame is read by the contexts for such frames, where the description has any that fit. */
function chooseContext(
  contexts: readonly PageContext[],
  path: string,
  made: boolean,
): PageContext | undefined {
  const choose = (ofMade: boolean): PageContext | undefined =>
    mostSpecific(
      contexts.filter((context) => (context.made === true) === ofMade),
      (context) => [context.path],
      (pattern) => matchesGlob(pattern, path),
    );
  return (made ? choose(true) : undefined) ?? choose(false);
}

/** A frame with nothing in it: no patient is open there, and nothing is missed. */
export function readNothing(description: SystemDescription): PageRead {
  const { reading, ...read } = unread(description, true);
  const { reason: _, ...rest } = reading;
  return { ...read, reading: { ...rest, state: 'reading', context: NO_PATIENT } };
}

function unread(description: SystemDescription, isSystem: boolean): PageRead {
  const reading: EncounterReading = {
    system: description.id,
    systemVersion: description.version,
    state: 'not-reading',
    reason: sayUnknownPage(description.title, isSystem),
    expected: 0,
    found: 0,
    missing: [],
    truncated: false,
    departure: false,
    identity: {},
    fields: [],
  };
  return { reading, roots: [], ignored: new Set() };
}
