import type { PresentationRule } from '../rule';

/** Sex that was forced, pressed for, or not agreed to, by anybody. */
export const sexualViolence = {
  id: 'sexual-violence',
  title: 'Sexual violence',
  source: 'practice.md 1.4 HARK and 2.2; Sexual Offences Act 2003',
  tier: 2,
  byHand: 'told',
  because: 'sexual violence',
  leads: 'safety',
  conditional: true,
  phrases: `
    rape~, raped, sexual assault, sexual abuse, sexually [assaulted/abused],
    [sarc/sarcs/haven] [referral/attended/aware/appt], stealth~,
    [unwanted/forced/non consensual/nonconsensual] sex, sexual coercion, coerced sex,
    drink spiked, rapd, rapped by, ?sa, sa by, [she/he] lies there, owes [it/him], owe it,
    [come~/came/coming] in [room/her room/bedroom/to her room] at night, [hug/touch] that hurts,
    [impatient/rough/forceful] in bed, sex on demand, until its over, til its over, till its over,
    no is not an option, never says no, didnt get a say, did not get a say, get a say,
    [forced/forcing/made/makes] [her/him/me/himself/themself] [on/onto/upon] [her/him/me/pt],
    force~ [himself/themselves/herself] on, [touched/touches/groped/fondled] by,
    [nudes/naked pictures/intimate pictures/videos] [shared/posted/sent], sex for rent,
    marital rape, non consensual, took condom off, [removed/removes/took off] [the/] condom,
    woke [to/up] [to/] find him, genital [injury/trauma/tear/bruising], vaginal tear,
    perineal bruising, against her wishes, did not want to but, didnt want to but,
    digital penetration, penetrated, indecent assault, [fme/forensic] [exam/samples/kit]
  `,
  frames: [
    'force sex<6 !!own',
    'sex unwanted<5',
    'unwanted sex<4',
    'force by<2 close<2 sex<5',
    'sexual-hurt close|he<4',
    'sex-idiom he|him|close|boss|flatmate|known|woke<6 !!child',
    'he|him|close|known|household sex-idiom<6 !!child',
    { frame: 'sex-idiom !!child !!sunny', tier: 3 },
    '*sore-private sex-idiom|injury-private|afraid|he|close|carer-word<8 !!kindly',
  ],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
