import type { PresentationRule } from '../rule';

/** Street drugs. Explains nothing away. */
export const drugs = {
  id: 'drugs',
  title: 'Drugs',
  source: 'practice.md 2.2 Alcohol/drugs; NICE QS116',
  part: 'context',
  tier: 4,
  byHand: 'background',
  because: 'drugs',
  phrases: `
    ivdu,
    [cocaine/coke/crack/heroin/cannabis/ketamine/amphetamine+/mdma/spice/benzo+/street valium/
      monkey dust/ghb/mephedrone] [use/misuse/user/dependen~/taken/today/last night/on board/],
    heroine [use/user/misuse/addict], drug [misuse/use/user/dependence], substance misuse,
    [snorted/injected/smoked] [crack/cocaine/heroin/coke]
  `,
  reviewed: '2026-11-21',
} satisfies PresentationRule;
