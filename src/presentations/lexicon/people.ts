import type { Lexicon } from '../rule';

/** Who is who. `index.ts` joins these into `close` (could be the one who harms) and `person`. */
export const PEOPLE: Lexicon = {
  partner: `
    partner+, ptnr, prtnr, partnr, spouse+, other half, o/h, significant other, common law, lover,
    [man/lad/chap/guy/bloke/fella/girl/woman/person/someone] [she+/he/hes] [is/was/] [seeing/
    dating/lives with/living with/with], [father/mother] of [her/his/the/]
    [child/children/baby/kids], fob, [baby+/childs/childrens/kids] [father/dad/mum/mother/daddy],
    prtner, patner, parnter, ptner, pts partner, life partner, civil partner,
    [man/male/woman/female/lad/bloke/guy] [she/he] [came/arrived/attended] with,
    [man/bloke/lad/guy/fella/woman] [she/he] [is/was/] [with/living with/staying with], pt partner,
    ptn, pnr, so called partner, live in partner, same sex partner, boo, bae, beau, sweetheart,
    fiancé, betrothed, cohabitee, cohabiting partner, [person/man/woman/lad/guy/bloke/girl] [she/he]
    [lives/lived/stays/shares/is staying/is living] with, throuple, sugar daddy, casual partner,
    friend with benefits, internet date, online boyfriend
  `,
  ex: `
    ex, exes, [ex/x/former/estranged/previous/old]
    [partner+/husband+/wife/boyfriend+/girlfriend+/bf/gf/b f/ spouse/hubby/missus/fiance/flame],
    expartner, exhusband, exwife, exboyfriend, exgirlfriend, xbf, man she left, x partner, xpartner,
    x husband, x boyfriend, xhusband, xwife, ex hub, ex hubby, ex fiance, ex fiancee, ex partners,
    ex mrs, ex missus, estranged, his ex, her ex, man she divorced, old flame, former partner,
    childs dad, first husband, second husband, soon to be ex, stbx, separated husband, separated
    wife, exbf, exgf, exboyf, exhusb, exhub, exhubby, exfella, babys dad
  `,
  'his-spouse': `
    husband+, husb, hubby, hubbie, boyfriend+, boy friend, bf, b/f, fiance, fiancé, her old man,
    bloke, fella, new man, her man, her mr, boyf, b friend, boyfrend, boyfreind, husbnd, hsuband,
    hubs, hubbs, husban, husbad, old fella, her fellow, her lad, her chap, her bloke, the mister,
    him indoors, mums bloke, mums boyfriend, mums bf, daughters bf, daughters boyfriend, flatmates
    bf, flatmates boyfriend, hubster, ol man, the old man, my old man, [her/the/my] other half,
    toyboy, fancy man, baby daddy, babyfather, baby father, babys father, kids dad, childrens dad,
    childrens father, father of baby, fob, dad of baby, sugar daddy, bridegroom, the fella, the
    bloke, new bloke, new fella, latest bloke, man friend, gentleman friend, lover boy, her guy, her
    geezer, her feller, feller, babes dad, hb, h/b, husb s, [man/guy/bloke/chap/lad] [shes/she
    is/she was/she] [seeing/with/engaged to/dating/living with/ staying with], mum boyfriend, mum
    bf, mum partner, mum new man, mum bloke, mum husband, mother boyfriend, mother partner, daughter
    boyfriend, daughter partner, daughter bf, flatmate boyfriend, flatmate bf, sister boyfriend,
    sister partner, sister husband, sister bf, daughter husband, cousin husband, aunt husband, baby
    dad, kid dad, children dad, children father, child father, child dad, aunt boyfriend, husbands,
    bfriend, bfrnd, husbend, huband, hubsand, hasband, husbnad, boyf, boyfriends, boyfriend, bfs
  `,
  'her-spouse': `
    wife, wifey, girlfriend+, girl friend, gf, g/f, fiancee, fiancée, missus,
    [the/his/w/with/my/from/by/and] mrs, gfriend, girlfrend, girlfreind, her indoors, his lady, the
    mrs, the wife, the missus, girlf, wifes, his other half, lady friend, ladyfriend, missis, other
    arf, baby mama, babymother, baby mother, mother of [his/the] [child/kids/baby], kids mum,
    childrens mother, his bird, his lass, wfe, the wifey, gf s, girl he [is/was]
    [seeing/dating/with], dad partner, dad girlfriend, dad wife, son partner, son girlfriend, son
    wife, brother wife, brother girlfriend, children mother, baby mum, child mother, wives
  `,
  'ex-man': 'ex husband, ex bf, ex boyfriend',
  'ex-woman': 'ex wife, ex gf, ex girlfriend',
  'male-kin': `
    bruther, brotehr, fatehr, faather, stepsn, neffew, granson, son+, stepson+, brother+, father, stepfather, dad, daddy, stepdad, uncle+, nephew+, grandson+,
    grandfather, grandad, [brother/father/son] in law, fil, bil, step father, step dad, step son,
    step brother, godfather, grandpa, cousins husband, half brother, foster dad, foster father, her
    lad, step grandad, stepgrandad, gramps, dada, bro, broth in law, bro in law, sons, eldest son,
    younger son, oldest son, adult son, teenage son, adopted son, foster son, nephews, great nephew,
    uncle in law, mums partner, mums boyfriend, mums new man, mums husband, mothers partner, mothers
    boyfriend, daughters partner, daughters husband, sisters husband, sisters boyfriend, sisters
    partner, nieces boyfriend, granddaughters boyfriend, aunts husband, cousin brother, jeth, devar,
    sasur, [eldest/youngest/middle/our/her/his] lad, eldest boy, her boy, his boy, their lad,
    [sisters/mums/mothers/daughters/nieces/cousins/aunts/grans/dads/mates] [new/]
    [man/fella/bloke/boyfriend/husband/partner/chap/lad], builder she married
  `,
  'female-kin': `
    dauhgter, doughter, dauther, muther, motehr, sistr, daughter+, dtr, stepdaughter, sister+, mother, stepmother, mum, mummy, mam, stepmum, aunt+,
    auntie, niece+, granddaughter+, gran, nan, grandmother, [mother/sister/daughter] in law, mil,
    step mother, step mum, step daughter, step sister, godmother, nanna, grandma, granny, half
    sister, foster mum, mam in law, step gran, mammy, mum in law, mom, mommy, amma, ammi, sis, sis
    in law, daughters, eldest daughter, adult daughter, teenage daughter, dads partner, dads
    girlfriend, dads wife, sons partner, sons girlfriend, sons wife, brothers wife, grandmas, great
    aunt, aunty, saas, nanad, nand, sister wife
  `,
  'other-kin': `
    sil, sibling+, in law+, inlaws, cousin+, parent+, relative+, rellies, family, family member+
  `,
  household: `
    [house/flat/room] mate+, housemate+, flatmate+, roommate+, lodger+, carer+, caregiver, landlord,
    landlady, [someone/person/people] at home, [people/someone/person/man/woman] [she/he] lives
    with, man upstairs, man of the house, [care/support] worker+, [house/flat] share, personal
    assistant, live in carer, [landlords/landladys] son, au pair, person with her, person with him,
    live in landlord, house share, [house/flat/hall/dorm/corridor] [mate/mates/share], fellow
    tenant, co tenant, squatter, houseguest, family friend, [man/lad/person/guy/bloke] [she/he]
    [lodges/rents/shares/stays] with, foster carer, foster parents, paid carer, agency carer,
    private carer, care assistant, support staff, [man/lad/bloke/person/woman/boss/uncle/family]
    [she/he] [lodges/boards/rents/stays/lives] [with/from], [night/care/agency/home]
    [girl/man/lady/carer/woman], bloke she rents from, man she rents from, landlord s son, pa at
    home, [employer/family/boss] she [lives/boards/stays] with
  `,
  /** Who has a life and a home apart from the patient's; children and who lives with them do not. */
  apart: `
    [her/his/their/pts/patients/my] [mother/father/mum/dad/mam/stepmother/stepfather], sister+, brother+, aunt+, uncle+, cousin+, niece+, nephew+, friend+,
    neighbour+, neighbor+, colleague+, mate+, stepsister, stepbrother, [sister/brother/mother/father] in law,
    classmate+, workmate, coworker+
  `,
  known: `
    known [male/person/man/female/assailant/individual], known to [her/him/pt/patient],
    [someone/somebody/person/man/male/people] [known/she knows/he knows], acquaintance,
    [someone/man/woman/bloke/lad] [off/from] [tinder/hinge/a dating app/an app/online/a
    date/grindr], tinder date, on off arrangement, [guy/man/lad/someone] [she/he] met
  `,
  others: `
    friend+, neighbour+, neighbor+, colleague+, coworker+, co worker+, schoolfriend, mate+,
    workmate, teacher, child, kid+, toddler, baby, infant, children, twin+, grandchild,
    grandchildren, classmate+, [support/key/social] worker, keyworker, health visitor, hv, midwife,
    crew, school, employer, manager, boss, receptionist, warden, dog, cat, student+, pupil+,
    tenant+, employee+, customer+, client+, trainee+, apprentice+, godchild, goddaughter, godson,
    bystander+, punter+, passenger+, resident opposite, patient opposite
  `,
  stranger: `
    [unknown/unidentified] [male+/man/female/person/assailant+], stranger+, someone, somebody,
    [group/gang] of [males/youths/men/lads/girls/boys], gang, youths, assailant+, attacker+, man,
    men, male, bouncer+
  `,
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
  with: `
    with, w, w/, against, from, between, to, re, about, wit, wiv, wid
  `,
  reporting: `
    say~, said, state+, stated, report+, reported, found, called, rang, phoned, telephoned,
    brought, worried, concerned, concern+, told, tells, witnessed, noticed, noted, thinks,
    thought, feels, felt, informed, asked, alerted, contacted, attend~, present+, discovered, saw,
    came, heard, supportive, accompany~, gave, describes, aware, visited, discussed, waiting,
    drove, left, leaving, helping
  `,
};
