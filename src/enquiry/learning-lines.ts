import type { ClinicalItem } from '../model/clinical-item';

/**
 * Lines to learn from in the idle panel (reviews row 33). They stand on a screen that anybody may read,
 * so each says how a visit goes for everyone and none what a check is about.
 */
export interface LearningLine extends ClinicalItem {
  text: string;
}

const line = (id: string, text: string, source: string): LearningLine => ({
  ...{ id, text, source, title: text, reviewed: '2026-11-26' },
});

export const learningLines: readonly LearningLine[] = [
  line(
    'ask-alone',
    'See everyone on their own for part of the visit, every time: then it is nobody’s turn to wonder why.',
    'practice.md 1.2; Middlesbrough 2018 14.1.21 (reviews row 72)',
  ),
  line(
    'plain-reason',
    'A plain explanation does not end a question. Ask once more, in private.',
    'Welwyn Hatfield 2017, chronology of June 2017 (reviews row 20)',
  ),
  line(
    'put-off',
    '“Not now” is an answer for an hour, not for the visit. Say who takes it on.',
    'East Herts 2014 3.16 (reviews row 2)',
  ),
  line(
    'minds',
    'In one London department three in four people were comfortable being asked.',
    'Sethi 2004, n = 198; practice.md 1.3',
  ),
  line(
    'named',
    'A name and a telephone number move people further than a leaflet.',
    'IRIS trial and Themis; practice.md 6.3',
  ),
];

/** Which line stands today, and after that many were put away; the same on every computer of a day. */
export function lineOfDay(today: string, putAway: number): LearningLine | undefined {
  const day = Math.floor(Date.parse(`${today}T00:00:00Z`) / 86_400_000);
  return learningLines[(day + putAway) % learningLines.length];
}
