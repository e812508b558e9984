import type { PresentationRule } from '../rule';

/** Somebody else tells or worries: a friend, a school, a neighbour, a crew. */
export const thirdPartyConcern = {
  id: 'third-party-concern',
  title: 'A third party worries',
  source: 'practice.md 2.2; detection.md labelling policy',
  tier: 3,
  byHand: 'told',
  because: 'somebody else is worried',
  anySubject: true,
  phrases: `
    not the stairs, wasnt the stairs,
    told [hca/nurse/crew/staff/me/us/tech/receptionist] [that/it was/pt/she/he],
    [dads/hes/shes/mums] on [mum/dad/her/him] again,
    [worried/concerned/frightened] for her safety
  `,
  frames: [
    'person worry<3 about|of|her|his|with<3 close|home|safe|injury<6 !!operation',
    'worry about|of<2 home|safe<4 !kin !!operation',
    'person worry<4 close<4 !!operation',
    'others heard-row<4',
    'injury blames<4',
    'person tell<2 worry<4 close|home|safe|injury|her<8 !!operation !!sunny',
    'others|kin tell<2 bruised<8 !!sport !!fall !!toy-only !!outside !!sunny !!elsewhere',
    'next-door heard|noise|tell<3 noise<6 !!sunny !!child-ok !!elsewhere !!work',
    'bare-word',
    'next-door noticed<3 bruised|by-hurt<6 !!sunny !!outside !!child',
    'next-door told-of<2 home-risk<9 !!operation !!sunny !!elsewhere',
    'informs-us bruised<9 !!sunny !!outside',
  ],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
