import type { PresentationRule } from '../rule';

/** Harm done to oneself by any means but tablets, whatever the stated intent. */
export const selfHarm = {
  id: 'self-harm',
  title: 'Self-harm',
  source: 'NICE QS116; Welwyn Hatfield 2017 lessons 5; Boyle and Todd 2003 (practice.md 1.4)',
  tier: 3,
  because: 'self-harm',
  ownAct: true,
  phrases:
    'self harm~, selfharm~, self injure~, self injury, self injurious, self inflicted, self mutilate~, =sh, dsh, deliberate self harm, dshs, nssi, [cut/cutting/cuts/harmed/harming/hurt/hurting/burning/burned/scratched] [herself/himself/themselves/myself/themself] [deliberately/on purpose/intentionally/again], [cut/cuts/cutting/slit/slashed/slitting] [her/his/my/both/own/] [own/] wrist+, cutting again, cuts herself, cuts himself, cutting herself, cutting himself, hanged, [hang/hung/hanging] [herself/himself/self/myself], hanging [attempt/herself/himself], attempted hanging, [found/seen] hanging, noose, self ligature, self strangulation, tied [a/] ligature, ligature [tied/removed/found/cut], jumped [from/off] [a/the/] [bridge/balcony/roof/window/multistorey/cliff/height], [headbanging/head banging], punched [herself/himself] in, overdose of insulin deliberate, jumped in front of, walked in front of [a/traffic], set fire to [herself/himself], harming [herself/himself]',
  frames: [
    'self-cut body<6 blade<5 !!tools !!work',
    'multi-cut self-site<1 !!toy-only !!animal !!tools !!work',
    'own blade<3',
  ],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
