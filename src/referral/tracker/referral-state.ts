import * as z from 'zod/mini';

/**
 * Where a referral stands, near FHIR Task. Rejected (by the service), closed (by us) and completed are
 * three things, each with a reason (reviews row 74); a person who did not come or withdrew is reached
 * out to, not closed (row 80). `drafted`: a letter is begun and not handed on (row 52).
 */
export const ReferralState = z.enum([
  'drafted',
  'requested',
  'acknowledged',
  'contacted',
  'no-contact',
  'declined',
  'rejected',
  'outreach',
  'completed',
  'closed',
]);
export type ReferralState = z.infer<typeof ReferralState>;

/** Why it is so: a closed list, so that the audit can count it without a word of anybody. */
export const ReferralReason = z.enum([
  'no-answer',
  'number-wrong',
  'letter-returned',
  'not-safe-to-reach',
  'did-not-attend',
  'withdrew',
  'not-now',
  'not-wanted',
  'not-safe',
  'has-support',
  'criteria',
  'area',
  'full',
  'more-information',
  'support-given',
  'plan-made',
  'told',
  'heard',
  'handed-on',
  'another-route',
  'asked-to-stop',
  'moved-away',
  'died',
  'made-in-error',
  'other',
]);
export type ReferralReason = z.infer<typeof ReferralReason>;

interface StateWords {
  label: string;
  /** One line: what the state means, so that two people mean the same by it. */
  says: string;
  /** Over: it leaves the open list. */
  ends: boolean;
  /** Reasons to choose from; empty where none is asked. */
  reasons: readonly ReferralReason[];
}

export const STATES: Record<ReferralState, StateWords> = {
  drafted: {
    label: 'Not handed on',
    says: 'A letter is begun. Nobody has it yet.',
    ends: false,
    reasons: [],
  },
  requested: {
    label: 'Requested',
    says: 'The service was asked. No answer yet.',
    ends: false,
    reasons: [],
  },
  acknowledged: {
    label: 'Acknowledged',
    says: 'The service says it has it.',
    ends: false,
    reasons: [],
  },
  contacted: {
    label: 'Contacted',
    says: 'The service has spoken with the patient.',
    ends: false,
    reasons: [],
  },
  'no-contact': {
    label: 'No contact made',
    says: 'The service tried and did not reach the patient.',
    ends: false,
    reasons: ['no-answer', 'number-wrong', 'letter-returned', 'not-safe-to-reach', 'other'],
  },
  declined: {
    label: 'Patient declined',
    says: 'The patient said no for now. The door stays open.',
    ends: false,
    reasons: ['not-now', 'not-wanted', 'not-safe', 'has-support', 'other'],
  },
  rejected: {
    label: 'Service rejected',
    says: 'The service did not take it. Another route is owed.',
    ends: false,
    reasons: ['criteria', 'area', 'full', 'more-information', 'other'],
  },
  outreach: {
    label: 'Outreach',
    says: 'They did not come or withdrew. Somebody goes on trying, safely.',
    ends: false,
    reasons: ['did-not-attend', 'withdrew'],
  },
  completed: {
    label: 'Completed',
    says: 'What was asked for was done.',
    ends: true,
    reasons: ['support-given', 'plan-made', 'told', 'heard', 'handed-on', 'other'],
  },
  closed: {
    label: 'Closed',
    says: 'We stop, though it was not completed.',
    ends: true,
    reasons: ['another-route', 'asked-to-stop', 'moved-away', 'died', 'made-in-error', 'other'],
  },
};

export const REASON_WORDS: Record<ReferralReason, string> = {
  'no-answer': 'No answer',
  'number-wrong': 'The number is wrong',
  'letter-returned': 'A letter came back',
  'not-safe-to-reach': 'Not safe to try again',
  'did-not-attend': 'Did not come',
  withdrew: 'Withdrew',
  'not-now': 'Not now',
  'not-wanted': 'Does not want this service',
  'not-safe': 'Would not be safe for them',
  'has-support': 'Has support already',
  criteria: 'Does not meet their criteria',
  area: 'Outside their area',
  full: 'No capacity',
  'more-information': 'They want more information',
  'support-given': 'Support was given',
  'plan-made': 'A safety plan was made',
  told: 'The disclosure was made',
  heard: 'The meeting heard it',
  'handed-on': 'The letter was handed on',
  'another-route': 'Another route is open',
  'asked-to-stop': 'The patient asked us to stop',
  'moved-away': 'Moved out of the area; their new area has it',
  died: 'The patient has died',
  'made-in-error': 'Made in error',
  other: 'Another reason, in words',
};

/**
 * Where it may go from a state. Closing is one step of its own from anywhere; what a service rejected is
 * never completed, and what nobody handed on was never requested.
 */
const ONWARD: Record<ReferralState, readonly ReferralState[]> = {
  drafted: ['requested', 'closed'],
  requested: [
    'acknowledged',
    'contacted',
    'no-contact',
    'declined',
    'rejected',
    'outreach',
    'completed',
    'closed',
  ],
  acknowledged: [
    'contacted',
    'no-contact',
    'declined',
    'rejected',
    'outreach',
    'completed',
    'closed',
  ],
  contacted: ['completed', 'declined', 'no-contact', 'outreach', 'rejected', 'closed'],
  'no-contact': ['contacted', 'outreach', 'requested', 'declined', 'rejected', 'closed'],
  declined: ['requested', 'contacted', 'outreach', 'closed'],
  rejected: ['requested', 'outreach', 'closed'],
  outreach: ['contacted', 'requested', 'declined', 'completed', 'closed'],
  completed: ['requested'],
  closed: ['requested'],
};

export function statesAfter(state: ReferralState): readonly ReferralState[] {
  return ONWARD[state];
}
