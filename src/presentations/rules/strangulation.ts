import type { PresentationRule } from '../rule';

/** Any pressure on the neck or airway by another (Domestic Abuse Act 2021 s70). Often leaves no mark. */
export const strangulation = {
  id: 'strangulation',
  title: 'Strangulation or suffocation',
  source: 'Welwyn Hatfield 2017 lessons 6; East Herts 2014 4.10; Domestic Abuse Act 2021 s70',
  tier: 2,
  because: 'pressure on the neck or airway',
  leads: 'safety',
  phrases: `
    strangle~, strangulate~, strangulation, attempted strangulation, non fatal strangulation,
    =nfs, throttle~, asphyxiate~, smother~, suffocate~, suffocation, garrotte~, garott~,
    chokehold, choke hold, choked out, headlock, head lock,
    [hand/hands/arm/forearm/fingers/knee/foot] [tight/clamped/pressed/squeezed/locked/wrapped/
      held/] [round/around/over/across/about/against] [her/his/my/the/pts/] [neck/throat/windpipe/
       mouth/airway],
    [pillow/cushion/duvet/bag/towel] [held/pressed/pushed/put/] [over/on/across/onto/into/
      against] [her/his/my/the/] [face/head/mouth/nose],
    [grabbed/gripped/held/pinned/lifted/picked up/seized/took/squeezed/had/hauled/dragged] [her/
      him/me/pt/up/] by [the/her/his/my/] [neck/throat/scarf/collar],
    ringing ears after being held, strang, strangling, sleeper hold, stranglehold, neck hold,
    [hyoid/thyroid cartilage/laryngeal] [#/fracture],
    [throat/neck/windpipe] [squeezed/grabbed/held/gripped/crushed/compressed/pressed/pushed],
    [leaning/leaned/lent/leant/pressed/pressing/knelt/kneeling/pushing/pushed] on [her/his/my/the/
       your] [neck/throat],
    [flex/cord/rope/belt/scarf/lead/cable/tie/wire/hands/tights/towel/charger/hose/chain] [tight/
      wrapped/pulled/put/tied/tightened/got/twisted/] [round/around/about] [her/his/my/pts/the/]
      [neck/throat],
    [thumb/thumbs/fingers/hand/forearm/knee/elbow/arm/fist] [jammed/dug/pressed/pushed/shoved/
      digging/pushing/] [in/into/on/onto/to/across] [her/his/my/the] [windpipe/throat/neck/adams
      apple/airway/trachea],
    by @p [neck/throat], couldnt breathe [when/as/while/cos/because] [he/she/partner],
    [chocked/chocking/choaked] [by/her/him/me],
    [hand/hands] on [her/his/my] [throat/neck/windpipe], [neck/throat] in crook of,
    crook of [arm/elbow],
    [collar/necklace/scarf/hood/hoodie/chain/lanyard] [pulled/twisted/yanked/tightened],
    [cut/cutting/stopped/blocked/covered/covering/blocking/pinched] [off/] [her/his/my/the] [air/
      breath/airway/nose/mouth/breathing/nose and mouth],
    face [pushed/pressed/held/shoved] [into/in/down] [the/] [pillow/mattress/sofa/bed/cushion/
      duvet/carpet/floor],
    [sat/knelt/kneeling/knee/stood] on [her/his/my] [chest/neck/throat],
    [cling film/plastic bag/carrier bag] [over/on], held under [water/the water],
    [head/face] [under/in] [the/] [water/bath/toilet/sink], pressure to [neck/throat],
    [lifted/held up/dragged/pulled] by [the/] [throat/neck], [saw/seeing] stars,
    [everything/it all/vision] went [black/dark/grey], couldnt [swallow/speak/talk] [since/after],
    purple in the face, turned blue when
  `,
  frames: [
    'choke by<4 close|he<3 !!food',

    'grip neck<4 !!surgical-neck',
    'close|he|she choke<2 her|him|me|pt|they<2',
    'choke by|of<3 close|stranger|he<3',
    'passive choke<1 !!food',
    'choke her|him|me|pt<0 !!food',
    '*marked-neck voice-sign<10 !!surgical-neck',
    { frame: 'marked-neck !!surgical-neck !!sport !!road !!toy-only', tier: 3 },
    'hand-word around<1 neck<2 !!surgical-neck !!own',
    '*grip|handle|blow cuts-air<8 !!food',
    'cuts-air when<2 he|close<1',
    'close cuts-air<3 !subject !!food',
    'close grip<3 neck<4',
    'cord neck<4 by<4 close<4',
    'close cord<4 neck<4',
  ],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
