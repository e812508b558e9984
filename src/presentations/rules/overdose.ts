import type { PresentationRule } from '../rule';

/** Any overdose whatever its stated intent; a dosing mistake is not one (detection.md, labelling). */
export const overdose = {
  id: 'overdose',
  title: 'Overdose',
  source: 'East Herts 2014 3.16-3.17; Warwickshire 2012, December entries; NICE QS116 statement 1',
  tier: 3,
  byHand: 'self-harm',
  because: 'an overdose',
  ownAct: true,
  phrases: `
    overdose~, over dose, od again, od tonight, od today, [emptied/tipped] the [medicine cabinet/pill box/dosette/tablets]
    into, over dosed, =od, od d, oded,
    [intentional/deliberate] [ingestion/poisoning], self poison~, self poisoned, self poisoning,
    tablet ingestion, poisoned [herself/himself/myself]
  `,
  frames: [
    '=many-tabs medicine<1 !!supply !!innocent-dose !!mistake',
    'downed lots|tabs-of<4 drug|tabs-word<4 !mistake !!mistake !!innocent-dose',
    'overdose-word',
    { frame: 'poison-advice !!mistake', tier: 4 },

    'took lots<4 drug<4 !mistake !!mistake !!innocent-dose',
    'took drug<3 lots<3 !!mistake !!innocent-dose',
    'took staggered<3 drug<4 !mistake !!mistake !!innocent-dose',
    'swallowed poison<3 !mistake !!mistake',
    'took everything<1 !!supply',
    'empty drug<3',
    'lots drug<1 drink<5 !!supply',
    'took lots<2 det drug<3 !!mistake',
    'took lots-all<6 !!mistake !!innocent-dose !!supply !!food-only',
    '=nth-visit with<1 medicine<2 !!pain-only',
    'too-many-of medicine|tabs-word|sleeper<3 !!mistake',
    'drug|medicine|tabs-word empty<3 !!mistake !!supply',
    'strips-of drug<2 !!supply !!mistake',
    '*drug|medicine intent-word<6 !mistake !!mistake !!supply !!not',
  ],
  combine: [
    {
      all: 'drug|medicine intent-word',
      unless: 'mistake supply innocent-dose',
    },
  ],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
