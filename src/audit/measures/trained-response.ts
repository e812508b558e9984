import type { Measure } from '../measure';

export const trainedResponse = {
  id: 'trained-response',
  title: 'Answered by trained staff',
  source: 'NICE quality standard QS116 (2016), statement 2',
  reviewed: '2026-11-26',
  definition:
    'How many of those asked were asked at a computer whose users the site says are trained to level 1 or 2. Sidenote holds no training register; the site’s word in its policy is all that is known.',
  numerator: 'Attendances asked where the site’s policy says that its users are trained.',
  denominator: 'Attendances asked.',
  exclusions:
    'Computers whose policy says nothing of training count as not known, which is not the same as untrained. Practice is left out.',
  picture: 'bars',
  rows: [
    {
      id: 'trained',
      label: 'Asked by staff the site says are trained',
      counter: 'asked-trained',
      of: ['asked', 'people asked'],
    },
  ],
} satisfies Measure;
