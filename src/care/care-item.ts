import * as z from 'zod/mini';
import type { ClinicalItem } from '../model/clinical-item';
import type { ServiceKind } from '../policy/service';

/** What a clinician chose for one item, and any words they added. Blank is owed, never "no". */
export const CareAnswer = z.strictObject({
  choice: z.string().check(z.maxLength(60)),
  note: z.optional(z.string().check(z.maxLength(4000))),
  /** Ids of the item's ticks that hold. A tick left out says nothing; it is never "no". */
  ticks: z.optional(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(30))),
  /** Words by the id of the item's field. */
  fields: z.optional(
    z.record(z.string().check(z.maxLength(60)), z.string().check(z.maxLength(400))),
  ),
});
export type CareAnswer = z.infer<typeof CareAnswer>;

/** One short thing to write down, with its own label. */
export interface CareField {
  id: string;
  label: string;
  hint?: string;
  /** The choice stays owed until it is written. */
  needed?: boolean;
  /** Must name somebody other than the patient (reviews row 59). */
  professional?: boolean;
}

/** One thing that may be ticked beside a choice. */
export interface CareTick {
  id: string;
  label: string;
  /** Still to be done: ticked, it keeps the item owed. */
  owes?: boolean;
}

/** A screen with a picture or rows of its own, which an item leads to. */
export type CarePicture = 'body-map' | 'household';

export interface CareChoice {
  id: string;
  label: string;
  /** What to do now, in order, shown at once. */
  doNow?: readonly string[];
  /** Whom to ring for it, by kind: their numbers of the directory stand above what to do. */
  ring?: readonly ServiceKind[];
  /** Danger to life now: the one thing that may be drawn in red. */
  danger?: boolean;
  /** How the bundle counts it; `owed` keeps it on view and in the full line. */
  counts: 'done' | 'owed' | 'not-needed' | 'declined';
  /** Asks for words, with this label, kept for the letter. */
  note?: string;
  /** The note has to be written for the choice to count: a reason is never left out in silence. */
  noteNeeded?: boolean;
  ticks?: readonly CareTick[];
  fields?: readonly CareField[];
  /** Leads to this picture; `needed` keeps the choice owed until it holds something. */
  picture?: { id: CarePicture; needed: boolean };
  /** The information sheet that goes with it, by its id. */
  sheet?: string;
  /** The kind of letter that this answer offers among the rows of the bundle. */
  letter?: string;
}

/** One thing owed after a disclosure. The whole screen is drawn from this; no UI file knows an item. */
export interface CareItem extends ClinicalItem {
  /** What the clinician asks or decides. */
  ask: string;
  /** One line on why, or on how to say it. */
  help?: string;
  /**
   * `bundle`: one of the nine of the care bundle (reviews row 30). `picture`: what a letter needs to
   * know besides, in its own list, so that the nine stay nine.
   */
  part: 'bundle' | 'picture';
  /** Asked in the first run, straight after the disclosure; the rest wait as rows. */
  atOnce: boolean;
  /** Nobody finishes without an answer to it, were it only why it could not be asked (row 36). */
  neverInSilence?: boolean;
  /** Owed and shown only where one of each list stands in the record; always, unless told. */
  onlyWith?: readonly (readonly string[])[];
  choices: readonly CareChoice[];
  /** Words kept for the letter whatever is chosen, with this label. */
  note?: string;
  ticks?: readonly CareTick[];
  fields?: readonly CareField[];
  /** Whose number stands above the choices, open at this hour. */
  speakTo?: 'nearest';
  /** About how long it takes, minutes; a figure to plan by, not measured. */
  minutes: number;
}
