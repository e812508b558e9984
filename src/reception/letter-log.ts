import * as z from 'zod/mini';
import { fail, ok, type Result } from '../model/result';

const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const Words = (most: number) => z.string().check(z.maxLength(most));

/** A letter that came in. Source: reviews rows 53 (dates) and 56 (legible, by sender). */
export const IncomingLetter = z.strictObject({
  key: z.uuid(),
  /** Which hospital, team or office; never a person. */
  sender: Words(120),
  dated: Day,
  received: Day,
  legible: z.boolean(),
  complete: z.boolean(),
  asks: z.enum(['nothing', 'appointment', 'call', 'referral', 'review', 'other']),
  whoActs: z.enum(['duty-clinician', 'usual-clinician', 'safeguarding-lead', 'reception']),
  actBy: z.optional(Day),
});
export type IncomingLetter = z.infer<typeof IncomingLetter>;

/** As it is sealed; `done` when what it asks for was done. */
export const LoggedLetter = z.strictObject({
  v: z.literal(1),
  ...IncomingLetter.def.shape,
  loggedAt: z.number(),
  done: z.boolean(),
});
export type LoggedLetter = z.infer<typeof LoggedLetter>;

/** Which letter: no other has the same sender and both dates. */
export const LetterName = z.strictObject({ sender: Words(120), dated: Day, received: Day });
export type LetterName = z.infer<typeof LetterName>;

/** All that reception may read back of a letter: who sent it, and dates. */
export interface LetterRow extends LetterName {
  /** Absent where nothing is asked for, and once it is done. */
  actBy?: string;
}

export const rowOfLetter = ({ sender, dated, received, actBy, done }: LoggedLetter): LetterRow => ({
  ...{ sender, dated, received },
  ...(done || actBy === undefined ? {} : { actBy }),
});

/** What still has to be done, the earliest first. */
export function openRows(rows: readonly LetterRow[]): (LetterRow & { actBy: string })[] {
  return rows
    .flatMap((row) => (row.actBy === undefined ? [] : [{ ...row, actBy: row.actBy }]))
    .sort((a, b) => (a.actBy < b.actBy ? -1 : a.actBy > b.actBy ? 1 : 0));
}

/** The letter a name stands for, as it was logged. */
export function letterNamed<L extends LetterName>(
  letters: readonly L[],
  name: LetterName,
): L | undefined {
  return letters.find((each) => isSame(each, name));
}

/** Days from the date on the letter to the day it came. */
export function delayInDays({
  dated,
  received,
}: Pick<IncomingLetter, 'dated' | 'received'>): number {
  return Math.round((Date.parse(received) - Date.parse(dated)) / 86_400_000);
}

/** Refused: dates the wrong way round or ahead, a sender left out, the same letter again. */
export function checkLetter(
  letter: IncomingLetter,
  known: readonly LetterName[],
  today: string,
): Result<IncomingLetter> {
  if (letter.sender.trim() === '')
    return fail('no-sender', 'Say who sent it: the hospital or team.');
  if (letter.received > today) return fail('ahead', 'The day it came lies ahead. Check the date.');
  if (letter.received < letter.dated) {
    return fail(
      'before-dated',
      'It came before the date it carries. Check both; if the letter is dated wrongly, log the day it came for both.',
    );
  }
  if (letterNamed(known, letter)) {
    return fail('same-letter', 'This letter is logged already: the same sender, date and day.');
  }
  if (letter.asks !== 'nothing' && letter.actBy === undefined) {
    return fail('no-date', 'It asks for something. Say by when somebody has to act.');
  }
  if (letter.actBy !== undefined && letter.actBy < letter.received) {
    return fail(
      'act-before',
      'Somebody would have to act before it came. Check the day to act by.',
    );
  }
  return ok(letter);
}

export function isOverdue(letter: LoggedLetter, today: string): boolean {
  return !letter.done && letter.actBy !== undefined && letter.actBy < today;
}

function isSame(a: LetterName, b: LetterName): boolean {
  return fold(a.sender) === fold(b.sender) && a.dated === b.dated && a.received === b.received;
}

const fold = (sender: string) => sender.trim().toLowerCase().replace(/\s+/g, ' ');

/** Asks the sender for another copy. No patient detail: the practice adds what its own rules allow. */
export function newCopyLetter(
  letter: Pick<IncomingLetter, 'sender' | 'dated' | 'received' | 'legible'>,
  practice: string,
): string {
  const fault = letter.legible ? 'incomplete' : 'not legible';
  return [
    `To: ${letter.sender}`,
    '',
    `A letter from you dated ${letter.dated}, received on ${letter.received}, is ${fault}.`,
    'Please send a new copy, typed and whole, to this practice by your secure route, for the attention of the safeguarding lead.',
    'Please do not send it to the patient or to a home address.',
    '',
    practice,
  ].join('\n');
}
