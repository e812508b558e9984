import type { Measure } from '../measure';

const disclosed = ['disclosed', 'disclosures'] as const;

export const gpInformed = {
  id: 'gp-informed',
  title: 'Whether the GP was told',
  source:
    'East Hertfordshire domestic homicide review 2014, 3.18 and 4.7: the letter after an assault left out domestic abuse, so the GP never knew (reviews row 8)',
  reviewed: '2026-11-21',
  definition:
    'After a disclosure a GP letter is made unless somebody says why not. Printing or copying the letter counts as told; drafting it does not.',
  numerator:
    'Disclosures by where the GP letter stands: printed or copied; not made, with a reason; not made, reason missing.',
  denominator: 'Attendances in which somebody disclosed.',
  exclusions:
    'Enquiries made in general practice count as not needed: the record is the GP’s own. Whether the letter arrived is not known here. Practice is left out.',
  picture: 'bars',
  rows: [
    { id: 'informed', label: 'GP letter printed or copied', counter: 'gp-informed', of: disclosed },
    {
      id: 'reason-given',
      label: 'GP not informed – reason given',
      counter: 'gp-reason-given',
      of: disclosed,
    },
    {
      id: 'reason-missing',
      label: 'GP not informed – reason missing',
      counter: 'gp-reason-missing',
      of: disclosed,
      attention: 'GP not informed – reason missing',
    },
    {
      id: 'not-needed',
      label: 'Not needed (general practice)',
      counter: 'gp-not-needed',
      of: disclosed,
    },
  ],
} as const satisfies Measure;
