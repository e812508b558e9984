import type { PresentationRule } from '../rule';

/** Any injury or blow in pregnancy, however explained. */
export const pregnancyInjury = {
  id: 'pregnancy-injury',
  title: 'Injury in pregnancy',
  source: 'practice.md 2.1 tier 3 and 2.2 Pregnancy; NICE QS116',
  tier: 3,
  byHand: 'injury',
  because: 'an injury in pregnancy',
  combine: [
    { all: 'pregnant bump', unless: 'road' },
    { all: 'pregnant injury', unless: 'road sport tools animal' },
    { all: 'pregnant fall', unless: 'road sport tools animal' },
  ],
  frames: ['again fall|injury<3 preg-time<6', 'again fall|injury<2 in|this<2'],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
