import type { SenseTable } from '../sense';

/**
 * Short forms and the sense each has where it stands (`practice.md` 2.3): OD once a day or an overdose, SH
 * the social history or self-harm.
 */
const FORMS: SenseTable['forms'] = {
  od: {
    key: '=od',
    notAfter:
      '=dose =measure =few =many mg mcg units ml tab tabs tablet tablets cap capsule puff puffs drop drops spray inhaler cream ointment patch neb one bd tds po =times dose d folic b12 lid upper lower meds medication medicines amlod amlodip mirtaz sertr omep lanso laz rami biso bisop atorva atorv simva levo levothyr thyrox metf empagl empag dapa furo bendro tamsul clopid asp asa lama laba ics ppi hrt vit no-of',
    notBefore:
      'bd tds prn po mane nocte pt pts patient patients case cases job kit kits meds medication pre post training education trained policy leaflet =months =date =measure spray nasal inhaler rinse gel os refraction tamsulosin antibiotics abx dosing dose steroid steroids cream patch inhaler ppi vision va pupil iop',
    notWith:
      'va pupil pupils cornea corneal lens fluorescein iop os ou drops eye eyes visual vision conjunctiva fundus retina ophthalmology optician hyphaema squash abrasion conjunctival keratitis uveitis refraction glaucoma cataract',
    surelyAfter:
      'took taken alleged intentional impulsive mixed staggered pcm paracetamol polypharmacy intended deliberate post re another further accidental ? c/o insulin codeine cocodamol heroin',
    notDrug: true,
  },
  'o/d': { key: '=od', notAfter: '=dose mg tablet units', notDrug: true },
  ods: { key: '=od' },
  sh: {
    key: '=sh',
    caps: true,
    only: 'cuts lacs lac laceration lacerations to with thoughts ideation urges scars behaviour behaviours by via wounds wound today no nil denies of current ongoing recent dsh si any ? overdose superficial acts act',
  },
  si: {
    key: '=si',
    caps: true,
    notBefore: 'joint joints jt jts pain units dysfunction belt strain region tenderness',
    notAfter: 'l r left right bilateral tender lumbar over',
  },
  hi: { key: '=hi', caps: true },
  dv: {
    key: '=dv',
    notBefore: '=few =many =dose =measure of ml volume value',
    notWith:
      'iron percent vitamin pack ml iv fluids diet calories carbs sugar fat fibre sodium intake visual fields diplopia acuity sats cpap ventilation changed crystalloid',
  },
  da: {
    key: '=da',
    caps: true,
    only: 'discloses disclosed disclosure denies re hx victim experiencing ? concerns concern enquiry asked from perp by routine past previous known historic ongoing no nil sv risk grounds on evidence worker service support outreach fleeing suspected alleged domestik',
  },
  'a/a': { key: '=aa', only: 'by with ptnr partner bf gf ex' },
  aa: { key: '=aa', caps: true, only: 'by with pushed punched kicked hit' },
  lac: { key: '=lac', notBefore: 'review team nurse status child social health reviews' },
  'a/w': {
    key: '=with',
    only: 'partner husband wife boyfriend girlfriend bf gf ex her his mother father son daughter sister brother mum dad carer friend fiance',
  },
  aw: { key: '=with', only: 'partner husband wife boyfriend girlfriend bf gf ex her his' },
  nfs: {
    key: '=nfs',
    caps: true,
    notBefore: 'debridement wound theatre',
    notWith: 'fasciitis debridement theatre tazocin surgeons',
  },
  ipv: { key: '=dv', caps: true },
  dva: { key: '=dv', caps: true },
  ipva: { key: '=dv' },
  tash: { key: '=tash', caps: true },
  /** The one something is done to, where "her" may also be the owner of what follows. */
  her: { key: '=whom', ownsNothing: true },
};

/** Words that nobody owns: after "her" they leave her the one it is done to. */
const OWNED_BY_NOBODY =
  'and & or but so then because cos if as to in on at with w by for from of over under after before when whenever while whilst during since till til until through into onto off out up down about around round against across along outside near behind again once twice often always sometimes too also anyway not today tonight yesterday now last this that every each all hard daily nightly unconscious senseless downstairs upstairs hx for repeatedly several multiple many some back backwards backward forwards forward sideways aside away home there here inside first two three four few couple square full clean really very amid mid over past he she they i it which who whom where is was has had did does got says said states stated reports told awake asleep';

/** How the names of drugs that are taken daily end. */
const DRUG_ENDINGS =
  'pril statin olol prazole pine sartan azole mab oxaban formin gliptin gliflozin semide azide oxacin cycline cillin thyroxine xetine aline pram mine done dine tidine vir line tine zine xin rel';

export const SHORT_FORMS: SenseTable = {
  forms: FORMS,
  ownedByNobody: OWNED_BY_NOBODY,
  drugEndings: DRUG_ENDINGS,
};
