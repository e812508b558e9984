import { ageBandOf, sexOf } from '../../audit/attendance-facts';
import { sameContext, type ContextToken } from '../../model/context-token';
import { isEnteredByHand } from '../../model/entered-by-hand';
import { fail, ok, type Result } from '../../model/result';
import type { EncounterStep } from '../../enquiry/encounter-step';
import { knownIds } from '../../enquiry/known-ids';
import { isChange } from '../../enquiry/noted';
import type { PanelStep } from '../../enquiry/panel-step';
import type { Policy } from '../../policy/policy';
import { shortNameOf, type ShortName } from '../../referral/short-name';
import type { SealedRow } from '../stores/sealed-row';
import { recordEvent, type EventFacts } from './audit-log';
import { changeEncounter, encounters, type Encounter } from './encounters';
import { recordWithSteps } from './kept-steps';
import type { Seen } from './views';

/**
 * One confirmed step: the token it was made under is compared with the record as it stands now, and
 * the step is recorded, in one go (ASVS 15.4.2). A mismatch records nothing and says so.
 */
export async function takeStep(
  step: PanelStep,
  seen: Seen | undefined,
  policy: Policy,
  now: number,
): Promise<Result<null>> {
  // A panel is covered because the record changed, so that is counted for the attendance it was of.
  const encounter =
    step.kind === 'covered' ? await encounterOf(step) : await encounterHere(step, seen);
  if (!encounter) return changed();

  const kept = stepOf(step, encounter, seen, now);
  const record = (sealed?: SealedRow) =>
    recordEvent(eventOf(step, seen, encounter, policy), policy, now, sealed && { sealed });
  const recorded = kept
    ? await recordWithSteps(encounter, kept, nameHere(step, seen), record)
    : await record();
  if (!recorded.ok) return recorded;
  if (kept) {
    await changeEncounter(encounter.id, ({ steps }) =>
      steps.some((each) => each.key === kept.key) ? undefined : { steps: [...steps, kept] },
    );
  }
  return ok(null);
}

/** Of the record on screen, which the step was just found to be of; what is entered by hand is of no record. */
function nameHere({ token }: PanelStep, seen: Seen | undefined): ShortName | undefined {
  return seen && !isEnteredByHand(token.system) ? shortNameOf(seen.view.patient) : undefined;
}

/** The encounter a token was made for, while the record on screen is still the same; else undefined. */
export async function encounterHere(
  { token, encounterId }: { token: ContextToken; encounterId: string },
  seen: Seen | undefined,
): Promise<Encounter | undefined> {
  const current = seen?.view.token;
  const isHere = isEnteredByHand(token.system) || (current && sameContext(token, current));
  return isHere ? encounterOf({ token, encounterId }) : undefined;
}

/** The encounter a token was made for, whatever is on screen now. */
async function encounterOf(of: {
  token: ContextToken;
  encounterId: string;
}): Promise<Encounter | undefined> {
  const encounter = await encounters.get(of.encounterId);
  return encounter?.patientKey === of.token.patientKey ? encounter : undefined;
}

export function changed(): Result<never> {
  return fail(
    'patient-changed',
    'The record has changed. This is kept with its own patient; open that record to go on.',
  );
}

/** What decides about later prompts; the rest is audit alone. */
function stepOf(
  step: PanelStep,
  encounter: Encounter,
  seen: Seen | undefined,
  now: number,
): EncounterStep | undefined {
  const presentations = seen?.view.because.map((each) => each.presentation) ?? [];
  const shared = {
    key: step.key,
    at: now,
    accompanied: seen?.view.accompanied ?? false,
    known: knownIds(presentations),
    ...(seen?.view.user === undefined ? {} : { user: seen.view.user }),
  };
  switch (step.kind) {
    case 'later':
      return step.reason ? undefined : { kind: 'later', owed: [], ...shared };
    case 'handed-over':
      return { kind: 'handed-over', owed: step.owed, ...shared };
    case 'outcome':
      return {
        kind: 'outcome',
        outcome: step.outcome,
        owed: step.owed,
        ...(step.askAgain ? { askAgain: step.askAgain } : {}),
        ...shared,
      };
    case 'noted': {
      // What was owed before the change is owed after it.
      const owed = encounter.steps.findLast((each) => each.kind !== 'later')?.owed ?? [];
      return isChange(step.noted) ? { kind: 'reopened', owed, ...shared } : undefined;
    }
    default:
      return undefined;
  }
}

function eventOf(
  step: PanelStep,
  seen: Seen | undefined,
  encounter: Encounter,
  policy: Policy,
): EventFacts {
  const bare = { id: step.key, encounterId: encounter.id, system: step.token.system };
  if (step.kind === 'covered')
    return { kind: 'covered', seconds: step.seconds, ...bare, rules: [] };
  const shared = { ...bare, rules: ruleIds(seen), ...groupsOf(seen) };
  switch (step.kind) {
    case 'later':
      return { kind: 'later', ...(step.reason ? { reason: step.reason } : {}), ...shared };
    case 'gate':
      return { kind: 'gate', gate: step.result, ...shared };
    case 'outcome':
      return {
        kind: 'outcome',
        outcome: step.outcome.code,
        owed: step.owed,
        ...(step.done ? { done: step.done } : {}),
        ...(step.outcome.reason ? { reason: step.outcome.reason } : {}),
        ...(policy.staffTrained ? { trained: true } : {}),
        ...(step.outcome.questionSets ? { questionSets: step.outcome.questionSets } : {}),
        ...(step.askAgain ? { askAgain: step.askAgain } : {}),
        ...shared,
      };
    case 'letter':
      return {
        kind: 'letter',
        letter: step.letter,
        letterAction: step.action,
        ...(step.agreed === undefined ? {} : { agreed: step.agreed }),
        ...shared,
      };
    case 'gp-not-informed':
      return { kind: 'gp-not-informed', gpReasonGiven: true, ...shared };
    case 'line-copied':
      return { kind: 'line-copied', line: step.line, ...shared };
    case 'noted': {
      const { noted, reason, owed } = step;
      return { kind: 'noted', noted, ...(reason && { reason }), ...(owed && { owed }), ...shared };
    }
    default:
      return { kind: step.kind, ...shared };
  }
}

/** What the attendance is counted by: closed groups, never a date of birth or a word of the page. */
export function groupsOf(
  seen: Seen | undefined,
): Pick<EventFacts, 'accompanied' | 'sex' | 'ageBand' | 'ethnicGroup'> {
  if (!seen) return {};
  const { view, ethnicGroup } = seen;
  const sex = sexOf(view.patient.sex);
  const ageBand = ageBandOf(view.age);
  return {
    ...(view.accompanied && { accompanied: true }),
    ...(sex !== 'unknown' && { sex }),
    ...(ageBand !== 'unknown' && { ageBand }),
    ...(ethnicGroup && { ethnicGroup }),
  };
}

/** Each rule once; ids only. */
export function ruleIds(seen: Seen | undefined): string[] {
  const decision = seen?.view.decision;
  if (!decision || decision.status === 'quiet') return [];
  return [...new Set(decision.because.map((found) => found.id))].slice(0, 30);
}
