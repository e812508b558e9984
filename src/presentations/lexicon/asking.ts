import type { Lexicon } from '../rule';

/** How a note says that somebody asked about home, out of others' hearing, and what the answer was. */
export const ASKING: Lexicon = {
  'asked-alone': `
    [asked/asking/enquired/enquiry/screened/questioned/re asked/seen/spoken to/checked]
    [/about home/about abuse/about safety/about home life/re home/re abuse/made/done]
    [alone/in private/privately/on her own/on his own/on their own/on own/by herself/by himself/
    without partner/without husband/without wife/without family/without relatives/away from
    partner/away from husband/away from family/one to one],
    [alone/in private/privately/on her own/on his own/by herself/by himself] [/and/then/was]
    [asked/enquired/screened] [/directly/about/re], put by [midwife/nurse/doctor/gp] in private,
    so [/that] [i/we/nurse/midwife] could ask, so [i/we] asked
  `,
  'asked-home': `
    [asked/enquired/screened/questioned/enquiry/question/questions/asked directly]
    [/put/made/directly/routinely/specifically/again] [if/whether/about/re/for] [/the/any/her/his]
    [safe at home/feels safe/safety/safety at home/home/home life/things at home/life at home/abuse/
    violence/violence at home/domestic violence/domestic abuse/dv/da/relationship/relationships/
    partner/husband/anyone hurts/anyone hurting/anyone hurt/anyone hits/anyone frightens/anyone
    scares/afraid/afraid of anyone/frightened/frightened of anyone/controlled/fear/coercion],
    [re/da/dv/routine/selective] [asked/enquiry/question/questions/screen/screened], both questions,
    dv, da
  `,
  'asked-answer': `
    nil, none, negative, neg, no, no concerns, nil concerns, no worries, nothing, nothing disclosed,
    nil disclosed, no disclosure, no disclosures, none reported, none disclosed, none raised, nothing
    reported, nothing raised, nothing to report, nothing of note, [says/said/answer/answered/answers/
    replied/replies] [/a/was/is/clearly/firmly] [no/none/never/nil/not], no to [both/all/each],
    denies, denied, feels safe, is safe, safe and well, safe and happy, safe at home, all good,
    all well, all fine, all ok, happy at home, happy and safe, home happy, home good, home is good,
    home fine, home calm, [says/said] [/home/things/all/it] [/is/are] [good/fine/happy/well/ok/great/
    lovely/safe], nobody [hurts/hurting/harms/harming/scares/frightens/hits/unkind/controls/has
    hurt/has hit] [/or scares/or frightens] [/her/him/me/them], no one [hurts/hurting/harms/harming/
    scares/frightens/hits/unkind/controls/has hurt/has hit] [/her/him/me/them], no one is unkind,
    nobody is unkind, [he/she/husband/wife/partner] is [a/] [lamb/gem/gentleman/darling/rock/saint/
    kind/lovely/gentle/good], anyone hurting [her/him]
  `,
  /** Somebody stands by who could hear the answer, or it was not put, or not answered. */
  'asked-badly': `
    [partner/husband/wife/boyfriend/girlfriend/mother/mum/son/daughter/family/mil] [present/beside/
    interpreting/translating/listening/answering], [partner/husband/wife/boyfriend/girlfriend/mother/
    mum/son/daughter/family/he/she/mil] [was/is/being/still/stayed/sat] [present/in room/in the room/
    at bedside/beside/there/interpreting/translating/listening/in cubicle/on phone/outside/at the door],
    with [/her/his/the] [partner/husband/wife/boyfriend/girlfriend/mother/mum/son/daughter/family/mil]
    [present/in room/in the room/there/at bedside/beside/interpreting/translating/listening],
    declin~, unable to ask, could not ask, couldnt ask, no privacy,
    didnt answer, did not answer, wouldnt answer, would not answer, no answer, silent, cried, nodded,
    to be asked, wants to be asked, needs asking, hesitat~, looked at, looks at, yes, positive,
    but, then, later, afterwards, although, however, though, until, unconvincing, changed, change my
    answer, quickly, too quickly
  `,
  /** Still to be asked: no answer yet. */
  'to-ask': `
    [plan/plan for/plan to/offer/to do/todo/needs/need/for/due/pending/awaiting/await/to offer/outstanding]
    [/a/routine/selective/sensitive/further/full] [dv/da/dva/ipv/domestic abuse/domestic violence/routine/
    safeguarding/hark] [/abuse] [enquiry/inquiry/screen/screening/question/questions], [dv/da/dva/ipv/
    domestic abuse/domestic violence/routine] [enquiry/screen/screening/questions] [when/once/if/later/
    next/tomorrow/to be/not done/not yet/outstanding/due/pending/awaited]
  `,
  /** Another day's answer is no answer of this visit. */
  'asked-before': `
    last [week/month/year/visit/time/attendance/admission/appointment/clinic/contact/pregnancy],
    [previous/earlier/prior/other] [visit/attendance/admission/appointment/contact/pregnancy]
  `,
};
