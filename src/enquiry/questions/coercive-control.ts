import { always, END, type QuestionSet } from '../../model/question-set';

export const coerciveControl = {
  id: 'coercive-control',
  title: 'Control',
  version: 1,
  opens: 'on-disclosure',
  source:
    'practice.md 1.4, themes of coercive control: permission, watching, money, isolation, care withheld, papers; Serious Crime Act 2015 s76',
  reviewed: '2026-11-26',
  licence: 'Wording written for this product; not taken from DASH, HARK or any other form.',
  confidentiality:
    'As before: this stays with the team, unless you, a child or someone else is in serious danger.',
  opening: 'Thank you for telling me. Some of this may fit and some may not.',
  questions: [
    {
      id: 'permission',
      say: 'Do you have to ask before you go out, see people or spend money?',
      sayRemotely: 'Just yes or no: do you have to ask before you go out or spend money?',
      next: always('watched'),
    },
    {
      id: 'watched',
      say: 'Do they look at your phone, know where you are all the time, or turn up where you are?',
      sayRemotely: 'Just yes or no: do they look at your phone or follow where you are?',
      lookFor: 'Then this phone is no safe way to reach them.',
      next: always('cut-off'),
    },
    {
      id: 'cut-off',
      say: 'Have they come between you and your family, friends or work?',
      sayRemotely: 'Just yes or no: have they come between you and family, friends or work?',
      next: always('care-kept-back'),
    },
    {
      id: 'care-kept-back',
      say: 'Do they keep medicine, appointments, contraception or help with care from you?',
      sayRemotely: 'Just yes or no: do they keep medicine, appointments or care from you?',
      next: always('held-over'),
    },
    {
      id: 'held-over',
      say: 'Do they hold something over you – your papers, the children, pictures, telling people about you?',
      sayRemotely: 'Just yes or no: do they hold something over you?',
      lookFor: 'Papers held back or a visa that hangs on them: say so to the named service.',
      next: always('ending-it'),
    },
    {
      id: 'ending-it',
      say: 'Are you afraid of what they would do if you left, or have you left?',
      sayRemotely: 'Just yes or no: are you afraid of what they would do if you left?',
      lookFor: 'Leaving, or having just left, is a time of danger. Plan it with the named service.',
      next: always(END),
    },
  ],
} as const satisfies QuestionSet;
