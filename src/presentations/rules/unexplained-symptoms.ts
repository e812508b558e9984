import type { PresentationRule } from '../rule';

/** Pain or complaints without a cause, again and again. Weak alone. */
export const unexplainedSymptoms = {
  id: 'unexplained-symptoms',
  title: 'Unexplained symptoms',
  source: 'NICE QS116; WHO 2013 (practice.md 2)',
  tier: 4,
  byHand: 'background',
  because: 'symptoms without a known cause',
  phrases: `
    tatt, nsap, non specific [abdo/abdominal/chest] pain, medically unexplained, mus,
    unexplained [abdo/abdominal/pelvic/chest/pain/symptoms/headache+/collapse/gi],
    chronic [headache+/pelvic pain/abdo pain/abdominal pain/pain] [?cause/nil cause/no cause/
      unexplained/again/for years],
    frequent [flyer/attender/attendances], hiu, functional [symptoms/neurological/disorder],
    [no/nil] cause found [for/]
  `,
  reviewed: '2026-11-21',
} satisfies PresentationRule;
