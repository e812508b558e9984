import type { PresentationRule } from '../rule';

/** Police brought them, or were called to the home. */
export const policeAttendance = {
  id: 'police-attendance',
  title: 'Police were called',
  source: 'East Herts 2014 3.17; practice.md 2.1 tier 2',
  tier: 3,
  byHand: 'police',
  because: 'police called to an incident',
  anySubject: true,
  dulledBy: 'mh-police road',
  phrases: `
    [attended/brought/came/here/in/seen/present~/bibp/police/after/following/a/from] [a/with/w/by
      police/police/after/following/officers/with police after/w police after/with police
      following/re/] domestic,
    domestic [incident/assault/dispute/call out/callout/altercation], dv incident,
    police log re domestic,
    [police/officer+/pc] [asked/brought/bringing/book~/called] [us/her/him/to/me/in] [to/in/],
    brought by [2/=few/two/the/] [police/officers/police officers/pcs],
    [husband/partner/wife/bf/boyfriend/gf/ex/son/brother/he/dad] [is/was/has been/being/still/
      still being/] [in cells/in cell/interviewed/questioned/arrested/bailed/remanded/in custody/
      in custdy/taken away/taken away by police/held by police],
    [incident/disturbance/altercation] at [home/address/home address/the address/the house/the
      flat/the property],
    [999/silent] [silent/] call [from/at] [address/home/the], officer in case, police log
  `,
  frames: [
    'police-came injury|telling|face|hit-past|assault-word|quarrel|intimate|ex|address-word<9 !!road !!animal !!mh-police',
    '*injury|face police-came<9 !!road !!animal !!mh-police',
  ],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
