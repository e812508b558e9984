import { describeOutcome } from '../enquiry/lines/write-lines';
import { OUTCOME_CODES } from '../enquiry/outcome';
import type { Letter, LetterFacts, LetterSection } from './letter';
import { sectionHtml } from './letter-text';

const CONFIDENTIALITY = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality';
const ACT_CODE = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';
const SNOMED = 'http://snomed.info/sct';
/** Restricted, and sensitive as abuse: on every resource (practice.md 8). */
const security = [
  { system: CONFIDENTIALITY, code: 'R', display: 'restricted' },
  {
    system: ACT_CODE,
    code: 'SDV',
    display: 'sexual assault, abuse, or domestic violence information sensitivity',
  },
];

type Resource = { resourceType: string } & Record<string, unknown>;

/**
 * A letter, its edits laid over it, as a FHIR R4 document: Composition, Patient with only what the
 * letter itself says of them, ServiceRequest, and QuestionnaireResponse with what was asked and not
 * what was said. `newId` gives a random UUID.
 */
export function letterBundle(made: Letter, facts: LetterFacts, newId: () => string): Resource {
  const url = () => `urn:uuid:${newId()}`;
  const urls = { composition: url(), patient: url(), request: url(), response: url() };
  const subject = { reference: urls.patient };
  const date = new Date(facts.now).toISOString();
  const author = [{ display: facts.author?.trim() || 'Not recorded' }];
  const entries: [string, Resource][] = [
    [urls.composition, compositionOf(made, { subject, date, author }, urls)],
    [urls.patient, patientOf(made, facts)],
    [urls.request, requestOf(made, { subject, date, author })],
    [urls.response, responseOf(facts, { subject, date })],
  ];
  return {
    resourceType: 'Bundle',
    meta: { security },
    identifier: { system: 'urn:ietf:rfc:3986', value: url() },
    type: 'document',
    timestamp: date,
    entry: entries.map(([fullUrl, resource]) => ({
      fullUrl,
      resource: { ...resource, meta: { security } },
    })),
  };
}

interface Shared {
  subject: { reference: string };
  date: string;
  author: { display: string }[];
}

function compositionOf(
  made: Letter,
  { subject, date, author }: Shared,
  urls: { request: string; response: string },
): Resource {
  const alerts: LetterSection[] = made.alerts.map((alert, i) => ({
    ...{ id: `alert-${i}`, heading: 'Read first', paragraphs: [alert] },
    ...{ why: '', removable: 'never' },
  }));
  return {
    resourceType: 'Composition',
    status: 'final',
    type: { coding: [{ system: 'http://loinc.org', code: '57133-1', display: 'Referral note' }] },
    subject,
    date,
    author,
    title: made.title,
    confidentiality: 'R',
    section: [
      ...[...alerts, ...made.sections].map((section) => ({
        title: section.heading,
        text: {
          status: 'generated',
          div: `<div xmlns="http://www.w3.org/1999/xhtml">${sectionHtml(section).replaceAll(' dir="auto"', '')}</div>`,
        },
      })),
      { title: 'Request', entry: [{ reference: urls.request }] },
      { title: 'Enquiry', entry: [{ reference: urls.response }] },
    ],
  };
}

/** Only what stands in the letter's own first block: a number it leaves out is not here either. */
function patientOf(made: Letter, { patient }: LetterFacts): Resource {
  const rows = new Map(made.sections.find(({ id }) => id === 'identity')?.rows);
  const identifier = [
    ['NHS number', 'https://fhir.nhs.uk/Id/nhs-number', patient.nhsNumber],
    ['Local number', 'urn:sidenote:local-number', patient.localId],
  ].flatMap(([label, system, value]) =>
    label && value && rows.has(label) ? [{ system, value }] : [],
  );
  return {
    resourceType: 'Patient',
    ...(identifier.length > 0 && { identifier }),
    ...(patient.name && rows.has('Name') && { name: [{ text: patient.name }] }),
    ...(patient.dob && rows.has('Date of birth') && { birthDate: patient.dob }),
  };
}

function requestOf(made: Letter, { subject, date, author }: Shared): Resource {
  const [requester] = author;
  return {
    resourceType: 'ServiceRequest',
    status: 'active',
    intent: 'order',
    code: { text: made.title },
    subject,
    authoredOn: date,
    ...(requester && { requester }),
    ...(made.to && { performer: [{ display: made.to }] }),
  };
}

/** What was asked and what came of it, never an answer: those are not in every letter. */
function responseOf({ outcome }: LetterFacts, { subject, date }: Omit<Shared, 'author'>): Resource {
  const code = OUTCOME_CODES[outcome.code];
  const all = outcome.questionsAsked > 0 && outcome.questionsAnswered === outcome.questionsAsked;
  return {
    resourceType: 'QuestionnaireResponse',
    status: all ? 'completed' : 'in-progress',
    ...(outcome.questionSet && { questionnaire: `urn:sidenote:questions:${outcome.questionSet}` }),
    subject,
    authored: date,
    item: [
      {
        linkId: 'outcome',
        text: 'What was asked and what came of it',
        answer: [
          { valueString: describeOutcome(outcome) },
          ...(code
            ? [{ valueCoding: { system: SNOMED, code: code.code, display: code.display } }]
            : []),
        ],
      },
      ...[
        ['asked', 'Questions asked', outcome.questionsAsked] as const,
        [
          'answered',
          'Questions answered; the others are not “no”',
          outcome.questionsAnswered,
        ] as const,
      ].map(([linkId, text, valueInteger]) => ({ linkId, text, answer: [{ valueInteger }] })),
    ],
  };
}
