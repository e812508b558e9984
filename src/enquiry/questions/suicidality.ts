import { always, END, type QuestionSet } from '../../model/question-set';

const STAY = 'Do not leave them alone. Senior clinician and mental health liaison now.';

/** Both ways: after a disclosure, and after self-harm with nothing disclosed. */
export const suicidality = {
  id: 'suicidality',
  title: 'Thoughts of suicide',
  version: 1,
  opens: 'on-disclosure-or-self-harm',
  source:
    'practice.md 1.4 (suicidality both ways; McManus 2022, Boyle and Todd 2003, VKPP); reviews rows 25, 39 and 57',
  reviewed: '2026-11-26',
  licence: 'Wording written for this product; not taken from DASH or any other form.',
  confidentiality:
    'As before: this stays with the team, unless you, a child or someone else is in serious danger.',
  opening: 'When things at home are hard, people sometimes think about not being here. So I ask.',
  questions: [
    {
      id: 'thoughts',
      say: 'Are you having thoughts of ending your life?',
      sayRemotely: 'Just yes or no: are you having thoughts of ending your life?',
      lookFor: 'Asking plainly does not put the thought there.',
      next: { ...always('plan'), no: 'tried' },
    },
    {
      id: 'plan',
      say: 'Have you thought how or when, or got anything ready?',
      sayRemotely: 'Just yes or no: have you thought how, or got anything ready?',
      doNow: [STAY, 'Ask what is within reach, here and at home.'],
      next: always('tried'),
    },
    {
      id: 'tried',
      say: 'Have you tried before, or hurt yourself to get through?',
      sayRemotely: 'Just yes or no: have you tried before?',
      next: always('because-of'),
    },
    {
      id: 'because-of',
      say: 'Is how somebody close treats you part of why?',
      sayRemotely: 'Just yes or no: is how somebody close treats you part of why?',
      lookFor: 'A "yes" here is telling you: treat it as a disclosure.',
      doNow: ['Say so in the mental health referral, where they agree or safety needs it.'],
      discloses: true,
      next: always(END),
    },
  ],
} as const satisfies QuestionSet;
