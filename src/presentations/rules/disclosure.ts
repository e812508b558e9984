import type { PresentationRule } from '../rule';

/** The text already says abuse, or names a service or order that only follows from it. */
export const disclosure = {
  id: 'disclosure',
  title: 'Abuse named outright',
  source: 'practice.md 2.1 tier 1 and 2.2 Explicit; Domestic Abuse Act 2021 s1',
  tier: 1,
  stands: true,
  byHand: 'told',
  because: 'abuse named in the record',
  leads: 'safety',
  anySubject: true,
  ofCouple: true,
  phrases: `
    [/known /?][domestic/dom/family/partner/interpersonal/spousal/intimate partner] [abuse/
    violence/viol/abused], =dv, =da, idva, idvas, isva, marac, daisy project, [in/from/to/at/fled
    to/place in/staying in/staying at/living in/referred to/go to/going to/ moved
    to/wants/needs/into/resident of/woman/womens/women/address] [a/the/womens/local/] refuge, clares
    law, claires law, [regularly/routinely/frequently] [beaten/battered], coercive control, coercive and controlling, [controlling/coercive] behaviour,
    [abusive/violent] [relationship/partner/husband/wife/boyfriend/ex/marriage/household/
    girlfriend/home], [partner/husband/wife/boyfriend/ex/son/father] [is/was/being/become/has
    been/becoming/] [abusive/violent/controlling/coercive],
    [physically/emotionally/verbally/financially/sexually/mentally] [abusive/abused/abusing/abuses],
    [physical/emotional/verbal/financial/sexual/economic/psychological] abuse [from/by/at home/at],
    [victim/survivor] of [dv/abuse/domestic/violence/da], being abused, abused by,
    [disclosed/discloses/disclosing] [abuse/violence/=dv/=da], [things/life/it] [is/are/s/] [bad/awful/
    terrible/horrible/not good/not right/frightening] at home,
    [dash/dvpo/dvpn/dapo] [form/completed/risk/checklist/assessment/=many/score/in place], dvpo,
    dvpn, non mol, nonmol, non mol order, non molestation [order/], restraining order, occupation
    order, womens aid, elder abuse, [abused/abuses/abusing/beats/beating/batters] [=whom/him/me/his
    wife/his partner], hark 1/4, hark 2/4, hark 3/4, hark 4/4, harks 1/4, harks 2/4, harks 3/4,
    harks 4/4, harks 1/5, harks 2/5, harks 3/5, harks 4/5, harks 5/5, hark positive, hark +ve, harks
    +ve, harks positive, [is/am/been/being/was/has been/have been/getting/gets]
    [hurt/harmed/beaten/knocked about/ battered] [by him/by her/by partner/by husband/by my/at
    home/since before/before/again and/ and he/he], yes being hurt, [he/she/partner/husband/bf]
    [hits/beats/hurts/slaps/punches/kicks] [me/her/him], ?ea, ea by,
    [financial/physical/emotional/psychological] abuse, ?neglect, wilful neglect, womens
    [place/project/centre/shelter], dv [worker/support/service/team/outreach], back to how they
    were, back to how it was, known to idva, [on/under] da grounds, fleeing [dv/da/abuse/violence],
    =da, [clare/claire/sarah/clares/claires/sarahs] law, [violent/abusive] [man/woman/men/person/
    household/family/situation/home life/father/mother/stepfather/brother/sister/marriage/girlfriend/
    mum/dad], hark 1, hark 2, hark 3, hark 4, dash [high/medium/standard/risk/ric/=few/=many/referral/
    complete/completed/sent/high risk], [dara/ric/safelives] [done/completed/score/high/=many/form],
    yes to [question/q/questions/qs] =few, [screens/screened/screen/screening] [positive/+ve/pos]
    [for/] [dv/da/dva/ipv/abuse/domestic], positive [dv/da/dva/ipv/abuse] screen, battered [wife/
    woman/husband/women], [ill treated/mistreated/maltreated/knocked about/terrorised/brutalised]
    [by/at home], [abusive/violent/controlling/coercive] [to/towards/toward/with] [her/him/me/pt/
    patient/us/kids/children], [history/pattern/years/months/=few years/=many years] of [abuse/
    violence/beatings/coercion/control] [by/from/at home], [perpetrated/inflicted] by [partner/
    husband/wife/ex/boyfriend/girlfriend/son], subject to [abuse/violence/coercion/coercive/control],
    suffering [abuse/violence/domestic], experiencing [abuse/violence/domestic/coercion], [lives/
    living] in fear, [he/she/partner/husband/wife/boyfriend/bf/gf/ex] [is/has been/was/s/] [hitting/
    beating/hurting/abusing/slapping/punching/kicking/battering/raping] [her/me/him/us],
    yes to [being/kicked/slapped/hit/hurt/violence/afraid]
  `,
  frames: ['close|he|she hurts-word<1 her|him|me|pt<0 !!sport !!animal !!simile'],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
