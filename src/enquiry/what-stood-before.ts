import { isAsked, type ConfirmedLine, type EncounterStep } from './encounter-step';
import { REASONS } from './outcome';

/** What of a prompt's input looks back beyond this visit. */
export interface LookBack {
  lines: readonly ConfirmedLine[];
  steps: readonly EncounterStep[];
  earlier?: readonly EncounterStep[];
  policy: { repeatAttendanceMonths: number };
  /** UTC milliseconds. */
  now: number;
}

const MONTH = 30.5 * 86_400_000;

/**
 * Longer than a visit lasts, a wait for a bed among it. A line older than that in today's note was
 * carried forward with the text of an earlier one, and quietens nothing of this visit; nor does one dated
 * further ahead than that, for a clock somewhere is wrong.
 */
const LONGEST_VISIT_MS = 72 * 3_600_000;

/** Whether a line speaks of an earlier visit: by where it stands, or by when it was written. */
export function isOfEarlierVisit({ earlier, at }: ConfirmedLine, now: number): boolean {
  return earlier === true || Math.abs(now - at) > LONGEST_VISIT_MS;
}

/**
 * An earlier visit that ended with the enquiry or something after it still owed: by the latest line
 * of the record or step of this computer. Older than the months in which visits are counted together
 * it is left to the timeline.
 */
export function leftUnfinished(input: LookBack): { at: number; owed: string[] } | undefined {
  const last = [
    ...input.lines
      .filter((line) => isOfEarlierVisit(line, input.now))
      .map(({ at, state, owed }) => ({ at, owed, open: state === 'open' })),
    ...(input.earlier ?? [])
      .filter(({ kind }) => kind !== 'later')
      .map((step) => ({ at: step.at, owed: step.owed, open: isUnfinished(step) })),
  ].sort((a, b) => b.at - a.at)[0];
  const oldest = input.now - input.policy.repeatAttendanceMonths * MONTH;
  return last?.open && last.at >= oldest ? { at: last.at, owed: last.owed } : undefined;
}

function isUnfinished({ kind, outcome, owed }: EncounterStep): boolean {
  if (owed.length > 0 || kind === 'reopened' || kind === 'handed-over') return true;
  const reason = outcome?.code === 'not-asked' ? outcome.reason : undefined;
  return reason !== undefined && REASONS[reason].passes !== 'no';
}

/** When it was asked, in this visit or an earlier one, as far as record and computer tell. */
export function askedAt({ lines, steps, earlier = [] }: LookBack): number[] {
  return [
    ...lines.filter(({ outcome }) => outcome && isAsked(outcome)).map(({ at }) => at),
    ...[...earlier, ...steps]
      .filter(({ outcome }) => outcome && isAsked(outcome.code))
      .map(({ at }) => at),
  ];
}

/**
 * The day from which it may be asked again, where that is after `today` (both YYYY-MM-DD); undefined
 * where it may be asked now. The latest line or step that was asked decides.
 */
export function askedNotBefore(
  { lines, earlier = [] }: LookBack,
  today: string,
): string | undefined {
  const last = [
    ...lines.filter(({ outcome }) => outcome && isAsked(outcome)),
    ...earlier.filter(({ outcome }) => outcome && isAsked(outcome.code)),
  ].sort((a, b) => b.at - a.at)[0];
  return last?.askAgain && last.askAgain > today ? last.askAgain : undefined;
}
