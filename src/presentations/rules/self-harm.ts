import type { PresentationRule } from '../rule';

/** Harm done to oneself by any means but tablets, whatever the stated intent. */
export const selfHarm = {
  id: 'self-harm',
  title: 'Self-harm',
  source: 'NICE QS116; Welwyn Hatfield 2017 lessons 5; Boyle and Todd 2003 (practice.md 1.4)',
  tier: 3,
  because: 'self-harm',
  ownAct: true,
  phrases: `
    self harm~, selfharm~, self injure~, self injury, self injurious, self inflicted,
    self mutilate~, =sh, dsh, deliberate self harm, dshs, nssi,
    [cut/cutting/cuts/harmed/harming/hurt/hurting/burning/burned/scratched] [herself/himself/
      themselves/myself/themself] [deliberately/on purpose/intentionally/again],
    [cut/cuts/cutting/slit/slashed/slitting] [her/his/my/both/own] [own/] wrist+,
    [cut/cuts/slit/slashed/slitting] wrists, cutting again, cuts herself, cuts himself,
    cutting herself, cutting himself, hanged, [hang/hung/hanging] [herself/himself/self/myself],
    hanging [attempt/herself/himself], attempted hanging, [found/seen] hanging, noose, hosepipe,
    hose pipe,
    [walked/jumped/ran/stepped/lay/sat/found/standing] [onto/on/in front of/into/near/by] [a/the/
      ] [railway/railway line/train tracks/tracks/train/track/motorway/dual carriageway/lorry/bus/
       moving traffic/bridge/edge/ledge],
    self ligature, self strangulation, tied [a/] ligature, ligature [tied/removed/found/cut],
    jumped [from/off] [a/the/] [bridge/balcony/roof/window/multistorey/cliff/height],
    [headbanging/head banging], punched [herself/himself] in, overdose of insulin deliberate,
    jumped in front of, walked in front of [a/traffic], set fire to [herself/himself],
    harming [herself/himself], [did/done] it myself, did it [herself/himself],
    done [by/to] [herself/himself/self/myself],
    [opened/reopened/picked/opens] [old/own/the] wound,
    [cut/cutting/burn~/burnt] [my/own/her own/his own] [leg/arm/wrist/thigh/stomach/tummy/arms/legs],
    i have cut, ive cut, [rope/noose] [over/round/on] [beam/banister/tree/neck/rafter],
    cut down [by/from], overdose of insulin
  `,
  frames: [
    'self-cut body<6 blade<5 !!tools !!work',
    'multi-cut self-site<1 !!toy-only !!animal !!tools !!work',
    'own blade<3',
    'cord own<4 neck<2',
    'cord neck<3 own<3',
  ],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
