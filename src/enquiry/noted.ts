import * as z from 'zod/mini';

/**
 * What may be noted on the way through an enquiry that is no outcome of it; ids that stand in audit
 * events, so each is a promise.
 * - `asking-begun`: the first question was answered; till there is an outcome, nothing else says so.
 * - `service-declined`: they declined some other service, which closes nothing (reviews row 5).
 * - `left-owing`: the patient leaves with something owed; for the worklist.
 * - `concern-raised`: the clinician is worried whatever was answered (reviews row 66).
 * - `online-reminded`: told what the patient may see online, at the moment of hand-off.
 * - `self-completion-opened`, `-finished`: the questionnaire a patient fills in alone; opened without
 *   finished is cleared or left. `-confirmed`: a clinician has spoken with them about it.
 * - the rest: what changed, and asks for a fresh look (reviews rows 16 and 17).
 */
export const Change = z.enum(['new-threat', 'breach', 'separation', 'release', 'another-person']);
export type Change = z.infer<typeof Change>;

export const Noted = z.enum([
  'asking-begun',
  'service-declined',
  'left-owing',
  'concern-raised',
  'online-reminded',
  'self-completion-opened',
  'self-completion-finished',
  'self-completion-confirmed',
  ...Change.options,
]);
export type Noted = z.infer<typeof Noted>;

export function isChange(noted: Noted): noted is Change {
  return (Change.options as readonly string[]).includes(noted);
}
