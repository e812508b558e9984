import type { Measure } from '../measure';

export const unresolvedPrompts = {
  id: 'unresolved-prompts',
  title: 'Prompts not resolved',
  source: 'East Hertfordshire domestic homicide review 2014 (reviews row 2); practice.md 6.1',
  reviewed: '2026-11-27',
  definition:
    'Attendances in which the enquiry is still owed: nothing recorded, or not asked for a reason that can pass.',
  numerator:
    'Attendances not asked, with nothing recorded or with a reason that can pass or that waits for the next visit, e.g. somebody was with them, or they left.',
  denominator: 'Attendances with a presentation.',
  exclusions:
    'Reasons that end it: already asked, already supported, not relevant. Those whose record was seen to say that somebody asked, or holds a closed line. Asked later on another computer still counts here until the record is opened here again. Practice is left out.',
  picture: 'bars',
  rows: [
    {
      id: 'unresolved',
      label: 'Enquiry still owed',
      counter: 'unresolved',
      of: ['eligible', 'presentations'],
      attention: 'Enquiry still owed',
    },
  ],
} satisfies Measure;
