import * as z from 'zod/mini';
import type { Coding } from '../model/coding';
import { QuestionSetRef } from '../model/question-set';

/**
 * The closed vocabulary of what came of an enquiry. Source: practice.md 6.2; codes from codes.json
 * (ACEsinEHRs lists): no code was found for "asked, nothing disclosed", so it stays a local outcome.
 */
export const OutcomeCode = z.enum([
  'asked-disclosed',
  'asked-no-disclosure',
  'asked-declined',
  'not-asked',
]);
export type OutcomeCode = z.infer<typeof OutcomeCode>;

export const NotAskedReason = z.enum([
  'not-alone',
  'companion-refused',
  'child-present',
  'no-professional-interpreter',
  'intoxicated-or-unwell',
  'lacks-capacity',
  'no-private-space',
  'left-before',
  'patient-distress',
  'no-time',
  'not-trained',
  'already-asked',
  'already-open-to-idva',
  'not-relevant',
  'other',
]);
export type NotAskedReason = z.infer<typeof NotAskedReason>;

/**
 * `passes`: it may be gone later in the same attendance, so the prompt comes back; or the patient is
 * gone, and it comes back with them.
 */
interface ReasonWords {
  label: string;
  /** How the full record line says it. */
  line: string;
  passes: 'after-intoxication' | 'after-a-while' | 'at-next-visit' | 'no';
}

export const REASONS: Record<NotAskedReason, ReasonWords> = {
  'not-alone': {
    label: 'Someone is with them',
    line: 'not alone',
    passes: 'after-a-while',
  },
  'companion-refused': {
    label: 'Companion would not leave',
    line: 'companion would not leave',
    passes: 'after-a-while',
  },
  'child-present': {
    label: 'A child old enough to talk is here',
    line: 'child old enough to talk present',
    passes: 'after-a-while',
  },
  'no-professional-interpreter': {
    label: 'No professional interpreter',
    line: 'no professional interpreter',
    passes: 'after-a-while',
  },
  'intoxicated-or-unwell': {
    label: 'Too unwell or intoxicated',
    line: 'too unwell or intoxicated',
    passes: 'after-intoxication',
  },
  'lacks-capacity': {
    label: 'Cannot take part today',
    line: 'could not take part today, support offered',
    passes: 'after-a-while',
  },
  'no-private-space': {
    label: 'No private space',
    line: 'no private space',
    passes: 'after-a-while',
  },
  'left-before': {
    label: 'Left before it was possible',
    line: 'left before it was possible',
    passes: 'at-next-visit',
  },
  'patient-distress': {
    label: 'Too distressed',
    line: 'too distressed',
    passes: 'after-a-while',
  },
  'no-time': { label: 'No time', line: 'no time', passes: 'after-a-while' },
  'not-trained': {
    label: 'Someone trained should ask',
    line: 'to be asked by trained staff',
    passes: 'after-a-while',
  },
  'already-asked': {
    label: 'Already asked in the notes',
    line: 'already asked, see notes',
    passes: 'no',
  },
  'already-open-to-idva': {
    label: 'Already supported by a service',
    line: 'already supported by a specialist service',
    passes: 'no',
  },
  'not-relevant': {
    label: 'Not relevant here',
    line: 'clinician judged not relevant to this visit',
    passes: 'no',
  },
  other: { label: 'Another reason', line: 'other reason', passes: 'after-a-while' },
};

/** SNOMED CT codes for the full line only (design.md 6). Status in the current UK release unchecked. */
export const OUTCOME_CODES: Partial<Record<OutcomeCode, Coding>> = {
  'asked-declined': {
    system: 'SNOMED CT',
    code: '700411009',
    display: 'Routine enquiry about domestic abuse declined',
  },
  'not-asked': {
    system: 'SNOMED CT',
    code: '887331000000105',
    display: 'Routine enquiry about domestic abuse not made',
  },
  'asked-no-disclosure': {
    system: 'SNOMED CT',
    code: '700410005',
    display: 'Routine enquiry about domestic abuse',
  },
  'asked-disclosed': {
    system: 'SNOMED CT',
    code: '700410005',
    display: 'Routine enquiry about domestic abuse',
  },
};

/** Near FHIR QuestionnaireResponse: what was asked and what came of it. Blank is never "no". */
export const EnquiryOutcome = z.strictObject({
  code: OutcomeCode,
  reason: z.optional(NotAskedReason),
  /** The set it was worked out from, e.g. `two-questions@1`. */
  questionSet: z.optional(QuestionSetRef),
  /** Every set any question of which was asked; the audit says which words were shown (reviews row 26). */
  questionSets: z.optional(z.array(QuestionSetRef).check(z.maxLength(12))),
  /** On the path walked; absent where no question stood to be asked. */
  questions: z.optional(z.number()),
  questionsAnswered: z.number(),
  questionsAsked: z.number(),
});
export type EnquiryOutcome = z.infer<typeof EnquiryOutcome>;
