import type { PresentationRule } from '../rule';

/** Harm done to oneself by any means but tablets, whatever the stated intent. */
export const selfHarm = {
  id: 'self-harm',
  title: 'Self-harm',
  source: 'NICE QS116; Welwyn Hatfield 2017 lessons 5; Boyle and Todd 2003 (practice.md 1.4)',
  tier: 3,
  byHand: 'self-harm',
  because: 'self-harm',
  ownAct: true,
  phrases: `
    self harm~, selfharm~, self hram, slef harm, self ham, selff harm, self hamr, self arm cuts,
    [cut/cuts/cutting/slashed/slashing/slit/sliced] [/her/his/my/own/to/both/left/right/l/r/lt/rt] [arms/forearms/
    wrist/wrists/forearm/thighs/inner thigh/inner thighs], [new/fresh/more/recent] cuts [beside/next to/over/
    on top of/amongst] [old/older/scars], found cutting, cutting in [bathroom/toilet/side room/shower],
    [carved/carving/etched/cut] [letters/words/word/name/initials/his name/her name] [into/in/on],
    [stuck/sticking/pushed/inserted/inserting] [pin/pins/needle/needles/paperclip/pen] in,
    [threw/throwing/throws/hurled/flung] [herself/himself/self/myself] [down/under/off/in front/out/from/into/against],
    [drove/drives/driven] [/car] [at/into] [/the/a] [wall/tree/lamp post/bridge] [on purpose/deliberately/to],
    hose in car, hose [from/to/on] exhaust, [inhaled/inhaling] [helium/butane/exhaust fumes/exhaust],
    electrocute [self/herself/himself/myself], attempted drowning, [tried/trying] to drown [self/herself/himself/
    myself], [waded/walked/walking/wading] into [/the/a] [canal/river/sea/lake/weir/reservoir], ligature [on/seen/
    with/made/attempt/+], [tying/tied] [/a/the/her/his] [dressing gown cord/cord/sheet/lead/lace/laces/flex/bra/belt/rope]
    [to/round/around/on] [/the/a] [rail/door/neck/hook/bed/beam/banister],
    [swallowed/swallowing/swollowed/ate/eaten/eating/ingested] [/a/the/his/her] [razor/razer/razor blade/razer blade/blade/
    battery/batteries/button battery/magnets/lighter/glass/screws/bleach/pen/pens/spoon],
    [held/pulled/talked/brought] [back/down] [by/from] [commuters/bridge/ledge/edge/platform/roof], [train/tube/station] platform [edge/held/
    talked/s136], self injure~, self injury, self injurious, self inflicted, self
    mutilate~, =sh, dsh, deliberate self harm, dshs, nssi,
    [cut/cutting/cuts/harmed/harming/hurt/hurting/burning/burned/scratched] [herself/himself/
    themselves/myself/themself] [deliberately/on purpose/intentionally/again],
    [cut/cuts/cutting/slit/slashed/slitting] [her/his/my/both/own] [own/] wrist+,
    [cut/cuts/slit/slashed/slitting] wrists, cutting again, cuts herself, cuts himself, cutting
    herself, cutting himself, hanged, [hang/hung/hanging] [herself/himself/self/myself], hanging
    [attempt/herself/himself], attempted hanging, [found/seen] hanging, noose, hosepipe, hose pipe,
    self ligature, self strangulation, tied [a/] ligature, ligature [tied/removed/found/cut],
    [headbanging/head banging], punched [herself/himself] in, overdose of insulin deliberate, jumped
    in front of, walked in front of [a/traffic], set fire to [herself/himself], harming
    [herself/himself], did it [herself/himself], done [by/to] [herself/himself/self/myself],
    [opened/reopened/picked/opens] [old/own/the] wound, [cut/cutting/burn~/burnt] [my/own/her
    own/his own] [leg/arm/wrist/thigh/stomach/tummy/arms/legs], i have cut, ive cut, [rope/noose]
    [over/round/on] [beam/banister/tree/neck/rafter], cut down [by/from], overdose of insulin,
    jumped [from/off] [a/the/] [bridge/balcony/multistorey/multi storey/viaduct/cliff],
    [did/done/made] [it/them/these] [herself/himself/myself/deliberately/on purpose], admits
    [she/he] did [it/them/these], swallowed [=few/=many/a/some/aa/the/two/three/several]
    [aa/aaa/button/]
    [battery/batteries/blade/blades/magnet/magnets/screw/screws/pin/pins/needle/needles/nails/razor/coins/glass/toothbrush/lighter/bleach],
    [hitting/banging/punching/smashing] [her/his/own/my] [own/] [head/face]
    [on/against/into/in/repeatedly/off] [the/a/] [wall/door/floor/desk/],
    [punched/hit/slapped/bit/biting/hitting/scratched] [self/herself/himself/own face/own head],
    self burns, burning self, burns self, pulling own hair, headbutting walls,
    [walked/jumped/ran/stepped/walking/stepping] [onto/in front of/into] [a/the/] [railway/railway
    line/train tracks/tracks/train/motorway/dual carriageway/lorry/bus/moving traffic/traffic/road],
    [lay/lying/sat/sitting/found/standing/stood/walking] [on/near/by] [a/the/] [railway/railway
    line/train tracks/tracks/motorway/dual carriageway/bridge/edge/ledge]
  `,
  frames: [
    'multi-cut self-site<1 !!toy-only !!animal !!tools !!work',
    'cord own<4 neck<2',
    'cord neck<3 own<3',
    'self-cut body<6 with|done<3 blade<3 !!outside',
    'self-cut with<2 blade<2 !!outside !by',
    'ligature-word removed|found|tied<6 !!mark-only',
    'own blade<3 !!outside',
    'injury self-word<9 !!outside',
  ],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
