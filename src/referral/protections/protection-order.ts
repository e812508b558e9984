import type { Protection } from '../protection';

export const protectionOrder = {
  id: 'protection-order',
  title: 'Protection order',
  source:
    'Crime and Security Act 2010 ss27 to 30; Domestic Abuse Act 2021 ss27 to 56 (in the areas where it has begun)',
  reviewed: '2026-11-26',
  what: 'A court keeps the other person away from home, work or contact. In some areas it may last longer and breach is a crime.',
  who: 'The police apply. Where the newer order has begun, the person themselves may too, and others with the court’s leave.',
  howFast:
    'Within days of a notice. The older order holds 14 to 28 days; ask which one is used here.',
  here: 'Write down injuries and words exactly: the court may ask for them. An adviser knows which order this area has.',
} as const satisfies Protection;
