import type { PresentationRule } from '../rule';

/**
 * Small signs that are nothing one by one and a reason to ask together: what `weigh-signs.ts` finds.
 * Which words stand for and against is a table (`lexicon/weights.ts`); the sum is shown to nobody.
 */
export const severalSigns = {
  id: 'several-signs',
  title: 'Several small signs together',
  source:
    'NICE QS116 and London NHS indicator list (practice.md 2: indicators ask together); East Herts 2014 4.4',
  tier: 3,
  because: 'several small signs together',
  anySubject: true,
  reviewed: '2026-11-26',
} satisfies PresentationRule;
