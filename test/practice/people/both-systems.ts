// Invented people known to both systems: one who should be noticed and one who must stay quiet.
import { came, letter, lives, noted, problem, seen, today } from './parts';
import type { Person } from './person';

export const bothSystems: Person[] = [
  {
    id: 'b01',
    kind: 'telling',
    restates: 8,
    story: 'Says her partner did it; the hospital letter the surgery got leaves the abuse out.',
    title: 'Ms',
    given: 'Rosalind',
    surname: 'Achebe',
    sex: 'Female',
    born: '1986-05-29',
    nhsNumber: '9998245915',
    address: '27 Cobbler Row, Wrenhampton ZZ4 2LJ',
    phone: '07700 900111',
    emergency: {
      hospitalNo: 'W447716',
      arrivedMinutesAgo: 90,
      area: 'Minors',
      presentingComplaint: 'Jaw injury',
      triageNote:
        'Bruised and swollen jaw, cannot close teeth. Told me her partner did it and that this is ' +
        'not the first time. Does not want it on the letter.',
      mechanism: 'Punched',
      accompaniedBy: 'Alone',
      notes: [noted(28, 'Beatrix Lund, Staff nurse', 'OPG requested. Sat in side room.')],
      earlier: [came(41, 'Facial injury', 'Discharged, letter to GP')],
      oldRemark: { complaint: 'Wisdom tooth', year: 2013 },
    },
    surgery: {
      recordNo: '20531',
      slot: '11:40',
      consultation: today(
        'Headaches since facial injury',
        'Headaches and poor sleep since being seen in A&E six weeks ago. On edge, jumps when phone ' +
          'goes. Did not want to say how it happened. Partner in waiting room.',
        'Fading bruise along jaw line. BP 124/78.',
        '',
      ),
      earlier: [
        seen(300, 'Dr A Tarrant', 'Smear result given, normal.'),
        seen(120, 'Nurse P Onslow', 'Contraceptive pill check. BP 118/74.'),
      ],
      problems: [problem('Migraine', 'Past', 2900, '37796009')],
      household: [lives('Craig Dunmore', 'Partner'), lives('Ada Achebe', 'Daughter, 5')],
      medication: ['Naproxen 250 mg BD PRN'],
      letters: [letter(41, 33, 'Wrenhampton ED', 'Facial injury: discharged, no follow-up')],
    },
  },
  {
    id: 'b02',
    kind: 'ordinary',
    story: 'Known lung disease at both doors; plenty of "OD" meaning once daily.',
    title: 'Mr',
    given: 'Théodore',
    surname: 'Marchbanks',
    sex: 'Male',
    born: '1969-01-31',
    nhsNumber: '9995102250',
    address: '13 Orchard Green, Ottersley ZZ6 4JE',
    phone: '07700 900112',
    emergency: {
      hospitalNo: 'W150248',
      arrivedMinutesAgo: 176,
      area: 'Majors',
      presentingComplaint: 'Short of breath',
      triageNote:
        'Known COPD, productive cough 4/7, SpO2 90% RA. Nebs given. DH: prednisolone 30 mg OD from ' +
        'rescue pack, omeprazole 20 mg OD.',
      mechanism: '',
      accompaniedBy: 'Wife',
      notes: [noted(100, 'Dr Idris Fenn, Specialty doctor', 'CXR R base change, IV antibiotics.')],
      earlier: [came(210, 'COPD exacerbation', 'Admitted 3 days')],
      oldRemark: { complaint: 'Kidney stone', year: 2010 },
    },
    surgery: {
      recordNo: '20498',
      slot: '12:00',
      consultation: today(
        'COPD annual review',
        'Breathless on hills, no change in the last year. Stopped smoking. Rescue pack used once. ' +
          'Sleeping well, mood good, wife well.',
        'Chest clear. SpO2 95%.',
        'Continue inhalers. Spirometry in 12/12.',
      ),
      earlier: [seen(205, 'Dr A Tarrant', 'Post-discharge check after chest infection. Better.')],
      problems: [
        problem('Chronic obstructive pulmonary disease', 'Active', 3300, '13645005'),
        problem('Gastro-oesophageal reflux', 'Active', 1900, '235595009'),
      ],
      household: [lives('Marguerite Marchbanks', 'Wife')],
      medication: ['Omeprazole 20 mg OD', 'Tiotropium 18 micrograms inhaled OD'],
      letters: [letter(208, 201, 'Wrenhampton Respiratory', 'Discharge after COPD exacerbation')],
    },
  },
];
