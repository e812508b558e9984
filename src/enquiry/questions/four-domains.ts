import { always, END, type QuestionSet } from '../../model/question-set';

/** A longer first step, for a site that wants each kind asked by itself, and being safe today with them. */
export const fourDomains = {
  id: 'four-domains',
  title: 'Four kinds of harm, and safety today',
  version: 1,
  opens: 'first',
  source:
    'practice.md 1.4: the domains of being put down, fear, sexual harm and physical harm in the past year, with safety now',
  reviewed: '2026-11-26',
  licence:
    'Wording written for this product; the domains are common ground, no question is taken from HARK, HARKS or any other form.',
  confidentiality:
    'What you tell me stays with the team caring for you, unless you, a child or someone else is in serious danger.',
  opening:
    'We ask a few short questions about the people close to you, because it changes how we can help. Say "pass" to any of them.',
  questions: [
    {
      id: 'put-down',
      short: 'Put down, or run by somebody',
      say: 'Over the last year, has a partner, an ex or someone in the family put you down, shamed you, or run your life for you?',
      sayRemotely:
        'Just yes or no, over the last year: has someone close to you put you down or run your life for you?',
      next: always('fearful'),
    },
    {
      id: 'fearful',
      short: 'Scared of somebody',
      say: 'Have any of them made you scared of what they might do?',
      sayRemotely: 'Just yes or no: have any of them made you scared?',
      next: always('hurt'),
    },
    {
      id: 'hurt',
      short: 'Hurt in the body',
      say: 'Has any of them hit, pushed, held or hurt your body in any way?',
      sayRemotely: 'Just yes or no: has any of them hurt your body?',
      next: always('unwanted'),
    },
    {
      id: 'unwanted',
      short: 'Unwanted sex or touch',
      say: 'Has anyone close to you had sex with you, or touched you, when you did not want it?',
      sayRemotely:
        'Just yes or no: has anyone close to you done something sexual you did not want?',
      next: always('unsafe-today'),
    },
    {
      id: 'unsafe-today',
      short: 'Not safe to go back to',
      say: 'Is there anyone you would not feel safe going back to when you leave here today?',
      sayRemotely: 'Just yes or no: is there anyone you do not feel safe with today?',
      next: always(END),
      doNow: ['Do not let them leave before somebody has asked where they will be safe tonight.'],
    },
  ],
} as const satisfies QuestionSet;
