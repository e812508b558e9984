// Runs in a page: a chart that Medplum's own components draw from its mock client, which asks nobody.
import { MantineProvider } from '@mantine/core';
import type { Patient, Questionnaire } from '@medplum/fhirtypes';
import { MockClient } from '@medplum/mock';
import { MedplumProvider, PatientHeader, PatientSummary, QuestionnaireForm } from '@medplum/react';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

const numberOf = (value: string) => [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value }];
const PATIENTS: Patient[] = [
  {
    resourceType: 'Patient',
    name: [{ prefix: ['Mr'], given: ['Ivo'], family: 'Moss' }],
    birthDate: '1971-01-09',
    gender: 'male',
    identifier: numberOf('9997803477'),
  },
  {
    resourceType: 'Patient',
    name: [{ prefix: ['Ms'], given: ['Ada'], family: 'Pell' }],
    birthDate: '1990-08-30',
    gender: 'female',
    identifier: numberOf('9997794400'),
  },
];
const TRIAGE: Questionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  title: 'Triage',
  item: [
    { linkId: 'complaint', text: 'Presenting complaint', type: 'string', required: true },
    { linkId: 'note', text: 'Triage note', type: 'text' },
  ],
};

/** The chart of the first patient, or of the next where its button is pressed: no page is loaded anew. */
function Chart({ patients }: { patients: Patient[] }) {
  const [at, setAt] = useState(0);
  const patient = patients[at] as Patient;
  return createElement(
    'div',
    { key: at },
    createElement('button', { id: 'next', onClick: () => setAt(at + 1) }, 'Next'),
    createElement(PatientHeader, { patient }),
    createElement(PatientSummary, { patient }),
    createElement(QuestionnaireForm, { questionnaire: TRIAGE, onSubmit: () => undefined }),
  );
}

async function draw(): Promise<void> {
  const medplum = new MockClient();
  const patients = await Promise.all(PATIENTS.map((each) => medplum.createResource(each)));
  const root = document.createElement('div');
  document.body.append(root);
  createRoot(root).render(
    createElement(
      MantineProvider,
      null,
      createElement(MedplumProvider, { medplum, children: createElement(Chart, { patients }) }),
    ),
  );
}

void draw();
