import type { PresentationRule } from '../rule';

/** Afraid of somebody close, or of what they will do when they know. */
export const fear = {
  id: 'fear',
  title: 'Fear of somebody',
  source: 'East Herts 2014 3.11; Welwyn Hatfield 2017; HARK (BMC Fam Pract 2007;8:49)',
  tier: 2,
  byHand: 'told',
  because: 'fear of somebody',
  anySubject: true,
  conditional: true,
  phrases: `
    [he/she/partner/husband/wife/boyfriend/girlfriend/bf/gf] [is/was/gets/can be/being] heavy handed
  `,
  frames: [
    'afraid of|about|by<1 close|he|him|her|who<3 !of-other',
    'afraid close<3 !of-other !to !!outside !!sunny !!operation',
    'close|he|she scares<2 her|him|me|pt<1 !!sunny',
    'afraid of|to|about<2 home|going<3 !of-other',
    'afraid to<0 tell-go<2 !!operation',
    'afraid that|will|he|she|they|if-or<1 he|close|they|lose-it|know<4 !of-other !!operation',
    'he|close|she lose-it<2 !!sunny !!sport !!child',
    '*startle trigger<6',
    'startle when<3 close|he|trigger<5',
    'firm-startle close<3 !by',
    '*quiet trigger<4 !!language',
    'name-mention quiet-or<6',
    'hides-self when|from|because|until<6 close|he|him<4 !!child !!animal',
    'hides-self close<4 at-place<4 !!child',
    'on-guard !!sunny !!child',
    'feel-watched',
    'wary !!sunny',
    'intimate|ex|household|male-kin hostile-mood<2 !stop-between !not !person !!sport !!sunny !!child',
    { frame: 'he hostile-mood<1 !not !!sport !!sunny !!child', tier: 3 },
    'hostile-adj intimate|ex|household<0 !not',
    'close|he breaks<2 prized<3 !by !!road !subject !!work !!tools !!sport !!mishap !!sunny',
    'close|he firearms<5 !!sport !!work',
    'escapes close|him|her<2 !!toy-only',
    '*placate close|he|him<6 !!sunny !!child !!animal !!ill',
    {
      frame: 'symptom|startle close|he<9 comes-home<3 !!kindly !!sunny !!outside !!child',
      tier: 3,
    },
    { frame: '*scene close|he|kids-word|police|crew-word<9 !!mishap !!sport', tier: 3 },
    { frame: 'scene !!outside !!sunny !!ill', tier: 3 },
    'worry he|close<2 loses<4',
  ],
  combine: [
    { all: 'afraid intimate|ex', unless: 'of-other kindly child outside sunny operation', tier: 3 },
  ],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
