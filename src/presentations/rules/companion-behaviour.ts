import type { PresentationRule } from '../rule';

/** Somebody with the patient answers, hovers, hurries or will not leave. */
export const companionBehaviour = {
  id: 'companion-behaviour',
  title: 'How the companion behaves',
  source: 'Middlesbrough 2018 14.1; practice.md 1.2 and 2.2 Companion',
  tier: 2,
  byHand: 'manner',
  because: 'how the person with the patient behaves',
  leads: 'see-alone',
  anySubject: true,
  phrases: `
    voice [behind/in background/in the background] [saying/telling/asking/shouting/prompting],
    [someone/somebody/man/male/voice] [heard/audible/shouting/prompting/telling her] [in/in the]
      background,
    [answers/answering/answered/answer] [everything/every question/all questions/all the questions/all of it] [/for],
    [husband/partner/wife/boyfriend/bf/hubby/mother/son/he/she] [doing/does/did/does all/did all/doing all] [/all] the [talking/answering],
    never [once/] [seen/] alone, [always/insists on/insisted on] [sits/sat/sitting/coming/staying] in, wouldnt get out,
    [partner/husband/wife/bf/boyfriend/he] [rings/rang/calls/phones/phoned] to cancel [/each/every],
    could hear [him/husband/partner/man/male] [in background/telling/prompting/shouting]
  `,
  frames: [
    '*close|companion-word speaks-for<6 !stop-between !!cannot-speak',
    '*close quiet<7 !stop-between !not',
    'companion-word hovers<5',
    '*close|he|caller calls-ward<4 insistent<6',
    { frame: 'close wants-go<2 !!child', tier: 3 },
    'looks-to close<2',
    'close|he|companion-word answers-word<4 questions|for<2 !!cannot-speak !!child',
    'close|he|companion-word her-answers<4 !!cannot-speak !!child !!sunny',
    'companion-word|close stays-put<4 !!child !!sunny !!frail',
    '*close|companion-word argues-staff<5 !!child',
    'wont-name-self',
    'close hovers<6 !stop-between !person !!sunny !!child !!kindly-visit',
    'hovers close<2 !stop-between !!sunny !!child',
  ],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
