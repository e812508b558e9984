import type { PresentationRule } from '../rule';

/** Leaving, or having left: the most dangerous time. A chip beside what prompts, never a prompt alone. */
export const separation = {
  id: 'separation',
  title: 'Separation',
  source: 'practice.md 4.2; East Herts 2014 4.10; Sandwell 2011 lessons (reviews row 18)',
  part: 'context',
  tier: 4,
  byHand: 'police',
  because: 'a separation',
  ofCouple: true,
  frames: [
    'left-him',
    'intimate|ex parting|leaving<2 !not !stop-between !at-work',
    'parting|leaving with|of|her|his|det|since<2 intimate|ex|partner<3 !stop-between',
    'parting|leaving intimate|ex<2 !stop-between',
    'since parting<3',
    '*bond parting<3 !not',
  ],
  reviewed: '2026-11-26',
} satisfies PresentationRule;
