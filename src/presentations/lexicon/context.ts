import type { Lexicon } from '../rule';

/**
 * Words that say how what stands beside them is meant: denied, past, supposed, doubtful, somebody else's.
 * After NegEx and ConText (Chapman 2001, Harkema 2009), with the shorthand of UK notes.
 */
export const CONTEXT: Lexicon = {
  /** Noun negators reach over a list. */
  denies: `
    deny~, refutes, nil, negative for, -ve for, free of, absence of, absent, no evidence of,
    no signs of, no sign of, no h/o, no hx of, no hx, no history of, no evidence for,
    no evidence to suggest, neither, nor, ruled out for, rules out, rule out for,
    without evidence of, without any, no complaints of, no new, no known, no recent, no current,
    no obvious, no active, no further, no thoughts of, nil hx of, never had, never any,
    no suspicion of, without indication of, fails to reveal, no other, no abnormal, not had,
    resolved, exclude~, ruled out, no features of, no suggestion of, no concerns re,
    no concerns about, no concerns of, no concerns regarding, declined any, not demonstrate,
    not reveal, not exhibit, not associated with, checked for, no longer, not consistent with,
    not suggestive of, not typical [of/for],
    [not/would not] [be/] typical [of/for] [a diagnosis of/], not support [a diagnosis of/],
    not [believe/think/feel] [the/] [patient/pt/she/he/this/that] [is having/has/had/is/was],
    low suspicion [for/of], none of, not due to, not related to, not represent
  `,
  no: 'no, without, w/o, ø, zero, -ve, nobody, no one, noone, neg for, negative for, screened neg, screened negative, screen neg, screen negative',
  not: `
    not, didnt, doesnt, dont, hasnt, havent, isnt, wasnt, never, cannot, cant, did not, does not,
    do not, has not, had not, was not, is not, unlikely, wont, wouldnt, hadnt, werent, arent,
    lack of, lack~, declined, unremarkable for
  `,
  /** After what they deny. */
  'denied-after': `
    denied, negative, neg, -ve, nil, none, ruled out, unlikely, absent, no, free, was ruled, not
    seen, not present, nil disclosed, never, not elicited, n, excluded, excluded by, not indicated,
    not needed, not raised, nad, ruled out by, not suspected, not suggested, not found, not
    disclosed at all, nil raised, none raised, nil noted, neg x3, all no, all negative, negative x,
    nil current, nil now, ticked no, no to all, no x2, no x3, answered no
  `,
  until: `
    but, however, although, though, except, apart from, aside from, other than, nevertheless, yet,
    still, secondary to, because, due to, causing, caused by, present~, presents with, positive for,
    positive, which, then, now, also, today, tonight, complains of, c/o, complaining of, admit~~,
    report~, state~, says, said, found, following, since, after, when, while, whilst, until, as the
    cause of, as the source of, attributable, awoke, developed, took, disclose~, remains, continues,
    is, was assaulted, came, self presented, involving, appears, has, had, who, treated, post, so,
    now has, now new, but now, this time
  `,
  now: `
    today, tonight, now, this am, this pm, this morning, this evening, this afternoon, yesterday,
    last night, current, currently, ongoing, recent, recently, again, further, just, present~,
    this attendance, this week, this weekend, at weekend, over weekend, new, acute, since,
    continues, still, =days, took, taken, attending, here, on arrival, weekend
  `,
  /** At the end of its piece: what was told before it goes on ("history of abuse by husband, ongoing"). */
  'goes-on': `
    ongoing, on going, continues, continuing, continued, still going on, still happening, still does, to
    this day, to date, again tonight, again today, again this am, again this morning, again last night,
    another tonight, another today, another this am, another this morning, and tonight, and today,
    tonight again, today again, tonight too, this one, ever since, escalating, escalated, getting worse, worse lately, worse recently,
    [current/present] [partner/husband/wife/boyfriend/girlfriend/bf/gf/relationship/marriage]
  `,
  'past-section': `
    pmh, pmhx, past medical history, past medical hx, past history, past hx, psh, psych hx,
    past psych hx, past psychiatric history, psychiatric history, pphx, background, b/g, bg,
    past surgical history, previous medical history, medical history, medical problems, allergies,
    allergy, past psych history, past obstetric history, problem history, past problems,
    significant history
  `,
  /** Headings under which nothing is of the past: "Dx: ... status post fall". */
  'present-section': `
    [transfer/admitting/admission/discharge/final/primary/working/provisional/] [diagnosis/
      diagnoses/diagnosis es],
    dx, pc, p/c, hpc, presenting complaint, presenting problem, impression, imp, indication,
    reason for [admission/attendance/visit/referral]
  `,
  /** Conditions that people have rather than come with: a bare list of them is background. */
  'long-term': `
    hypertension, htn, [type 1/type 2/insulin dependent/] diabetes, t1dm, t2dm, dm, iddm, niddm,
    copd, asthma, gord, gerd, reflux disease, gastroesophageal reflux disease, hypothyroid,
    hypothyroidism, osteoporosis, osteoarthritis, arthritis, rheumatoid arthritis, oa, ra, gout,
    af, atrial fibrillation, ihd, cad, coronary artery disease, heart failure, ccf, chf,
    cardiomyopathy, ckd, epilepsy, hyperlipidemia, hyperlipidaemia, hypercholesterolaemia,
    hypercholesterolemia, [high/increased/raised] cholesterol, schizophrenia, bipolar, bpad, eupd,
    adhd, asd, ptsd, cataracts, glaucoma, ms, multiple sclerosis, crohns, ibs, ibd,
    ulcerative colitis, coeliac, psoriasis, eczema, migraine+, fibromyalgia, pcos, endometriosis,
    adrenal insufficiency, pulmonary hypertension, sickle cell disease, hiv
  `,
  past: `
    previous, previously, prev, prior, hx of, history of, history
    [significant/notable/remarkable/positive] for, h/o, known hx of, hx, past, s/p, status post,
    former, formerly, old, historic, historical, historically, longstanding history, remote, p/h of,
    long history of, used to, in the past has, past history of, past hx of, years of, grew up with,
    letter from =year, old letter, old letter scanned, adm =year, long divorced, divorced =year,
    divorced in =year, long ago, years ago, many years ago, =few years ago, =many years ago, =few
    yrs ago, =many yrs ago, in the 90s, in the 80s, in 90s, in 80s, as student, in childhood, old
    scars from, prev relationship, previous relationship, previous marriage, background of, survivor
    of childhood, past partner, past relationship, years since, =many yrs since, =few yrs since,
    =many years since, =few years since, old scar, old scars, long healed, remote history of, was in
    care, left violent marriage, known previous
  `,
  'past-after': `
    =year, years ago, yrs ago, yr ago, year ago, y ago, years previously, yrs previously, years
    earlier, decades ago, decade ago, aged, as a child, as a teenager, as a teen, as teenager, as
    child, in childhood, in teens, in her teens, in his teens, in her 20s, in his 20s, in the past,
    in past, last year, long ago, long time ago, resolved, historic, historical, previously, when
    [pt/she/he/i] [was/were] [a/] [child/young/little/small/kid/teenager/=few/baby/growing up], when
    younger, when young, at school, when at school, when at uni, before we met, during first
    marriage, in first marriage, first marriage, childhood, adolescence, no longer, since resolved,
    settled now, in remission, =nth century, 1980s, 1990s, 2000s, 80s, 90s, some yrs back, years
    back, yrs back, long since, as a girl, as a boy, growing up, grew up with, in her twenties, in
    his twenties, in her thirties, in his thirties, in twenties, in thirties, in early 20s, in the
    90s, in the 80s, in the 70s, in the 2000s, as student, as a student, at uni, before children,
    before marriage, before current, when a kid, as a kid, when a child, when a boy, when a girl, at
    =many at =many, at =many and at, age =many, both dead, long dead, now dead, since died, aged
    =many, in the eighties, in the nineties, in the seventies, in the sixties, =few yrs before,
    decades back, a lifetime ago, years before, in her youth, in his youth, in a past life, in
    previous relationship, in previous marriage, in her first marriage, in his first marriage,
    previous partner, back then, ended =few yrs, ended =many yrs, no contact since, in care, in
    foster care, for over a decade, as adolescent, as an adolescent, as teen, suicidal then, then
    recovered, recovered, in adolescence, in youth, that was =year, nil for =many yrs, nil for =few
    yrs, none since, nil since, never again, never since, not since, never repeated, yrs out, years
    out, =many yrs out, ended years, long over, now married to, now happily, now remarried, happily
    remarried, remarried, has done therapy, at peace, at =many after, at =many when, at =many never,
    none since then
  `,
  'not-past': `
    on [hx/history], [hx/history] of [fall/injury/trauma/being], day history of, days history of,
    week history of, weeks history of, month history of, hour history of, =days history of,
    =days hx of, =days hx, =few history of, history of present, history of presenting,
    presenting history, day hx, week hx, old age, year old, years old, yr old, yrs old, yo,
    week old, day old, month old, old man, old woman, old lady, old gentleman, old boy, old girl,
    known, hx inconsistent, hx given, hx from, hx unclear,
    [as/than/than it/than she/than he] [had/] previously [noted/described/mentioned/seen/
      documented/discussed/reported/had/was/],
    previously [noted/described/documented/mentioned], as [noted/described/mentioned] previously,
    before answering, before he, before she
  `,
  advises: `
    return+, return to ed, call+, contact, notify, ring, attend, reattend, re attend, come back,
    seek, seek help, dial, 999, 111, see gp, advise~, advice, safety net, safety netted,
    safetynet, safety netting, worsening advice, told to, instructed, phone, refer, review,
    consider, urgent review, admit, readmit, report, inform, plan, rtn, recheck
  `,
  supposed: `
    return if, come back if, call if, ring if, attend if, if any, if there is, if there are, if you,
    if worsening, if worse, if develops, if new, if further, if symptoms, if concerned, if concerns,
    if ever, if suffering, should she, should he, should you, should they, in case of, in the event
    of, leaflet+, information leaflet, info leaflet, leaflet given, poster+, information on, info
    on, information about, info re, information re, training, policy, research, campaign, webinar,
    lecture, course on, talk on, presentation on, teaching on, module, questionnaire on, monitor
    for, monitoring for, watch for, watch out for, look out for, warned about, warned of, warned re,
    risk of overdose in, advised about, advised re, advice re, advice on, advice about, counselled
    about, counselled re, counselled on, educated on, educated about, can cause, may cause, side
    effect of, side effects of, side effects include, to prevent, prevention of, to avoid, avoid+,
    toxic in, toxicity in, dangerous in, lethal in, safe in, safer in, fatal in, caution in, reduce
    risk of, to reduce, lower risk of, minimise risk of, screening for, screen for, assessment of
    risk of, ways of, in order to, signs of possible, discussed risk of, discussed risks of,
    discussed signs of, red flags, red flag, helpline, helpline number, posters on, awareness,
    charity, if patient, for any, weekly dispensing, blister packs to, safeguarding course, e
    learning, elearning, volunteer+ at, volunteers with, works as, [train~/applying/volunteers]
    [as/to be], low risk of, works for, works at, works in, works with, working with, job at,
    employed by, volunteers for, newsletter, template, pro forma, proforma, protocol, audit of,
    audit on, warned not to, warned that, safety netted re, safety netted, safety net, told to
    report, told to ring if, told to call if, advised if, leaflet rack, to ask routine, to ask
    about, will ask, plan to ask, to be asked, not asked yet, due to be asked, consider asking, need
    to ask, if discloses, would attend if, if thoughts of, if vomits, if drowsy, bring back if, told
    to watch for, to watch for, in case, advice sheet, card given, helpline card, crisis plan,
    safety plan, possible side effects, consent, risk of, risks of, risk includes, travel advice,
    personal safety, card with, told may, may get, might get, can get, may have suicidal, told may
    have, can damage, can occur, may occur, possible with, common at first, in first weeks, in the
    first weeks, birth plan, insurance asks, form asks, form asks re, questionnaire asks, if tablets
  `,
  'supposed-after': `
    leaflet+, advice, training, trained, education, risk if, risk explained, harms liver, alarm, policy, awareness, demo, poster+, helpline, module, guidance,
    prevention, if discloses, if disclosed, if discloses at, if positive, if needed, if agrees, if
    consents, leaflets, helpline card, advice sheet, card, posters, course, lecture, awareness
    course, questionnaire, documentary, podcast, storyline, charity, shelter volunteer, refuge
    volunteer, fundraiser, can damage, can cause, can be fatal, can kill, is dangerous, is toxic,
    may occur, may be seen
  `,
  doubtful: `
    rule out, r/o, possible, possibly, poss, query, suspected, suspicion of, suspicious of,
    suspicious for, likely, probable, probably, maybe, may have, might have, could be, might be,
    questionable, ? if, unclear whether, unclear if, not sure if, unsure if, cannot exclude,
    cant exclude, ?cause, apparent, apparently
  `,
  'family-section': `
    fhx, fh, f/h, family history, family hx, family history of, fam hx, family medical history
  `,
  /** Of people met at work, in print, in the next bay: nothing of this sentence is the patient. */
  elsewhere: `
    [her/his/of/about/for/with/whose/by/my/dreams about/all] [own/] [client/clients/caseload/
    service users/families/tenants/pupils/students/customers], another [patient/pt/resident],
    [next/other] [bay/bed] [shout~/argue~/pt/patient/visitor/relatives], visitor in next bay,
    [idva/police officer/social worker/solicitor/counsellor/therapist/teacher/nurse/midwife/
    keyworker/barrister/officer/volunteer/support worker/advocate] by [job/trade/profession/day],
    [pt/patient/she/he/pts/herself/himself] [is/works as/is employed as/trains as] [a/an]
    [solicitor/counsellor/therapist/idva/social worker/police officer/volunteer/barrister/
    advocate/youth worker/judge],
    [counsellor/works/job/worker/volunteer/manager/volunteers/secretary/cleaner] [at/for/with/in]
    [a/the/local/] [rape/refuge/crisis/womens/dv/domestic/childrens/victim], rape centre,
    [runs/leads/running/teaches/facilitates] a [group/course/class/charity], jury service, homicide
    trial, on behalf of [client/a client], [stepped in/intervened/first aider/witnessed]
    [when/with/to/a/as], [page/section/chapter/slide] on, standard [footer/wording/text/letter],
    footer, rehab pack, insurance form, [form/template/questionnaire] asks, claim form, y/n, yes/no,
    [drug/tablet/medicine/tablets] can [rarely/sometimes/cause/very rarely], can rarely cause,
    debrief~, in the news, on tv, film about, novel, book about, podcast, [soap/drama/documentary]
    [about/on], storyline, [training/study] day, classmate who, friend from work who, pt in next
    bed, risk to kids, keep locked, may smother, for daughter going, upset for
    [daughter/son/sister/friend/her friend], notice [board/says], board outside, poster on, if you
    are worried, as a trainer, lecturing, lecture on, dissertation, essay on, thesis, researching,
    research into, studying, course on, writing [about/on/dissertation/thesis], play about,
    rehearsing, advice on how to help, [mum/mother/dad/father/parent/mummy] of
    [=age/=child/a/=many/two/three], jury duty, jury, on trial, trial, role play, in training to,
    trainee, [pulling/pulled/separating/breaking up/broke up] [a/two/neighbours/friends/the]
    [fight/neighbours/friends/couple/girl/boyfriend/man/men], off her at a party, off him at a
    party, works for [womens/a/the/local/victim], [her/his] client, [visiting/visited/visits]
    [a/her/his/]
    [brother/sister/friend/mother/father/son/daughter/mum/dad/cousin/neighbour/aunt/uncle] who,
    patient in bed, pt in bed, pt in next, in bed =few, conflict zone, kidnap training, lecture,
    watched a documentary, true crime, crime drama, character in, play in, acting in, on stage,
    rehearsal, script, drama class, self defence class, forensic course, law student, police
    recruit, cadet, where [she/he] is [night/a/the/deputy/]
    [manager/volunteer/worker/cook/cleaner/warden/chef/carer], where [she/he] works, night manager,
    bank nurse, sharps injury from, [in/from] pt detained, is the one stabbed, is the one, in bay
    =few, colleague was, classmate was, [attends/attended/called to] [domestics/stabbings/assaults],
    [response/firearms/custody/beat/traffic] officer, [ward/our] [pt/patient] was [strangled/assaulted/
    attacked/hit] by [visitor/a visitor/another patient], [flat/room/house/floor] above, staff member
    seen
  `,
  /** After a relative or another: the clause is theirs ("her sister, who was strangled"). */
  relative: `
    who, whose
  `,
};
