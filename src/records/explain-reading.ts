// How a reading came about: for whoever writes a description, never for a record page's own script.
import type { EncounterReading, FieldKind, Tense } from '../model/encounter-reading';
import type { SystemDescription } from '../model/system-description';
import { chooseSystem } from './choose-system';
import { frameAddress, showsNothing } from './frame-address';
import { locate, nameOf } from './locators';
import { openPage, type Page } from './page';
import { readNothing, readPage } from './read-encounter';

export interface FrameExplained {
  /** Where it is; of a frame that a page made, where that page is. */
  address: string;
  made: boolean;
  /** False where the description's `match` does not fit the address: such a frame is never read. */
  matches: boolean;
  reading?: EncounterReading;
  fields?: FieldExplained[];
}

export interface FieldExplained {
  kind: FieldKind;
  tense: Tense;
  /** Which locator won, e.g. `label:Triage note`; absent where none did. */
  won?: string;
  /** `not found` is "could not read"; `empty` was found and says nothing. */
  result: 'read' | 'empty' | 'not found';
  texts: string[];
  /** Every locator in its order, and how many places in view it hits on this page. */
  tried: { locator: string; hits: number }[];
}

/** A frame as the extension would read it, `now` in UTC milliseconds. */
export function explainFrame(
  frame: Window,
  description: SystemDescription,
  now: number,
): FrameExplained {
  const place = frameAddress(frame);
  const address = place.href();
  const made = !place.isOwn;
  const explained = { address, made, matches: false };
  if (!chooseSystem(address, [description])) return explained;
  if (made && showsNothing(frame)) {
    return { ...explained, matches: true, reading: readNothing(description).reading, fields: [] };
  }
  const { document } = frame;
  const { reading, located } = readPage(
    document,
    { href: place.isExact ? address : '', made },
    description,
    now,
  );
  const page = located ? openPage(document, description) : undefined;
  const fields = (located?.slots ?? []).map((slot): FieldExplained => {
    const texts = slot.entries.map(({ text }) => text).filter((text) => text !== '');
    const { kind, tense, locators } = slot.field;
    return {
      kind,
      tense,
      ...(slot.located ? { won: slot.locator } : {}),
      result: texts.length > 0 ? 'read' : slot.located ? 'empty' : 'not found',
      texts: slot.field.many ? texts : texts.slice(0, 1),
      tried: locators.map((locator) => ({
        locator: nameOf(locator),
        hits: page ? countHits(() => locate(locator, page)?.hits ?? [], page) : 0,
      })),
    };
  });
  return { ...explained, matches: true, reading, fields };
}

/** A selector that is none hits nothing, as when it is read. */
function countHits(find: () => { element: Element }[], page: Page): number {
  try {
    return find().filter(({ element }) => page.look.isShown(element)).length;
  } catch {
    return 0;
  }
}
