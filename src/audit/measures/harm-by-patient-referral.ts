import type { Measure } from '../measure';

export const harmByPatientReferral = {
  id: 'harm-by-patient-referral',
  title: 'Referred where the patient may be harming somebody',
  source: 'NICE quality standard QS116 (2016), statement 4',
  reviewed: '2026-11-26',
  definition:
    'Attendances whose notes read as harm or threats by the patient, and how many of them were handed on. Notes that read so are not a disclosure by the patient, which Sidenote does not record.',
  numerator: 'Those handed over to safeguarding or a service, or with a letter made.',
  denominator: 'Attendances in which such a presentation was live.',
  exclusions:
    'Where it was not shown to a clinician because prompting was off. Practice is left out.',
  picture: 'bars',
  rows: [
    {
      id: 'may-harm',
      label: 'Notes read as harm by the patient',
      counter: 'may-harm',
      of: ['eligible', 'presentations'],
    },
    {
      id: 'may-harm-referred',
      label: 'Handed on',
      counter: 'may-harm-referred',
      of: ['may-harm', 'such attendances'],
    },
  ],
} satisfies Measure;
