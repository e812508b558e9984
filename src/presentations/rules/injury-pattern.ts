import type { PresentationRule } from '../rule';

/** An injury whose look, story, delay or repetition asks for a question. Injury alone does not. */
export const injuryPattern = {
  id: 'injury-pattern',
  title: 'Injury pattern or story',
  source:
    'NICE QS116 (repeated, vague or implausible injury); Welwyn Hatfield 2017; practice.md 2.2',
  tier: 3,
  because: 'an injury whose pattern or story asks for a question',
  frames: [
    'telling !!anticoagulant',
    'injury delay<10',
    'delay injury<10',
    '*puzzling injury<12',
    '*puzzling fall<8',
    'again fall|injury<3 again|preg-time<6',
    'again fall|injury<2 in|this<2',
  ],
  combine: [
    { all: 'injury puzzling', unless: 'animal' },
    { all: 'injury delay' },
    { all: 'fall puzzling' },
    { all: 'pregnant bump', unless: 'road' },
    { all: 'face excuse', unless: 'sport' },
    { all: 'injury speaks-for' },
  ],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
