import type { PresentationRule } from '../rule';

/** Any pressure on the neck or airway by another (Domestic Abuse Act 2021 s70). Often leaves no mark. */
export const strangulation = {
  id: 'strangulation',
  title: 'Strangulation or suffocation',
  source: 'Welwyn Hatfield 2017 lessons 6; East Herts 2014 4.10; Domestic Abuse Act 2021 s70',
  tier: 2,
  because: 'pressure on the neck or airway',
  leads: 'safety',
  phrases:
    'strangle~, strangulate~, strangulation, attempted strangulation, non fatal strangulation, =nfs, throttle~, asphyxiate~, smother~, suffocate~, suffocation, garrotte~, garott~, chokehold, choke hold, choked out, headlock, head lock, [hand/hands/arm/forearm/fingers/knee/foot] [tight/clamped/pressed/squeezed/locked/wrapped/held/] [round/around/over/across/about/against] [her/his/my/the/pts/] [neck/throat/windpipe/mouth/airway], [pillow/cushion/duvet/bag/towel] [held/pressed/pushed/put/] [over/on/across/onto/into/against] [her/his/my/the/] [face/head/mouth/nose], [grabbed/gripped/held/pinned/lifted/picked up/seized/took/squeezed/had/hauled/dragged] [her/him/me/pt/up/] by [the/her/his/my/] [neck/throat/scarf/collar], ringing ears after being held',
  frames: [
    'grip neck<4 !!surgical-neck',
    'close|he|she choke<2 her|him|me|pt|they<2',
    'choke by|of<3 close|stranger|he<3',
    'passive choke<1 !!food',
    '*grip|handle|blow cuts-air<8 !!food',
    'cuts-air when<2 he|close<1',
    'close cuts-air<3 !subject !!food',
    'close grip<3 neck<4',
    'cord neck<4 by<4 close<4',
    'close cord<4 neck<4',
  ],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
