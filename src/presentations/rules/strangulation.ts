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
  stands: true,
  phrases: `
    strangulation, attempted strangulation, non fatal strangulation, =nfs, [hand/hands/arm/forearm/fingers/knee/foot]
    [tight/clamped/pressed/squeezed/locked/wrapped/ held/] [round/around/over/across/about/against]
    [her/his/my/the/pts/] [neck/throat/windpipe/ mouth/airway], [pillow/cushion/duvet/bag/towel]
    [held/pressed/pushed/put/] [over/on/across/onto/into/ against] [her/his/my/the/]
    [face/head/mouth/nose], [grabbed/gripped/held/pinned/lifted/picked
    up/seized/took/squeezed/had/hauled/dragged/pulled/yanked] [her/ him/me/pt/up/] by [the/her/his/my/]
    [neck/throat/scarf/collar], ringing ears after being held, strang, strangling, [hyoid/thyroid cartilage/laryngeal] [#/fracture],
    [leaning/leaned/lent/leant/pressed/pressing/knelt/kneeling/pushing/pushed] on [her/his/my/the/
    your] [neck/throat],
    [flex/cord/rope/belt/lead/cable/wire/hands/tights/charger/hose] [tight/wrapped/pulled/put/tied/
    tightened/got/twisted/] [round/around/about] [her/his/my/pts/the/] [neck/throat],
    [scarf/tie/towel/chain/necklace/dressing gown cord] [tight/wrapped/pulled/pulled tight/tied/
    tightened/got/twisted] [round/around/about] [her/his/my/pts/the/] [neck/throat], [thumb/thumbs/fingers/hand/forearm/knee/elbow/arm/fist]
    [jammed/dug/pressed/pushed/shoved/ digging/pushing/] [in/into/on/onto/to/across]
    [her/his/my/the] [windpipe/throat/neck/adams apple/airway/trachea], by @p [neck/throat], [chocked/chocking/choaked]
    [by/her/him/me], [neck/throat] in crook of, crook of [arm/elbow],
    [collar/necklace/scarf/hood/hoodie/chain/lanyard] [pulled/twisted/yanked/tightened],
    [cut/cutting/stopped/blocked/covered/covering/blocking/pinched] [off/] [her/his/my/the] [air/
    breath/airway/nose/mouth/breathing/nose and mouth], face [pushed/pressed/held/shoved]
    [into/in/down] [the/] [pillow/mattress/sofa/bed/cushion/ duvet/carpet/floor],
    [knelt/kneeling/knee/stood/stamped] on
    [her/his/my/the/] [neck/throat], [cling film/plastic
    bag/carrier bag] over [her/his/my/the] [head/face/mouth/nose], held under [water/the water], [head/face] [held/pushed/forced/shoved/
    dunked] [down/] [under/in/into] [the/] [water/bath/bath water/toilet/sink], [lifted/held up/dragged/pulled] by [the/] [throat/neck], purple in the face,
    strangled, strangling [her/him/me/pt], strangles
    [her/him/me], strangle [her/him/me], throttled, garotted, garrotted, strangulated by, attempted
    suffocation, [hand/hands] on [her/my] [throat/windpipe], [throat/neck/windpipe]
    [squeezed/grabbed/gripped/crushed/compressed] [by/and/until/till/from],
    [lifted/held/grabbed/dragged/pulled/picked up/pinned] by [the/her/his/my/] [jaw/chin/face/hair/
    collar] and [neck/throat], [suffocated/smothered/asphyxiated] [with/by/using] [/a/the/his/her]
    [pillow/bag/cushion/duvet/towel/hand/hands/partner/husband/ex/boyfriend/wife/son/brother],
    [chest/ribs] [sat on/knelt on/crushed/compressed] [by/until/till/and], [stopped/stops/stopping/
    stop] [her/him/me] [from/] breathing, stopped [her/his/my] breathing, [sat/knelt/lay/leaned/
    leant] across [her/his/my] [chest/neck/throat/face], rear naked, blood choke, arm bar across,
    [tried/trying/tries/attempted] to [strangle/choke/throttle/suffocate/smother/garrotte],
    [threatened/threatens] to [strangle/throttle/suffocate/smother]
  `,
  frames: [
    // Holds of the neck: of another's doing, unless a sport is named.
    '*choke sex<4 !!food !!birth',
    'sat-on-by close<2 !!child !!sunny',
    '*front-neck-sign row-word<8 !!infection !!ill',
    'neck-hold !!sport',
    'close|he|she neck-hold<6',
    'neck-hold by|from<2 close|he|stranger<2',
    // An act at the neck or face, by whatever verb.
    'goes-for det<0 neck<0',
    'neck held-still<0 blackout|cuts-air|voice-sign|by|down|against<4 !!surgical-neck !!clinician',
    'press-act face-hole<2 into-word<1 smother-thing|soft-thing<2 !!sunny !!child !!mishap',
    'close|he|she press-act<1 face-hole<2 into-word<1 smother-thing|soft-thing<2',
    'dunks face-hole<2 under-word<1 water-word<2 !!sport !!own',
    'sits-on chest-word<2 !!animal !!child !!sunny !!surgical-neck !!simile',
    // "choked" with the one who did it left out, or told as one blow of several.
    'close choke<0 !!food !!simile !!animal !!flame',
    '*blow|struck|handle choke<3 !!food !!simile !!animal !!birth !!flame !!illness !!ill',
    'choke out-cold<1 !!food !!simile !!animal',
    'close|he|she by-garment<6 !!surgical-neck !!mishap !!animal',
    '*by-garment cuts-air<5 !!mishap !!animal !!food',
    // "couldn't breathe when he ...", and no breathlessness of another cause.
    'cuts-air when<2 he|close<1 !!breathless !!food',
    'close|he|she garment-neck<4 !!wears !!kindly !!mishap',
    'garment-neck by<3 close<3 !!wears',
    '*garment-neck cuts-air|voice-sign<6 !!wears !!mishap',
    'grip neck<4 !!surgical-neck !!neck-skin',
    '*marked-neck voice-sign<10 !!surgical-neck',
    {
      frame:
        'marked-neck !!surgical-neck !!sport !!road !!toy-only !!caught-in !!tools !!outside !!animal !!thorns',
      tier: 3,
    },
    '*grip|handle|blow cuts-air<8 !!food',
    'close cuts-air<3 !subject !!food',
    'close grip<3 neck<4',
    '*neck-sore till-went<8',
    'airway-sore !!surgical-neck !!infection',
    'scarf-mark !!road !!vehicle !!sport',
    'close|he|she choke<2 her|him|me|pt|they<1 !!food !!simile !!animal !!flame',
    'choke by|of<2 close|stranger|he<3 !!food !!simile !!animal',
    { frame: 'passive choke<1 !!food !!simile !!animal !!birth', tier: 3 },
    'choke her|him|me|pt<0 !!food !!simile !!thing-agent',
    'cord neck<4 by<4 close<4 !!birth',
    'close|he cord<3 neck<3 !!birth !!animal !!kindly',
    'hand-word around<1 neck<2 !!surgical-neck !!own !!birth !!kindly !!wears !!neck-skin',
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
