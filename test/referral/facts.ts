import type { LetterFacts } from '../../src/referral/letter';
import { noSafeContact } from '../../src/referral/safe-contact';

/** An invented patient after a disclosure, with nothing else recorded; tests lay their own over it. */
export function someFacts(over: Partial<LetterFacts> = {}): LetterFacts {
  return {
    patient: {
      name: 'ASHDOWN, Morgan',
      dob: '1984-03-02',
      nhsNumber: '9990000018',
      localId: 'W204417',
      sex: 'Female',
    },
    age: 42,
    outcome: {
      code: 'asked-disclosed',
      questionSet: 'two-questions@1',
      questionsAsked: 2,
      questionsAnswered: 2,
    },
    care: {},
    agreement: { answer: 'yes' },
    safeContact: noSafeContact(),
    alsoTold: [],
    letterhead: 'Emergency Department\nWrenhampton General Hospital\n01632 960100',
    textApprovedBy: '',
    // 21 November 2026, 03:12 in London.
    now: Date.UTC(2026, 10, 21, 3, 12),
    timeZone: 'Europe/London',
    practice: false,
    ...over,
  };
}

/** The same with everything recorded that a letter could carry. */
export function fullFacts(over: Partial<LetterFacts> = {}): LetterFacts {
  return someFacts({
    words: 'He put his hands round my neck on Friday.\nI thought I would die.',
    care: {
      'safe-now': { choice: 'not-safe-to-go' },
      'named-service': { choice: 'spoke', note: 'Priya at Daisy, 02:40' },
      'neck-pressure': { choice: 'recent' },
      'suicide-risk': { choice: 'no' },
      children: { choice: 'yes', note: 'Ivy, 4, with her grandmother\nNoel, 9, at home' },
      'other-person': { choice: 'custody', note: 'Husband; has keys and her phone' },
      wants: { choice: 'said', note: 'To stay in my own home, and for him not to.' },
    },
    safeContact: {
      number: '07700 900456',
      whose: 'Her sister’s',
      times: 'Weekdays 10:00 to 14:00',
      voicemail: 'no',
      text: 'not-known',
      post: 'not-known',
      whoMayAnswer: 'Her sister; otherwise say it is a wrong number',
      sayWho: 'the dental clinic',
      codePhrase: 'about the crown',
      route: 'In the department until 14:00, ask for nurse Lund',
    },
    service: {
      id: 'daisy',
      name: 'Daisy',
      kind: 'hospital-project',
      for: 'Anyone in this hospital hurt or frightened by somebody close',
      phone: '01632 960111',
      askFor: 'the duty adviser',
      hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
      checked: '2026-10-01',
    },
    alsoTold: ['Letter to the GP'],
    followUp: { owner: 'Sister Beatrix Lund', date: '2026-11-24' },
    author: 'Beatrix Lund, Staff nurse',
    ...over,
  });
}
