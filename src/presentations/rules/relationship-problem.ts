import type { PresentationRule } from '../rule';

/** Trouble, quarrel or parting with a partner, an ex or family, in however few words. */
export const relationshipProblem = {
  id: 'relationship-problem',
  title: 'Relationship trouble',
  source: 'East Herts 2014 3.17 and 4.4 (July to September 2013); Warwickshire 2012; Sandwell 2011',
  tier: 3,
  byHand: 'told',
  because: 'trouble in a relationship or at home',
  anySubject: true,
  ofCouple: true,
  phrases: `
    [relationship/marital/marriage/domestic/matrimonial/couple/partner] [problem/problems/probs/
      issue/issues/difficulty/difficulties/breakdown/break down/stress/stresses/stressors/
      conflict/discord/strife/trouble/troubles/disharmony/strain/crisis/worries/counselling/upset/
       breakup/ended/difficult/concerns/disputes],
    [home/family] [problems/issues/stress/stresses/stressors/conflict/troubles/arguments/strife/
      dispute/difficulties],
    [problem/problems/issues/trouble/troubles/stress/stresses/difficulties/arguments/tension/rows/
       conflict/tensions/things bad/things difficult/things not good/fighting/shouting] at home,
    domestic dispute, domestic argument, domestic incident, domestics, marriage guidance,
    relate counselling,
    [things/its/it is/all] [not good/bad/awful/tense/difficult/rough/not right/terrible/toxic/
      strained] between,
    [bad/not good/tension/trouble/problems/arguments] between [me/us/her/them/him],
    told to get out, kicked out by, thrown out by, suitcase with,
    [cope/coping/put up/living/deal/dealing] with [him/her husband/my husband/her partner],
    to cope with him, solicitors letter,
    seeing [kids/children/the kids/the children] [arrived/through/via/order],
    need to live there to know,
    [moved/moves/gone] [back/] [to/in with] [her/his/] [sister+/mum+/mother+/parents/brother+/
      dad+/friends/daughter+],
    mid row, counsellor refused, couples therapy [stopped/failed/ended]
  `,
  frames: [
    '*bond trouble<3 !not',
    '*bond quarrel<3',
    'trouble-with intimate|ex|kin<1',
    'intimate trouble-with<0',
    'quarrel with<2 close<3',
    { frame: '*quarrel home<2 !stop-between', tier: 3 },
    'parting|leaving with|of|her|his|det|since<2 intimate|ex|partner<3 !stop-between',
    'intimate|ex cheats<4',
    'staying-with after|since<4 quarrel|parting|leaving|intimate|ex<6',
    '*ex contact<6',
    'contact',
    '*intimate|ex|bond not-getting-on<3',
    '*ex leaving<6',
    'left-him at-family<8',
    'incident with<2 intimate|ex<3',
    { frame: 'he anger<2 if-or', tier: 3 },
    'demean by<3 close<3',
    'intimate|bond trouble-adj<2 !not !of',
    '*partner-and she|he|pt<2 quarrel<3',
    '*intimate|ex quarrel<3 !stop-between !person !!sport !!sunny',
    'intimate parting|leaving<2 !not !stop-between !at-work !!left-other !!sunny',
    'parting|leaving intimate|ex<2 !stop-between !!left-other !!animal !!sunny',
    'kin quarrel<2 with|home|again<2 !!school-work',
    'close demean<3 her|him|me|pt<2 !!sport !!sunny !person',
    'intimate|ex|household anger<3 !subject !!sunny !!sport',
    'since parting<3 !!shoulder',
    'parted-word',
    '*intimate|ex|bond|he|she row-idiom<5 !!sunny',
    'row-idiom since|after|because<3',
    { frame: 'row-idiom !!sunny !!child', tier: 3 },
    'intimate gone-since<1 !!sunny',
    'intimate|domestic-word trouble-noun<0',
    'counts-married',
    'trouble-noun indoors<1 !!child',
    'symptom since-when<3 intimate|ex|he|him<4 !!kindly !!sunny !!outside',
    'since-when ex<4 symptom<6',
    'symptom on-days<2 ex|he|intimate<3',
    'finds-out intimate|ex<2 !!sunny !!pregnant',
    'separated-word !!shoulder',
    { frame: 'trouble-noun w-him<1 intimate|ex|kin|him|her<2', tier: 3 },
  ],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
