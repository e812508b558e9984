import { always, END, type QuestionSet } from '../../model/question-set';

const SENIOR = 'Senior clinician now: airway, voice, neck, neurology.';
const IMAGING = 'Imaging of the neck vessels by the local strangulation guideline.';

export const strangulationSigns = {
  id: 'strangulation-signs',
  title: 'Pressure on the neck',
  version: 1,
  opens: 'on-disclosure',
  source:
    'practice.md 1.4 (non-fatal strangulation): often no mark; UK intercollegiate guideline for acute care (RCEM, FFLM, IFAS); reviews row 24',
  reviewed: '2026-11-26',
  licence: 'Wording written for this product; not taken from DASH or any other form.',
  confidentiality:
    'As before: this stays with the team, unless you, a child or someone else is in serious danger.',
  opening: 'I ask everybody who has been hurt about the neck, because it can harm without showing.',
  questions: [
    {
      id: 'pressure',
      say: 'Has anyone put hands, an arm or anything else round your neck, or pressed on your chest or mouth so that you could not breathe?',
      sayRemotely:
        'Just yes or no: has anyone put hands or anything round your neck, or stopped your breathing?',
      lookFor:
        'Often there is no mark at all. Look behind the ears, in the eyes and mouth, at the scalp and under the chin.',
      next: { ...always('now'), no: END },
      doNow: ['Say: "It was right to tell me. Even with no mark it needs looking at."'],
    },
    {
      id: 'now',
      say: 'Since then, anything with your voice, swallowing or breathing?',
      sayRemotely: 'Just yes or no: is your voice, swallowing or breathing different since?',
      lookFor: 'Hoarse, stridor, drooling, neck swelling or crackling.',
      doNow: [SENIOR, IMAGING],
      next: always('blacked-out'),
    },
    {
      id: 'blacked-out',
      say: 'Did you black out, lose time, or wet or soil yourself?',
      sayRemotely: 'Just yes or no: did you black out or lose control of your bladder?',
      doNow: [SENIOR, IMAGING],
      next: always('head-or-sight'),
    },
    {
      id: 'head-or-sight',
      say: 'Headache, changes in sight, weakness, dizziness or confusion since?',
      sayRemotely: 'Just yes or no: headache, sight, weakness or confusion since?',
      lookFor: 'May come days later. A stroke in a young person is one of the ways this kills.',
      doNow: [SENIOR, IMAGING, 'In general practice: same-day emergency department, not home.'],
      next: always('pregnant'),
    },
    {
      id: 'pregnant',
      say: 'Are you pregnant, or might you be?',
      sayRemotely: 'Just yes or no: are you pregnant, or might you be?',
      doNow: ['Obstetric review today, whatever the weeks.'],
      next: always(END),
    },
  ],
} as const satisfies QuestionSet;
