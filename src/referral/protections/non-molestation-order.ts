import type { Protection } from '../protection';

export const nonMolestationOrder = {
  id: 'non-molestation-order',
  title: 'Non-molestation order',
  source: 'Family Law Act 1996 ss42 and 42A',
  reviewed: '2026-11-26',
  what: 'The family court forbids harm, threats, contact or coming near. To break it is a crime.',
  who: 'The person applies, with a solicitor or an adviser. No court fee; legal aid may be had.',
  howFast: 'In danger the same day or the next, without telling the other person first.',
  here: 'Give the adviser’s number. Write down injuries and words exactly. If it is broken: 999, and tell us.',
} as const satisfies Protection;
