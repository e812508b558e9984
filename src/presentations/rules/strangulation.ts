import type { PresentationRule } from '../rule';

/** Any pressure on the neck or airway by another (Domestic Abuse Act 2021 s70). Often leaves no mark. */
export const strangulation = {
  id: 'strangulation',
  title: 'Strangulation or suffocation',
  source: 'Welwyn Hatfield 2017 lessons 6; East Herts 2014 4.10; Domestic Abuse Act 2021 s70',
  tier: 2,
  byHand: 'injury',
  because: 'pressure on the neck or airway',
  leads: 'safety',
  phrases: `
    strangulation, attempted strangulation, non fatal strangulation, =nfs, chokehold, choke hold,
    choked out, headlock, head lock, [hand/hands/arm/forearm/fingers/knee/foot]
    [tight/clamped/pressed/squeezed/locked/wrapped/ held/] [round/around/over/across/about/against]
    [her/his/my/the/pts/] [neck/throat/windpipe/ mouth/airway], [pillow/cushion/duvet/bag/towel]
    [held/pressed/pushed/put/] [over/on/across/onto/into/ against] [her/his/my/the/]
    [face/head/mouth/nose], [grabbed/gripped/held/pinned/lifted/picked
    up/seized/took/squeezed/had/hauled/dragged] [her/ him/me/pt/up/] by [the/her/his/my/]
    [neck/throat/scarf/collar], ringing ears after being held, strang, strangling, sleeper hold,
    stranglehold, neck hold, [hyoid/thyroid cartilage/laryngeal] [#/fracture],
    [leaning/leaned/lent/leant/pressed/pressing/knelt/kneeling/pushing/pushed] on [her/his/my/the/
    your] [neck/throat],
    [flex/cord/rope/belt/scarf/lead/cable/tie/wire/hands/tights/towel/charger/hose/chain] [tight/
    wrapped/pulled/put/tied/tightened/got/twisted/] [round/around/about] [her/his/my/pts/the/]
    [neck/throat], [thumb/thumbs/fingers/hand/forearm/knee/elbow/arm/fist]
    [jammed/dug/pressed/pushed/shoved/ digging/pushing/] [in/into/on/onto/to/across]
    [her/his/my/the] [windpipe/throat/neck/adams apple/airway/trachea], by @p [neck/throat], couldnt
    breathe [when/as/while/cos/because] [he/she/partner], [chocked/chocking/choaked]
    [by/her/him/me], [neck/throat] in crook of, crook of [arm/elbow],
    [collar/necklace/scarf/hood/hoodie/chain/lanyard] [pulled/twisted/yanked/tightened],
    [cut/cutting/stopped/blocked/covered/covering/blocking/pinched] [off/] [her/his/my/the] [air/
    breath/airway/nose/mouth/breathing/nose and mouth], face [pushed/pressed/held/shoved]
    [into/in/down] [the/] [pillow/mattress/sofa/bed/cushion/ duvet/carpet/floor],
    [sat/knelt/kneeling/knee/stood] on [her/his/my] [chest/neck/throat], [cling film/plastic
    bag/carrier bag] [over/on], held under [water/the water], [head/face] [under/in] [the/]
    [water/bath/toilet/sink], [lifted/held up/dragged/pulled] by [the/] [throat/neck], [saw/seeing]
    stars, purple in the face, turned blue when, strangled, strangling [her/him/me/pt], strangles
    [her/him/me], strangle [her/him/me], throttled, garotted, garrotted, strangulated by, attempted
    suffocation, [hand/hands] on [her/my] [throat/windpipe], [throat/neck/windpipe]
    [squeezed/grabbed/gripped/crushed/compressed] [by/and/until/till/from],
    [lifted/held/grabbed/dragged/pulled/picked up/pinned] by [the/her/his/my/] [jaw/chin/face/hair/
    collar] and [neck/throat], [suffocated/smothered/asphyxiated] [with/by/using] [a/the/his/her]
    [pillow/bag/cushion/duvet/towel/hand/hands/partner/husband/ex/boyfriend/wife/son/brother],
    [chest/ribs] [sat on/knelt on/crushed/compressed] [by/until/till/and], [stopped/stops/stopping/
    stop] [her/him/me] [from/] breathing, stopped [her/his/my] breathing, [sat/knelt/lay/leaned/
    leant] across [her/his/my] [chest/neck/throat/face], rear naked, blood choke, arm bar across,
    [tried/trying/tries/attempted] to [strangle/choke/throttle/suffocate/smother/garrotte],
    [threatened/threatens] to [strangle/throttle/suffocate/smother]
  `,
  frames: [
    'grip neck<4 !!surgical-neck',
    '*marked-neck voice-sign<10 !!surgical-neck',
    { frame: 'marked-neck !!surgical-neck !!sport !!road !!toy-only', tier: 3 },
    '*grip|handle|blow cuts-air<8 !!food',
    'cuts-air when<2 he|close<1',
    'close cuts-air<3 !subject !!food',
    'close grip<3 neck<4',
    '*neck-sore till-went<8',
    'airway-sore !!surgical-neck !!infection',
    'scarf-mark',
    'close|he|she choke<2 her|him|me|pt|they<1 !!food !!simile !!animal',
    'choke by|of<2 close|stranger|he<3 !!food !!simile !!animal',
    { frame: 'passive choke<1 !!food !!simile !!animal !!birth', tier: 3 },
    'choke her|him|me|pt<0 !!food !!simile !!thing-agent',
    'cord neck<4 by<4 close<4 !!birth',
    'close|he cord<3 neck<3 !!birth !!animal !!kindly',
    'hand-word around<1 neck<2 !!surgical-neck !!own !!birth !!kindly',
    'till-went !!sport !!medical-faint !!self-only',
    'cant-swallow he|close|cord<8 !!infection !!food',
    '*neck held-by-it<6 !!surgical-neck',
    'cuts-air|blackout when|until-word<2 he|close|she<1 grip-past|hold-down<3',
    'neck grip-past<1 !!surgical-neck !!simile !!food !own',
    'close|he|she press-act<2 smother-thing<2 face-hole<6 !!surgical-neck !!birth !!sunny !!child',
    'smother-thing press-act<1 across|on|down<1 face-hole<3 !!sunny !!child !!mishap',
  ],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
