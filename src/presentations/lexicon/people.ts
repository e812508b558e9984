import type { Lexicon } from '../rule';

/** Who is who. `index.ts` joins these into `close` (could be the one who harms) and `person`. */
export const PEOPLE: Lexicon = {
  partner:
    'partner+, ptnr, prtnr, partnr, spouse+, other half, o/h, significant other, common law, lover, couple, [man/lad/chap/guy/bloke/fella/girl/woman/person/someone] [she+/he/hes] [is/was/] [seeing/dating/lives with/living with/with], [father/mother] of [her/his/the/] [child/children/baby/kids], fob, [baby+/childs/childrens/kids] [father/dad/mum/mother/daddy]',
  ex: 'ex, exes, xs, exp, [ex/x/former/estranged/previous/old] [partner+/husband+/wife/boyfriend+/girlfriend+/bf/gf/b f/spouse/hubby/missus/fiance/flame], expartner, exhusband, exwife, exboyfriend, exgirlfriend, xbf, man she left',
  'his-spouse':
    'husband+, husb, hubby, hubbie, boyfriend+, boy friend, bf, b/f, fiance, fiancé, her old man, bloke, fella, new man, her man, her mr',
  'her-spouse':
    'wife, wifey, girlfriend+, girl friend, gf, g/f, fiancee, fiancée, missus, [the/his/w/with/my/from/by/and] mrs',
  'ex-man': 'ex husband, ex bf, ex boyfriend',
  'ex-woman': 'ex wife, ex gf, ex girlfriend',
  'male-kin':
    'son+, stepson+, brother+, father, stepfather, dad, daddy, stepdad, uncle+, nephew+, grandson+, grandfather, grandad, [brother/father/son] in law, fil, bil',
  'female-kin':
    'daughter+, dtr, stepdaughter, sister+, mother, stepmother, mum, mummy, mam, stepmum, aunt+, auntie, niece+, granddaughter+, gran, nan, grandmother, [mother/sister/daughter] in law, mil',
  'other-kin':
    'sil, sibling+, in law+, inlaws, cousin+, parent+, relative+, rellies, family, family member+',
  household:
    '[house/flat/room] mate+, housemate+, flatmate+, roommate+, lodger+, carer+, caregiver, landlord, landlady, [someone/person/people] at home, [people/someone/person/man/woman] [she/he] lives with, man upstairs, man of the house',
  known:
    'known [male/person/man/female/assailant/individual], known to [her/him/pt/patient], [someone/somebody/person/man/male/people] [known/she knows/he knows], acquaintance',
  others:
    'friend+, neighbour+, neighbor+, colleague+, coworker+, co worker+, schoolfriend, mate+, workmate, teacher, child, kid+, toddler, baby, infant, children, twin+, grandchild, grandchildren, classmate+, [support/key/social] worker, keyworker, health visitor, hv, midwife, crew, school, employer, manager, boss, receptionist, warden, dog, cat',
  stranger:
    '[unknown/unidentified] [male+/man/female/person/assailant+], stranger+, someone, somebody, [group/gang] of [males/youths/men/lads/girls/boys], gang, youths, assailant+, attacker+, man, men, male, bouncer+',
  pt: 'pt, patient, pts, client, service user, resident, =age, lady, gentleman',
  he: 'he',
  she: 'she',
  her: 'her',
  him: 'him',
  me: 'me, us, my',
  they: 'they, i, we, them, who',
  own: 'himself, herself, myself, themselves, own, self, yourself',
  his: 'his',
  det: 'her, his, their, the, my, a, an, own, current, new, pregnant',
  by: 'by',
  of: 'of, by, from, about',
  with: 'with, w, w/, against, from, between, to, re, about',
  reporting:
    'say~, said, state+, stated, report+, reported, found, called, rang, phoned, telephoned, brought, worried, concerned, concern+, told, tells, witnessed, noticed, noted, thinks, thought, feels, felt, informed, asked, alerted, contacted, attend~, present+, discovered, saw, came, heard, supportive, accompany~, gave, describes, aware, visited, discussed, waiting, drove, left, leaving, helping',
};
