import type { Lexicon } from '../rule';

/**
 * Words that say how what stands beside them is meant: denied, past, supposed, doubtful, somebody else's.
 * After NegEx and ConText (Chapman 2001, Harkema 2009), with the shorthand of UK notes.
 */
export const CONTEXT: Lexicon = {
  /** Noun negators reach over a list. */
  denies:
    'deny~, refutes, nil, negative for, -ve for, free of, absence of, absent, no evidence of, no signs of, no sign of, no h/o, no hx of, no hx, no history of, no evidence for, no evidence to suggest, neither, nor, ruled out for, rules out, rule out for, without evidence of, without any, no complaints of, no new, no known, no recent, no current, no obvious, no active, no further, no thoughts of, nil hx of, never had, never any, no suspicion of, without indication of, fails to reveal, no other, no abnormal, not had, resolved, exclude~, ruled out, no features of, no suggestion of, no concerns re, no concerns about, no concerns of, no concerns regarding, declined any, not demonstrate, not reveal, not exhibit, not associated with, checked for, no longer',
  no: 'no, without, w/o, ø, zero, -ve',
  not: 'not, didnt, doesnt, dont, hasnt, havent, isnt, wasnt, never, cannot, cant, did not, does not, do not, has not, had not, was not, is not, unlikely, wont, wouldnt, hadnt, werent, arent, lack of, lack~, declined, unremarkable for',
  /** After what they deny. */
  'denied-after':
    'denied, negative, neg, -ve, nil, none, ruled out, unlikely, absent, no, free, was ruled, not seen, not present, nil disclosed, never, not elicited, n',
  until:
    'but, however, although, though, except, apart from, aside from, other than, nevertheless, yet, still, secondary to, because, due to, causing, caused by, present~, presents with, which, then, now, also, today, tonight, complains of, c/o, complaining of, admit~~, report~, state~, says, said, found, following, since, after, when, while, whilst, until, as the cause of, as the source of, attributable, awoke, developed, took, disclose~, remains, continues, is, was assaulted, came, self presented, involving, appears, has, had, who, treated, post, so',
  now: 'today, tonight, now, this am, this pm, this morning, this evening, this afternoon, yesterday, last night, current, currently, ongoing, recent, recently, again, further, just, present~, this attendance, this week, this weekend, at weekend, over weekend, new, acute, since, continues, still, =days, took, taken, attending, here, on arrival, weekend',
  'past-section':
    'pmh, pmhx, past medical history, past medical hx, past history, past hx, psh, psych hx, past psych hx, past psychiatric history, psychiatric history, pphx, background, b/g, bg, past surgical history, previous medical history, medical history, past psych history, past obstetric history, problem history, past problems, significant history',
  past: 'previous, previously, prev, prior, hx of, history of, h/o, known hx of, hx, past, s/p, status post, former, formerly, old, historic, historical, historically, longstanding history, remote, p/h of, long history of, used to, in the past has, past history of, past hx of, before, years of',
  'past-after':
    '=year, years ago, yrs ago, yr ago, year ago, y ago, years previously, yrs previously, years earlier, decades ago, decade ago, aged, as a child, as a teenager, as a teen, as teenager, as child, in childhood, in teens, in her teens, in his teens, in her 20s, in his 20s, in the past, in past, last year, long ago, long time ago, resolved, historic, historical, previously, when younger, when young, at school, when at school, when at uni, before we met, during first marriage, in first marriage, first marriage, childhood, adolescence, no longer, since resolved, settled now, in remission',
  'not-past':
    '[hx/history] of [fall/injury/trauma/being], day history of, days history of, week history of, weeks history of, month history of, hour history of, =days history of, =days hx of, =days hx, =few history of, history of present, history of presenting, presenting history, day hx, week hx, old age, year old, years old, yr old, yrs old, yo, week old, day old, month old, old man, old woman, old lady, old gentleman, old boy, old girl, known, hx inconsistent, hx given, hx from, hx unclear, before answering, before he, before she',
  advises:
    'return+, return to ed, call+, contact, notify, ring, attend, reattend, re attend, come back, seek, seek help, dial, 999, 111, see gp, advise~, advice, safety net, safety netted, safetynet, safety netting, worsening advice, told to, instructed, phone, refer, review, consider, urgent review, admit, readmit, report, inform, plan, rtn, recheck',
  supposed:
    'return if, come back if, call if, ring if, attend if, if any, if there is, if there are, if you, if worsening, if worse, if develops, if new, if further, if symptoms, if concerned, if concerns, if ever, if suffering, should she, should he, should you, should they, in case of, in the event of, leaflet+, information leaflet, info leaflet, leaflet given, poster+, information on, info on, information about, info re, information re, training, policy, research, campaign, webinar, lecture, course on, talk on, presentation on, teaching on, module, questionnaire on, monitor for, monitoring for, watch for, watch out for, look out for, warned about, warned of, warned re, risk of overdose in, advised about, advised re, advice re, advice on, advice about, counselled about, counselled re, counselled on, educated on, educated about, can cause, may cause, side effect of, side effects of, side effects include, to prevent, prevention of, to avoid, avoid+, toxic in, toxicity in, dangerous in, lethal in, safe in, safer in, fatal in, caution in, reduce risk of, to reduce, lower risk of, minimise risk of, screening for, screen for, assessment of risk of, ways of, in order to, signs of possible, discussed risk of, discussed risks of, discussed signs of, red flags, red flag, helpline, helpline number, posters on, awareness, charity, if patient, for any, weekly dispensing, blister packs to, safeguarding course, e learning, elearning, volunteer+ at, volunteers with, works as, [train~/applying/volunteers] [as/to be], low risk of, works for, works at, works in, works with, working with, job at, employed by, volunteers for, newsletter, template, pro forma, proforma, protocol, audit of, audit on',
  'supposed-after':
    'leaflet+, advice, training, alarm, policy, awareness, demo, poster+, helpline, module, guidance, prevention',
  doubtful:
    'rule out, r/o, possible, possibly, poss, query, suspected, suspicion of, suspicious of, suspicious for, likely, probable, probably, maybe, may have, might have, could be, might be, questionable, ? if, unclear whether, unclear if, not sure if, unsure if, cannot exclude, cant exclude, ?cause, apparent, apparently',
  'family-section':
    'fhx, fh, f/h, family history, family hx, family history of, fam hx, family medical history',
};
