import type { PresentationRule } from '../rule';

/** A story that changes, does not fit, or makes light of an injury. */
export const injuryStory = {
  id: 'injury-story',
  title: 'Story that does not fit',
  source: 'NICE QS116 (vague or implausible injury); Welwyn Hatfield 2017',
  tier: 3,
  byHand: 'injury',
  because: 'a story that does not fit the injury',
  combine: [
    { all: 'injury puzzling', unless: 'animal' },
    { all: 'fall puzzling' },
    { all: 'face excuse', unless: 'sport' },
    { all: 'injury speaks-for' },
  ],
  frames: [
    '*puzzling injury<12',
    '*puzzling fall<8',
    'looks-like mark-of<3',
    'close relates<1 innocently<4 !!child !!frail',
    'his accounts<0 innocently<3',
    'accounts close<1 innocently<3 !!child !!frail',
    'face|injury not-said<9',
    'excuse fall|injury<6 !!sport',
    'told-one told-two<9 !!child',
    '*injury|fall|face doubt-quip<12 !!outside',
    'story-holes',
    'different-door',
  ],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
