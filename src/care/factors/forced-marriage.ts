import type { Factor } from '../factor';
import { HONOUR } from '../honour-steps';

export const forcedMarriage = {
  id: 'forced-marriage',
  title: 'Forced marriage',
  source: 'practice.md 4.1; Anti-social Behaviour, Crime and Policing Act 2014 s121',
  reviewed: '2026-11-26',
  ask: 'Made to marry, kept from leaving one, or to be taken abroad.',
  rules: ['forced-marriage'],
  doNow: HONOUR,
  gpOnlyIfSafe: true,
} as const satisfies Factor;
