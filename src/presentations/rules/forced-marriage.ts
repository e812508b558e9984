import type { PresentationRule } from '../rule';

/** Marriage against the will, or violence in the name of honour: one chance to be told, and never the family. */
export const forcedMarriage = {
  id: 'forced-marriage',
  title: 'Forced marriage or honour',
  source: 'Anti-social Behaviour, Crime and Policing Act 2014 s121; practice.md 4.1 topics',
  tier: 1,
  byHand: 'told',
  because: 'forced marriage or violence in the name of honour',
  leads: 'see-alone',
  anySubject: true,
  conditional: true,
  phrases: `
    forced marriage, honour based [abuse/violence], so called honour, fgm,
    female genital mutilation
  `,
  frames: ['force-marry', 'close|kin force-marry<6'],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
