/** The traps at the foot of detection.md, one each, and the same short forms where they do mean harm. */
import { describe, expect, it } from 'vitest';
import { liveIds, prompts } from './detect-text';

it.each([
  ['OD once daily', 'Ramipril 5mg OD'],
  ['OD after a drug', 'lansoprazole OD, repeat'],
  ['OD right eye', 'VA OD 6/12'],
  ['SH social history', 'SH: smoker, two children'],
  ['SI sacroiliac', 'SI joint tender on the left'],
  ['LAC looked-after', 'LAC review due'],
  ['lac laceration', 'lac to thumb on a tin'],
  ['A/W awaiting', 'a/w bloods'],
  ['HI in prose', 'said hi to crew'],
  ['DV daily value', 'DV of calcium on the pack'],
  ['DV volume', 'DV 300 ml given'],
  ['strangulated hernia', 'strangulated hernia ?theatre'],
  ['AC joint separation', 'AC joint separation grade 2'],
  ['separation anxiety', 'separation anxiety since nursery'],
  ['placental separation', 'placental separation on scan'],
  ['life-threatening', 'life-threatening asthma'],
  ['threatened miscarriage', 'threatened miscarriage 8/40'],
  ['panic alarm', 'panic alarm pressed by mistake in bay'],
  ['punch biopsy', 'punch biopsy of mole'],
  ['choked on food', 'choked on toast'],
  ['assault course', 'assault course, ankle twisted'],
  ['hanging basket', 'hanging basket fell on foot'],
  ['business partner', 'argument, business partner, work project'],
  ['partner supportive', 'partner supportive, feeding going well'],
  ['denies DV', 'denies DV'],
])('%s does not prompt', (_, text) => {
  expect(prompts(text)).toBe(false);
});

it.each([
  ['mixed OD', 'overdose'],
  ['took sertraline OD + wine', 'overdose'],
  ['SH cuts to arm', 'self-harm'],
  ['SI with plan', 'suicidal-thoughts'],
  ['?DV', 'disclosure'],
  ['a/w husband', 'companion'],
  ['denies DV', 'enquiry-recorded'],
  ['NFS by partner', 'strangulation'],
])('%s is %s', (text, id) => {
  expect(liveIds(text)).toContain(id);
});

describe('done by nobody', () => {
  it.each([
    ['Attacked by two wasps, stings to arm', 'assault'],
    ['Beaten by the wind on the ridge', 'assault'],
    ['Floored by flu and battered by a cough', 'assault'],
    ['Relationship: abusive relationship with sugar, she jokes', 'disclosure'],
    ['Took evening and morning apixaban together in a muddle', 'overdose'],
    ['Throttled bowel at neck of sac', 'strangulation'],
    ['Cord round neck at delivery', 'strangulation'],
  ])('%s is no %s', (text, id) => {
    expect(liveIds(text)).not.toContain(id);
  });

  it.each([
    ['Attacked by her ex near a wasp nest', 'assault'],
    ['Hit with a brick by her ex', 'assault'],
    ['Beaten by husband with a stick', 'assault'],
    ['Fiance is controlling her life', 'control'],
    ['Cord round neck, husband did it', 'strangulation'],
    ['Took 40 paracetamol this morning and evening', 'overdose'],
  ])('%s is %s', (text, id) => {
    expect(liveIds(text)).toContain(id);
  });
});
