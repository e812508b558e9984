import type { PresentationRule } from '../rule';

/** The couple came together, an injury, and a joke or a fall as the story (reviews row 20). */
export const accompaniedMinimised = {
  id: 'accompanied-minimised',
  title: 'Injury made light of, somebody with them',
  source: 'Welwyn Hatfield 2017 chronology, June 2017',
  tier: 3,
  byHand: 'injury',
  because: 'an injury made light of with somebody present',
  leads: 'see-alone',
  combine: [
    { all: 'injury|face jest|excuse companion' },
    { all: 'injury|face fall companion', unless: 'sport road animal tools work' },
    { all: 'injury|face jest close', unless: 'sport animal' },
  ],
  frames: ['jest with<1 intimate|ex<3', '*intimate jest<5'],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
