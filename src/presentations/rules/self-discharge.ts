import type { PresentationRule } from '../rule';

/** Left, refused to wait, or did not come, more than once or in a hurry. */
export const selfDischarge = {
  id: 'self-discharge',
  title: 'Left before the end',
  source: 'East Herts 2014 3.16; practice.md 2.2 Pattern of use',
  tier: 4,
  byHand: 'manner',
  because: 'leaving before being seen',
  phrases: `
    dnw, lwbs, dama, sdama, left [before/without] [being/] [seen/treatment/triage/review], did not
    wait, didnt wait, self discharge~, self discharged, self d c, discharged [herself/himself], took
    own discharge, discharge against [medical/] advice, refused to wait, dna
    [=times/=few/again/multiple], [repeated/multiple/several/frequent] dnas, [walked/walks] out of
    [dept/department/ed/a&e/clinic], sign [self/herself/himself/out/me] out, wants dama, walked off
    [ward/dau/dept/unit], cancel [the/] ambulance, called =times no answer, [did/does] not wait,
    left on foot, [wants/asking/keen] to [sign/go] [out/self out] [early/day/today/now/before/as],
    left before [suturing/xray/x ray/bloods/results/dressing/ct/senior review/plan/dr/doctor/being],
    self discharging, left [mid/midway/half way/part way] [through/], [left/leaving/discharg~]
    against advice, wouldnt wait for, would not wait for, wont wait for, wont stay for, left without
    [meds/letter/analgesia/tto/treatment/plaster], pulled out cannula, left w cannula, left with
    cannula
  `,
  frames: ['left-early close<6', '*close left-early<6'],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
