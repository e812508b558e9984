import { isAsked, type EncounterStep } from './encounter-step';
import { REASONS } from './outcome';

/** Whether, by what happened so far, nobody has asked yet and the last reason not to is one that can pass. */
export function isOwed(steps: readonly EncounterStep[]): boolean {
  const outcomes = steps.flatMap(({ outcome }) => outcome ?? []);
  if (outcomes.some(({ code }) => isAsked(code))) return false;
  const reason = outcomes.at(-1)?.reason;
  return reason === undefined || REASONS[reason].passes !== 'no';
}
