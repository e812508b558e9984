import type { Measure } from '../measure';

export const repeatAttenders = {
  id: 'repeat-attenders',
  title: 'Repeat attenders',
  source:
    'East Hertfordshire domestic homicide review 2014, three attendances not explored (reviews rows 4 and 58)',
  reviewed: '2026-11-26',
  definition:
    'Attendances that the record itself shows to be one of several of a kind, and how many of them were asked.',
  numerator: 'Repeat attendances, and those of them asked.',
  denominator: 'Attendances with a presentation; repeat attendances.',
  exclusions:
    'Repeats that the open record does not show. No attendance is joined to another here. Practice is left out.',
  picture: 'bars',
  rows: [
    {
      id: 'repeat',
      label: 'Repeat attendance',
      counter: 'repeat',
      of: ['eligible', 'presentations'],
    },
    {
      id: 'repeat-asked',
      label: 'Repeat attendance, asked',
      counter: 'repeat-asked',
      of: ['repeat', 'repeat attendances'],
    },
  ],
} satisfies Measure;
