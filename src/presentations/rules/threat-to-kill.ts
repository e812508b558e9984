import type { PresentationRule } from '../rule';

/** Which threat it was: a chip beside "a threat or being followed". */
export const threatToKill = {
  id: 'threat-to-kill',
  title: 'Threat to kill',
  source: 'practice.md 4.2; East Herts 2014 4.10 (reviews row 18)',
  part: 'context',
  tier: 4,
  byHand: 'police',
  because: 'a threat to kill',
  anySubject: true,
  conditional: true,
  phrases: `
    death threat+, threaten~ to kill, threat+ to kill, threat+ to life, threat+ on [her/his] life,
    [will/would/hell/shell/going to/gonna/said hell] kill [her/him/me/them/us]
  `,
  reviewed: '2026-11-26',
} satisfies PresentationRule;
