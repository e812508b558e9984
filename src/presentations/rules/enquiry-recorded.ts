import type { PresentationRule } from '../rule';

/** Somebody already asked: an outcome to record, not an absence of concern (practice.md 2.4 rule 2). */
export const enquiryRecorded = {
  id: 'enquiry-recorded',
  title: 'Enquiry already in the record',
  source: 'practice.md 2.4 rule 2; QS116 statement 1',
  part: 'answers',
  tier: 4,
  because: 'an enquiry already recorded',
  anySubject: true,
  phrases: `
    [domestic abuse/domestic violence/dv/da/dva/ipv/routine/safe/safeguarding/sensitive/hark/
      harks/selective] [abuse/] [enquiry/inquiry/screen/screening/questions/question] [/done/made/
       completed/asked/negative/nil/undertaken/=date],
    [domestic abuse/domestic violence/dv/da] [asked/enquired/discussed/screened],
    [asked/enquired/screened] [about/re/for] [domestic abuse/domestic violence/dv/da/safety at
      home/abuse/home safety],
    routine safeguarding questions, safeguarding questions asked,
    [no/nil] [safeguarding/dv/da] [concerns/issues/disclosed/disclosures],
    [hark/harks] [=few/neg/negative/nil], [feels/feeling/felt/is] safe at home, safe at home
  `,
  phrasesAway: 'asked-badly asked-before to-ask',
  frames: [
    'denier named-abuse<3 !!asked-before !!to-ask',
    '*asked-alone asked-answer<12 !!asked-badly !!asked-before !!to-ask',
    'asked-home asked-answer<7 !!asked-badly !!asked-before !!to-ask',
    'asked-answer asked-home<2 !!asked-badly !!asked-before !!to-ask',
    'asked-answer asked-alone<2 !!asked-badly !!asked-before !!to-ask',
  ],
  reviewed: '2026-11-26',
} satisfies PresentationRule;
