// The practice record's surgery: pages drawn by the server in nested frames. Every frame of a patient
// says itself whose it is, and is read by that alone.
import type { SystemDescription } from '../../model/system-description';

const who = ['patient.name', 'patient.dob', 'patient.nhsNumber'] as const;

export const practiceGp: SystemDescription = {
  id: 'practice-gp',
  version: 1,
  title: 'Quillet (practice record)',
  match: ['http://127.0.0.1:*/practice/*', 'http://localhost:*/practice/*'],
  fingerprint: 'body.top, body.desk, body.patient, body.frame',
  dateFormat: 'day-first',
  locale: 'en-GB',
  contexts: [
    // The outermost page holds today's list, and the desk the appointments: other people's names.
    { id: 'no-patient', path: '/practice/', expects: [] },
    { id: 'no-patient', path: '/practice/?*', expects: [] },
    { id: 'no-patient', path: '/practice/desk*', expects: [] },
    { id: 'banner', path: '/practice/patient/*', expects: [...who, 'patient.localId'] },
    {
      id: 'consultation',
      path: '/practice/patient/*/consultation*',
      expects: [...who, 'episode.presentingComplaint', 'episode.note', 'attendance', 'user.name'],
    },
    {
      id: 'summary',
      path: '/practice/patient/*/summary*',
      expects: [...who, 'problem', 'user.name'],
    },
    {
      id: 'correspondence',
      path: '/practice/patient/*/correspondence*',
      expects: [...who, 'user.name'],
    },
  ],
  fields: [
    {
      kind: 'patient.name',
      tense: 'this-episode',
      locators: [{ by: 'match', selector: '.who, #banner .name', before: ' Born ' }],
    },
    {
      kind: 'patient.dob',
      tense: 'this-episode',
      locators: [{ by: 'match', selector: '.who, #banner .name', after: ' Born ', before: ' (' }],
    },
    {
      kind: 'patient.nhsNumber',
      tense: 'this-episode',
      locators: [
        { by: 'match', selector: '#banner .name', after: ' NHS ', before: ' Gender ' },
        { by: 'match', selector: '.who', after: ' NHS ' },
      ],
    },
    {
      kind: 'patient.localId',
      tense: 'this-episode',
      locators: [{ by: 'match', selector: '#banner td', after: 'Record no. ' }],
      contexts: ['banner'],
    },
    {
      kind: 'patient.sex',
      tense: 'this-episode',
      locators: [{ by: 'match', selector: '#banner .name', after: ' Gender ' }],
      contexts: ['banner'],
      optional: true,
    },
    {
      kind: 'episode.presentingComplaint',
      tense: 'editing',
      locators: [{ by: 'term', term: 'Reason for contact', within: 'table.entry' }],
      contexts: ['consultation'],
    },
    ...['History', 'Examination', 'Plan'].map((term) => ({
      kind: 'episode.note' as const,
      tense: 'editing' as const,
      locators: [{ by: 'term' as const, term, within: 'table.entry' }],
      contexts: ['consultation'],
    })),
    {
      kind: 'attendance',
      tense: 'history',
      locators: [{ by: 'column', header: 'Entry', heading: 'Earlier consultations', date: 'Date' }],
      many: true,
      contexts: ['consultation'],
    },
    {
      kind: 'problem',
      tense: 'history',
      locators: [
        {
          by: 'column',
          header: 'Problem',
          heading: 'Problems',
          date: 'Onset',
          code: 'Code',
          status: 'Status',
        },
      ],
      many: true,
      contexts: ['summary'],
    },
    {
      kind: 'user.name',
      tense: 'this-episode',
      locators: [{ by: 'match', selector: '.foot', after: 'User: ' }],
    },
  ],
  truncated: ['Show all'],
  ignore: ['#list', 'body.desk table', '#menubar'],
};
