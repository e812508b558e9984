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
    answers: {},
    refuges: [],
    addressToSupport: false,
    maracRepeatMonths: 12,
    answerBy: '2026-11-25',
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
      children: { choice: 'yes', note: 'Ivy with her grandmother; Noel at home' },
      'other-person': {
        choice: 'custody',
        ticks: ['keys', 'phone'],
        fields: {
          relation: 'Husband',
          name: 'Piotr Ashdown',
          born: '1981',
          address: '14 Canary Row, Wrenhampton ZZ4 2LD',
        },
        note: 'Knows where she works',
      },
      injuries: {
        choice: 'yes',
        ticks: ['photo-taken'],
        fields: { 'photo-reference': 'Medical photography 118' },
        note: 'He held me against the door.',
      },
      wants: { choice: 'said', note: 'To stay in my own home, and for him not to.' },
    },
    bodyMap: {
      outline: 'adult',
      genitalAsked: true,
      marks: [
        {
          view: 'head',
          x: 565,
          y: 424,
          site: 'head-left-of-neck-front',
          kind: 'bruise',
          lengthMm: 40,
          widthMm: 15,
        },
        { view: 'genital', x: 500, y: 500, site: 'none', kind: 'split', note: 'canary-genital' },
      ],
    },
    household: {
      people: [
        {
          ...{ kind: 'child', name: 'Ivy', age: '4', whose: 'theirs', sleeps: 'At home' },
          ...{ sawOrHeard: 'not-known', hurt: 'no' },
        },
        {
          ...{ kind: 'child', name: 'Noel', age: '9', whose: 'his, visits at weekends' },
          ...{ sleeps: 'At home at weekends', usualAddress: '3 Otter Lane, Exampleton ZZ9 1AA' },
          ...{ sawOrHeard: 'yes', hurt: 'not-known' },
        },
        { kind: 'adult', name: 'Halina', whose: 'her mother-in-law', sleeps: 'Upstairs' },
      ],
      pets: 'A cat',
    },
    risk: {
      factors: {},
      form: { name: 'Site risk form', total: 9, notAnswered: 10, completedBy: 'Nurse Lund' },
      judgement: { concern: 'high', why: 'Pressure on the neck and leaving', by: 'Dr Osei' },
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
    answers: {
      'where-until': 'Majors, cubicle 4, until about 14:00',
      'call-back': 'Sister Beatrix Lund, 01632 960102',
      knows: 'yes',
      'marac-earlier': '21 June 2026',
      sought: 'refused',
      'practice-contingency': 'The practice nurse looks for the booked visit on Tuesday',
      contingency:
        'Nurse Lund rings the sister on Tuesday at 10:00; if nobody answers, the project is told',
      'spoken-to': 'Sam Okoro, duty desk, 02:50',
      'marac-ground': 'judgement',
      'marac-rationale': 'Hands round the neck on Friday; she left him on Wednesday; he has keys',
      'marac-contribution': 'Flag on the department’s record; seen alone at every visit',
      'feedback-owner': 'Named nurse for safeguarding',
      'child-harm': 'Noel told staff that he stood between them. Ivy was asleep.',
      'child-care': 'Ivy with her grandmother; Noel at home with the other person',
      'child-safe-time': 'Weekdays 09:30 to 14:30, through the school',
      'adult-needs': 'yes',
      'adult-abuse': 'yes',
      'adult-protect': 'yes',
      'care-needs': 'Help with washing and medicines twice a day, given by the other person',
      capacity: 'Yes, with large print and time; nothing suggests otherwise today',
      'mh-why': 'Took 16 tablets at 19:00 after an argument. Please see before discharge.',
      'mh-safety': 'In view of the nurses; tablets taken into keeping',
      'police-summary': 'Bruise 40 mm left of the neck, seen at 02:10. She names her husband.',
      'police-ask': 'The release time before he is let go, told to nurse Lund',
      'police-ref': 'Log 118 of 21 November',
      dependants: 'Ivy, 4',
      'access-needs': 'Polish interpreter, a woman',
      substances: 'None named',
      address: '14 Canary Row, Wrenhampton ZZ4 2LD',
      'other-health': 'Said by the patient: under a heart clinic; not checked',
      'other-orders': 'Said by the police: bail until 2 December, not to come near',
      'other-weapons': 'Said by the patient: a hunting knife in the car; sure',
    },
    alsoTold: ['Letter to the GP'],
    followUp: { owner: 'Sister Beatrix Lund', date: '2026-11-24' },
    author: 'Beatrix Lund, Staff nurse',
    ...over,
  });
}
