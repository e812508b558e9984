import type { NotAskedReason } from './outcome';

/**
 * The safe-enquiry gate. Its own words must tell a companion nothing, and no question text exists
 * until it is passed. Source: practice.md 1.2; reviews rows 37 and 72; screens.md, Gate.
 */
export const GATE = {
  ready: 'Ready for a private check?',
  inPerson: 'Alone, private, able to talk?',
  remotely:
    'Assume the speaker is on. First ask, for yes or no only: “Can you talk freely just now?” Ask it on every call.',
  remoteConfirm: 'Did they say yes?',
  code: 'Agree a way to stop',
  codeHow:
    'Say: “If you need to stop, ask me about your next appointment. I will ring off and try another day.” Say nothing they would not say aloud.',
} as const;

/**
 * What may yet make it possible, by reason; said to everyone alike, for it may be read over a
 * shoulder. Somebody who cannot take part is presumed able with support, so that is never the end.
 */
export const MAY_HELP: Partial<Record<NotAskedReason, readonly string[]>> = {
  'child-present': [
    'A colleague or a play specialist can mind the child for ten minutes.',
    'Or when the child is in X-ray, asleep elsewhere, or with family.',
  ],
  'no-professional-interpreter': [
    'A professional interpreter, by telephone if need be. Not family, a friend or a colleague.',
    'Ask for one from outside the local community, and of the sex they prefer.',
  ],
  'lacks-capacity': [
    'Start from: they can take part. What would help?',
    'Glasses, hearing aid, a quieter place, short words, pictures, more time, an advocate.',
    'If not today: listen all the same, act in their best interests, tell the senior nurse.',
  ],
  'no-private-space': [
    'A curtain is not a wall: a side room, the relatives’ room, X-ray, a walk to the scales.',
  ],
};

/** A reason as the gate says it, where its own label would tell whoever stands there about themselves. */
export const GATE_LABELS: Partial<Record<NotAskedReason, string>> = {
  'companion-refused': 'Someone stays throughout',
};

/** The reasons the gate offers first, in the order of their keys; the rest come under "More". */
export const GATE_REASONS: readonly NotAskedReason[] = [
  'not-alone',
  'child-present',
  'no-professional-interpreter',
  'intoxicated-or-unwell',
  'lacks-capacity',
  'no-private-space',
];

export const MORE_REASONS: readonly NotAskedReason[] = [
  'companion-refused',
  'left-before',
  'patient-distress',
  'no-time',
  'not-trained',
  'already-asked',
  'already-open-to-idva',
  'other',
];

/** Shown while somebody may be reading along: nothing here but how a visit goes for everyone. */
export const ORDINARY_WAYS: readonly string[] = [
  'Everyone is seen on their own for part of the visit.',
  'Next: X-ray, weight, a urine sample or a blood test.',
  'A colleague can take details at reception meanwhile.',
];

/** Ways to see somebody alone that are said to everyone alike (practice.md 1.2). */
export const WAYS_TO_BE_ALONE: readonly string[] = [
  'Say “we see everyone on their own for part of the visit”.',
  'Use an ordinary reason: X-ray, weight, a urine sample, a blood test.',
  'Ask a colleague to take the companion to reception for details.',
  'Do not challenge the companion, and do not hand over anything in writing while they are there.',
];
