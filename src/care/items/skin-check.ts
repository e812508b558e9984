import type { CareItem } from '../care-item';

export const skinCheck = {
  id: 'skin-check',
  title: 'Full skin check',
  source:
    'East Herts 2014 3.18: somebody intoxicated was not examined for further injuries; reviews row 10',
  reviewed: '2026-11-26',
  ask: 'Has all of the skin been looked at?',
  help: 'Drink or drugs hide pain. Look once they can agree to it.',
  part: 'picture',
  atOnce: false,
  minutes: 3,
  onlyWith: [
    ['alcohol', 'drugs', 'intoxicated-injury'],
    [
      'intoxicated-injury',
      'plain-injury',
      'injury-pattern',
      'injury-story',
      'delayed-injury',
      'assault',
      'strangulation',
      'pregnancy-injury',
    ],
  ],
  choices: [
    { id: 'done', label: 'Done', counts: 'done' },
    { id: 'refused', label: 'They said no', counts: 'declined' },
    {
      id: 'deferred',
      label: 'Later, when they can agree',
      counts: 'owed',
      note: 'Who does it, and when',
    },
  ],
} as const satisfies CareItem;
