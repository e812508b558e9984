import { localDate } from '../model/dates';
import { isLive } from '../model/is-live';
import type { Presentation, Tier } from '../model/presentation';
import type { Policy } from '../policy/policy';
import { ruleById } from '../presentations/rule-by-id';
import type { PresentationRule } from '../presentations/rule';
import type { ConfirmedLine, EncounterStep } from './encounter-step';
import { dueInPregnancy } from './maternity-schedule';
import { REASONS } from './outcome';
import { askedAt, askedNotBefore, isOfEarlierVisit, leftUnfinished } from './what-stood-before';

export type QuietReason =
  | 'mode-off'
  | 'below-age'
  | 'nothing-found'
  | 'not-current'
  | 'asked-in-notes'
  | 'line-closed'
  | 'recorded'
  /** Asked at an earlier visit with nothing disclosed, and the time to ask again has not come. */
  | 'asked-before'
  | 'put-off';

export type Lead = NonNullable<PresentationRule['leads']> | 'ask';

/**
 * Near a CDS Hooks card. `lead` says what the card puts first: being seen alone, safety, or asking.
 * It carries no score and no grade; `because` is only which rules fired.
 */
export type PromptDecision =
  | {
      status: 'prompt' | 'owed';
      lead: Lead;
      because: Presentation[];
      owedItems: string[];
      /** The notes say somebody asked, and stronger text stands all the same. */
      askedInNotes: boolean;
      /** When an earlier visit ended with this not finished, UTC milliseconds. */
      unfinishedSince?: number;
      /** Something changed since it was recorded, and asks for a fresh look. */
      changed?: true;
      /** The week of pregnancy it is due at; 0 at booking. */
      dueWeek?: number;
    }
  | { status: 'quiet'; reason: QuietReason; until?: number; askAgain?: string };

export interface PromptInput {
  presentations: readonly Presentation[];
  lines: readonly ConfirmedLine[];
  steps: readonly EncounterStep[];
  /** What this computer knows of the patient's other visits, oldest first. */
  earlier?: readonly EncounterStep[];
  /** Completed weeks of pregnancy, where the notes say so. */
  gestation?: number | undefined;
  accompanied: boolean;
  departure: boolean;
  user: string | undefined;
  /** Whole years, where the record shows a date of birth. */
  age: number | undefined;
  policy: Pick<
    Policy,
    | 'mode'
    | 'area'
    | 'timeZone'
    | 'minimumAge'
    | 'rulesOff'
    | 'reofferIntoxicatedMinutes'
    | 'reofferMinutes'
    | 'repeatAttendanceMonths'
    | 'maternityWeeks'
  >;
  now: number;
}

/**
 * Whether to prompt for this attendance now, and why or why not. Source: design.md decisions 3 and 4.
 * Host text can only add; what quietens is a Sidenote line, an outcome recorded here, or an enquiry
 * outcome a clinician wrote, and explicit or strong text that comes later always reopens.
 */
export function decidePrompt(input: PromptInput): PromptDecision {
  const { policy } = input;
  if (policy.mode === 'off') return { status: 'quiet', reason: 'mode-off' };
  if (input.age !== undefined && input.age < policy.minimumAge) {
    return { status: 'quiet', reason: 'below-age' };
  }
  const live = input.presentations.filter(
    (found) => found.part === 'prompts' && isLive(found) && !policy.rulesOff.includes(found.id),
  );
  const step = input.steps.findLast((each) => each.kind !== 'later') ?? input.steps.at(-1);
  const line = latest(input.lines.filter((each) => !isOfEarlierVisit(each, input.now)));
  const prompt: Prompt = (status, owedItems = [], more = {}) => ({
    status,
    lead: leadOf(live, input.accompanied),
    because: live,
    owedItems,
    askedInNotes: asked(input.presentations),
    ...more,
  });

  if (reopened(live, step, line)) return prompt('prompt');
  if (step) return afterStep(step, input, prompt);
  if (line?.state === 'open') return prompt('owed', line.owed);
  if (line) return { status: 'quiet', reason: 'line-closed' };
  const unfinished = leftUnfinished(input);
  if (unfinished) return prompt('owed', unfinished.owed, { unfinishedSince: unfinished.at });
  // A new presentation of tiers 1 to 3 is asked about whenever the last "no" was (reviews row 78).
  if (live.some((found) => found.tier < 4)) return byNotes(live, input, prompt);
  const dueWeek = policy.area === 'maternity' ? dueInPregnancy(input, askedAt(input)) : undefined;
  if (dueWeek !== undefined) return prompt('prompt', [], { dueWeek });
  const askAgain = askedNotBefore(input, localDate(input.now, policy.timeZone));
  if (askAgain) return { status: 'quiet', reason: 'asked-before', askAgain };
  if (!enough(live)) {
    if (policy.mode === 'routine') return prompt('prompt');
    const past = input.presentations.some((found) => found.part === 'prompts');
    return { status: 'quiet', reason: past ? 'not-current' : 'nothing-found' };
  }
  return byNotes(live, input, prompt);
}

type Prompt = (
  status: 'prompt' | 'owed',
  owedItems?: string[],
  more?: { unfinishedSince?: number; changed?: true; dueWeek?: number },
) => PromptDecision;

