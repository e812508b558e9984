import type { PresentationRule } from '../rule';

/**
 * Violence or threats by the patient: another card, never an enquiry framed for a victim (reviews row 51).
 * "Threatened to kill her" alone is said of the patient far more often than by them, so what names its
 * object by a pronoun asks, and does not lead that card.
 */
export const possiblePerpetrator = {
  id: 'possible-perpetrator',
  title: 'Possible harm by the patient',
  source: 'Warwickshire 2012 recommendation 26a; practice.md 5.4',
  tier: 2,
  byHand: 'police',
  because: 'harm or threats by the patient towards somebody',
  leads: 'harm-by-patient',
  phrases: `
    she ducked, he ducked, door [shed/she had/hed/he had] locked, as [he/she] went after [her/him],
    meant for [him/her/the wife/the husband], in custody for [stalking/assault/harassment/breach]
  `,
  frames: [
    'admits breaks<4 prized<3 !by',
    'wants-referral held-them<9',

    'blow|handle|struck det?<1 intimate|ex|kin<1 !by !subject !!toy-only !!sport !!child',
    'threat-verb det?<2 intimate|ex|kin<2',
    'hurt-others intimate|ex|kin<4',
    { frame: 'hurt-others her|him<4', tier: 3 },
    'throw weapon<3 intimate|ex<3',
    '*went-too-far intimate|ex<4 !by !with !!sunny',
    'admits went-too-far<4 !by',
    'admits blow|handle|grip<2 intimate|ex<4 !by',
    'hits-out intimate|ex|kin<3',
    'assault-verb det?<1 intimate|ex|kin<1 !by !!child',
    'close-owner body<1 through|against|into<2 wall-like<4',
    'admits|wants|afraid might-do<4 intimate|ex|kin<4',
    { frame: 'admits|wants|afraid might-do<4 her|him<4', tier: 3 },
    'blood-teeth',
    'he|pt fist-up<5 intimate|ex<6',
    { frame: 'he|pt fist-up<5 her<6', tier: 3 },
  ],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
