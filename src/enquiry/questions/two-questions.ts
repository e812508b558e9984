import { always, END, type QuestionSet } from '../../model/question-set';

export const twoQuestions = {
  id: 'two-questions',
  title: 'Two questions',
  version: 1,
  opens: 'first',
  source:
    'practice.md 1.3 and 1.4: say why, ask directly, say what happens with the answer; domains of fear, hurt and control',
  reviewed: '2026-11-21',
  licence: 'Wording written for this product; not taken from HARK, DASH or any other form.',
  confidentiality:
    'What you tell me stays with the team caring for you, unless you, a child or someone else is in serious danger.',
  opening:
    'Lots of people we see are having trouble with someone close to them, so we ask, to be able to help.',
  questions: [
    {
      id: 'hurt-or-afraid',
      short: 'Hurt, or made afraid',
      say: 'Is anyone close to you – a partner, an ex, family, or someone who cares for you – hurting you or making you afraid?',
      sayRemotely:
        'Just yes or no: is a partner, an ex, family or someone who cares for you hurting you or making you afraid?',
      next: always('controlled'),
    },
    {
      id: 'controlled',
      short: 'Controlled, watched or kept from help',
      say: 'Does anyone close to you control what you do, watch where you go or who you talk to, or keep you from money or help?',
      sayRemotely:
        'Just yes or no: does anyone close to you control what you do, who you talk to, or your money?',
      next: always(END),
    },
  ],
} as const satisfies QuestionSet;