/** Where the notes say that somebody asked in this visit, only what is strong still asks. */
function byNotes(
  live: readonly Presentation[],
  input: PromptInput,
  prompt: Prompt,
): PromptDecision {
  if (answeredInNotes(input.presentations, live)) {
    return { status: 'quiet', reason: 'asked-in-notes' };
  }
  return prompt('prompt');
}

/**
 * Any presentation of tiers 1 to 3, or two different weak kinds (practice.md 2.1). An act made weak by
 * sport or work beside it is no kind of its own: the injury it left would count twice.
 */
export function enough(live: readonly Pick<Presentation, 'id' | 'tier'>[]): boolean {
  const weak = new Set(
    live.filter(({ id, tier }) => tier === 4 && ruleById(id)?.tier === 4).map(({ id }) => id),
  );
  return live.some((found) => found.tier < 4) || weak.size >= 2;
}

/** Strong by its own rule: alcohol raises a finding, but does not make an indicator an act. */
export function isStrong(found: { id: string; tier: Tier }): boolean {
  return Math.max(found.tier, ruleById(found.id)?.tier ?? found.tier) <= 2;
}

function reopened(
  live: readonly Presentation[],
  step: EncounterStep | undefined,
  line: ConfirmedLine | undefined,
): boolean {
  const known = step?.known ?? line?.known;
  return known !== undefined && live.some((found) => isStrong(found) && !known.includes(found.id));
}

/** A clock that was set right by more than this says nothing of how long it was put off. */
const CLOCK_SLACK_MS = 5 * 60_000;

function afterStep(step: EncounterStep, input: PromptInput, prompt: Prompt): PromptDecision {
  if (step.kind === 'reopened') return prompt('owed', step.owed, { changed: true });
  const passes = passing(step, input.steps);
  if (passes === 'no' || passes === 'at-next-visit') {
    return step.owed.length > 0
      ? prompt('owed', step.owed)
      : { status: 'quiet', reason: 'recorded' };
  }
  const last = input.steps.at(-1) ?? step;
  const minutes =
    passes === 'after-intoxication'
      ? input.policy.reofferIntoxicatedMinutes
      : input.policy.reofferMinutes;
  const until = last.at + minutes * 60_000;
  const isClockBack = input.now < last.at - CLOCK_SLACK_MS;
  const anotherUser =
    input.user !== undefined && last.user !== undefined && input.user !== last.user;
  const nowAlone = last.accompanied && !input.accompanied;
  if (input.now >= until || isClockBack || anotherUser || nowAlone || input.departure) {
    return prompt('owed', step.owed);
  }
  return { status: 'quiet', reason: 'put-off', until };
}

/** Put off, or handed to somebody with something left to do, it comes back; what was done does not. */
function passing(
  step: EncounterStep,
  steps: readonly EncounterStep[],
): 'after-intoxication' | 'after-a-while' | 'at-next-visit' | 'no' {
  const { kind, outcome, owed } = step;
  if (kind === 'later') return 'after-a-while';
  if (kind === 'handed-over') {
    const wasAsked = steps.some((each) => each.outcome && each.outcome.code !== 'not-asked');
    return wasAsked && owed.length === 0 ? 'no' : 'after-a-while';
  }
  return outcome?.code === 'not-asked' && outcome.reason ? REASONS[outcome.reason].passes : 'no';
}

/**
 * Somebody wrote that it was asked in this visit, nothing strong stands beside it, and no presentation is
 * written after it: a later one reopens (design.md decision 3).
 */
export function answeredInNotes(
  presentations: readonly Presentation[],
  live: readonly Presentation[],
): boolean {
  const answers = presentations.filter(isAnswer);
  if (!answers.length || live.some(isStrong)) return false;
  return !live.some((one) => one.tier < 4 && answers.every((answer) => standsAfter(one, answer)));
}

function standsAfter(one: Presentation, other: Presentation): boolean {
  return one.field === other.field && one.fieldIndex === other.fieldIndex && one.start >= other.end;
}

const asked = (presentations: readonly Presentation[]): boolean => presentations.some(isAnswer);

/** "Not asked about safety at home" and "denied DV in 2012" are no answer of today. */
const isAnswer = (found: Presentation): boolean => found.part === 'answers' && isLive(found);

function latest(lines: readonly ConfirmedLine[]): ConfirmedLine | undefined {
  return [...lines].sort((a, b) => b.at - a.at)[0];
}

/** Harm by the patient is another card, from which the clinician may choose the ordinary one. */
function leadOf(live: readonly Presentation[], accompanied: boolean): Lead {
  const harm = live.some(
    (found) => isStrong(found) && ruleById(found.id)?.leads === 'harm-by-patient',
  );
  return harm ? 'harm-by-patient' : ordinaryLead(live, accompanied);
}

/** Being seen alone comes before safety, and safety before asking. */
export function ordinaryLead(
  live: readonly Presentation[],
  accompanied: boolean,
): Exclude<Lead, 'harm-by-patient'> {
  const leads = live.map((found) => ruleById(found.id)?.leads);
  if (accompanied || leads.includes('see-alone')) return 'see-alone';
  return live.some((found, i) => isStrong(found) && leads[i] === 'safety') ? 'safety' : 'ask';
}
