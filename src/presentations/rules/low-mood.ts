import type { PresentationRule } from '../rule';

/** Low mood, anxiety, panic, sleeplessness. Weak alone; with a second sign it asks. */
export const lowMood = {
  id: 'low-mood',
  title: 'Low mood, anxiety or sleep',
  source: 'NICE QS116 (practice.md 2)',
  tier: 4,
  byHand: 'self-harm',
  because: 'low mood, anxiety or poor sleep',
  frames: ['low'],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
