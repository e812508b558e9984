import type { Measure } from '../measure';

const eligible = ['eligible', 'presentations'] as const;

export const enquiryCascade = {
  id: 'enquiry-cascade',
  title: 'From presentation to referral',
  source:
    'NICE quality standard QS116 (2016), statements 1 and 3; Welwyn Hatfield domestic homicide review 2017: a yearly trust-wide audit of enquiry, recognition and response (reviews row 31)',
  reviewed: '2026-11-26',
  definition:
    'How many attendances in which a prompting presentation was there went on to each later step. A presentation is a reason to ask, not a case.',
  numerator:
    'Attendances that reached the step: prompt shown; private check opened; seen alone (in person or by phone or video); asked; disclosed; a referral offered (a letter begun, or an answer to the offer); accepted (they agreed); referred (handed to a service or to safeguarding, a call or a multi-agency meeting logged as asked for, or a letter other than the GP’s printed or copied, with or without agreement); acknowledged by the service.',
  denominator:
    'Prompted, opened and asked: attendances with a presentation. Seen alone: checks opened. Disclosed, nothing disclosed and preferred not to say: people asked. Offered and referred: people who disclosed. Accepted: those offered. Acknowledged: those referred.',
  exclusions:
    'Attendances, not people: somebody seen twice counts twice. Left out: attendances where nothing was found and nothing recorded, where prompting was off or the patient was below the age for adult questions, enquiries done on paper, and practice.',
  picture: 'cascade',
  rows: [
    { id: 'eligible', label: 'Presentation there', counter: 'eligible' },
    { id: 'prompted', label: 'Prompt shown', counter: 'prompted', of: eligible },
    { id: 'opened', label: 'Check opened', counter: 'opened', of: eligible },
    {
      id: 'seen-alone',
      label: 'Seen alone',
      counter: 'seen-alone',
      of: ['opened', 'checks opened'],
    },
    { id: 'asked', label: 'Asked', counter: 'asked', of: eligible },
    { id: 'disclosed', label: 'Disclosed', counter: 'disclosed', of: ['asked', 'people asked'] },
    {
      id: 'offered',
      label: 'Referral offered',
      counter: 'offered',
      of: ['disclosed', 'people who disclosed'],
    },
    {
      id: 'accepted',
      label: 'Offer accepted',
      counter: 'accepted',
      of: ['offered', 'offered a referral'],
    },
    {
      id: 'referred',
      label: 'Referred',
      counter: 'referred',
      of: ['disclosed', 'people who disclosed'],
    },
    {
      id: 'acknowledged',
      label: 'Service has it',
      counter: 'acknowledged',
      of: ['referred', 'referred'],
    },
    {
      id: 'no-disclosure',
      label: 'Asked, nothing disclosed',
      counter: 'no-disclosure',
      of: ['asked', 'people asked'],
      aside: true,
    },
    {
      id: 'declined',
      label: 'Asked, preferred not to say',
      counter: 'declined',
      of: ['asked', 'people asked'],
      aside: true,
    },
    { id: 'not-asked', label: 'Not asked', counter: 'not-asked', of: eligible, aside: true },
    {
      id: 'no-outcome',
      label: 'Nothing recorded yet',
      counter: 'no-outcome',
      of: eligible,
      attention: 'Presentation there, nothing recorded: asked or not, and why',
      aside: true,
    },
    {
      id: 'still-owed',
      label: 'Something still owed',
      counter: 'still-owed',
      of: eligible,
      attention: 'Something still owed when last recorded',
      aside: true,
    },
  ],
} as const satisfies Measure;
