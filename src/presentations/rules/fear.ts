import type { PresentationRule } from '../rule';

/** Afraid of somebody close, or of what they will do when they know. */
export const fear = {
  id: 'fear',
  title: 'Fear of somebody',
  source: 'East Herts 2014 3.11; Welwyn Hatfield 2017; HARK (BMC Fam Pract 2007;8:49)',
  tier: 2,
  because: 'fear of somebody',
  anySubject: true,
  conditional: true,
  frames: [
    '*afraid close|he<4 !of-other',
    '*afraid intimate|ex<9 !of-other !stop-between',
    'afraid of|to|about<2 close|he|him|her|home|going<3 !of-other',
    'afraid to<1 going<1',
    '*startle trigger<6',
    'startle when<3 close|he|trigger<5',
    'firm-startle close<3 !by',
    '*quiet trigger<9',
    'feel-watched',
    'wary',
    '*intimate|ex|he|household|male-kin hostile-mood<3 !stop-between !not',
    'close|he breaks<2 prized<3 !by !!road !subject !!work !!tools !!sport',
    'close|he firearms<5 !!sport',
    'escapes close|him|her<2 !!toy-only',
    'worry he|close<2 loses<4',
  ],
  combine: [{ all: 'afraid intimate|ex', unless: 'of-other kindly child', tier: 3 }],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
