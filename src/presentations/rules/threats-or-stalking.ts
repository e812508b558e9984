import type { PresentationRule } from '../rule';

/** A threat to do harm, or being followed and found after leaving. */
export const threatsOrStalking = {
  id: 'threats-or-stalking',
  title: 'Threat or stalking',
  source: 'East Herts 2014 3.11; Protection from Harassment Act 1997 s2A; practice.md 4.2',
  tier: 2,
  because: 'a threat or being followed',
  leads: 'safety',
  anySubject: true,
  conditional: true,
  frames: [
    '*close threat<5 !not',
    'ex|he threat<3 !not',
    'threat by|of|at|to<4 close|he|kill<4',
    'threat phone-text<3',
    'phone-text threat<3',
    'threat-alone',
    '*close pester-hard<3',
    'order',
    'ex pester<5 !subject',
    'pester by|of|with<3 ex<3',
    '*ex released<5',
    'he released<2',
    'ex online<6',
    '*ex moves-near<4',
    'intimate-image extorts<6',
    'close|he threat-if<6',
  ],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
