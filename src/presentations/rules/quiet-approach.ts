import type { PresentationRule } from '../rule';

/** Told or asked out of hearing, or by a way round somebody. */
export const quietApproach = {
  id: 'quiet-approach',
  title: 'Asked or told out of hearing',
  source: 'Middlesbrough 2018 14.1.17 (he held the phone); practice.md 5.1 safe contact',
  tier: 3,
  byHand: 'manner',
  because: 'something asked or told out of hearing',
  leads: 'see-alone',
  anySubject: true,
  conditional: true,
  frames: [
    'seeks-private',
    'other-route',
    'ring-when',
    'conceals !!sport',
    'forbids tells<4 intimate|ex<4',
    'forbids intimate|ex|kin<2 tells<2',
    'forbids tells<3 machine<2 he|close<8',
    '*absent-then confides<6',
    '*slips-out absent<4 !!alone',
    'closes-door !!examining !!sunny !!child',
    'no-trace !!sunny',
    'contact-her not-him<5',
    'rather-than face-go<1 close<3',
    'comes-word until-word<5 he|him|intimate|ex|household<2 off-home<3 !!rang-off !!sunny !!child',
    'until-word he|him|intimate|ex<2 off-home<3 comes-word<6 !!rang-off !!sunny !!child',
  ],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
