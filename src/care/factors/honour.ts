import type { Factor } from '../factor';
import { HONOUR } from '../honour-steps';

export const honour = {
  id: 'honour',
  title: 'So-called honour',
  source: 'practice.md 4.1; Anti-social Behaviour, Crime and Policing Act 2014 s121',
  reviewed: '2026-11-26',
  ask: 'Punished, watched or threatened for shame, by family or others.',
  rules: ['forced-marriage'],
  doNow: HONOUR,
  gpOnlyIfSafe: true,
} as const satisfies Factor;
