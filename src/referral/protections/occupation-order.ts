import type { Protection } from '../protection';

export const occupationOrder = {
  id: 'occupation-order',
  title: 'Occupation order',
  source: 'Family Law Act 1996 ss33 to 41',
  reviewed: '2026-11-26',
  what: 'The family court says who may live in the home, and can make the other person leave it.',
  who: 'The person applies, with a solicitor or an adviser. No court fee; legal aid may be had.',
  howFast:
    'In weeks; in danger the court may hear it the same day, without telling the other person first.',
  here: 'Give the adviser’s number. A letter from here saying what was seen can help with legal aid.',
} as const satisfies Protection;
