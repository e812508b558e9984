// One interpreter for every description: what a frame says about one patient and one attendance.
import type { EncounterReading } from '../model/encounter-reading';
import type { PageContext, SystemDescription } from '../model/system-description';
import { assembleReading, type Located } from './assemble-reading';
import { isTruncated } from './find-truncation';
import { matchesGlob, mostSpecific } from './glob';
import { locateFields } from './locate-fields';
import { openPage, type Page } from './page';
import { sayUnknownPage } from './say-reason';

/**
 * Reads the page as the description says. Never throws; what cannot be read is `not-reading` with the
 * reason. On a page with no patient open (a context that expects nothing) the state is `reading`,
 * identity and fields are empty. `now` is UTC milliseconds, for dates of birth that cannot be.
 */
export function readEncounter(
  document: Document,
  location: { href: string },
  description: SystemDescription,
  now: number = Date.now(),
): EncounterReading {
  return readPage(document, location, description, now).reading;
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
  location: { href: string },
  description: SystemDescription,
  now: number,
): PageRead {
  let page: Page;
  try {
    page = openPage(document, description);
    if (!page.hasAny(description.fingerprint)) return unread(description, false);
  } catch {
    return unread(description, false);
  }
  const path = pathOf(location.href);
  const context = chooseContext(description.contexts, path);
  if (!context) return unread(description, true);
  const located: Located = { context, path, slots: [], truncated: false };
  if (context.expects.length > 0) {
    const fields = description.fields.filter(
      ({ contexts }) => contexts === undefined || contexts.includes(context.id),
    );
    located.slots = locateFields(fields, page);
    const read = located.slots.flatMap(({ entries }) => entries.map(({ hit }) => hit.element));
    located.truncated = isTruncated(description.truncated, page, read);
  }
  const reading = assembleReading(description, located, now);
  return { reading, located, roots: page.roots, ignored: page.ignored };
}

/** Path, query and hash of an address: what the paths of contexts are matched against. */
export function pathOf(href: string): string {
  if (!URL.canParse(href)) return '';
  const { pathname, search, hash } = new URL(href);
  return pathname + search + hash;
}

function chooseContext(contexts: readonly PageContext[], path: string): PageContext | undefined {
  return mostSpecific(
    contexts,
    (context) => [context.path],
    (pattern) => matchesGlob(pattern, path),
  );
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
