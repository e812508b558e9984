// The practice record's emergency department: one page that redraws itself, routes in the hash.
import type { SystemDescription } from '../../model/system-description';

const who = ['patient.name', 'patient.dob', 'patient.localId', 'episode.arrivedAt'] as const;
const beside = ['triage', 'notes', 'departure'];

export const practiceEmergency: SystemDescription = {
  id: 'practice-emergency',
  version: 1,
  title: 'Osier ED (practice record)',
  match: ['http://127.0.0.1:*/emergency/*', 'http://localhost:*/emergency/*'],
  fingerprint: '.app > .top a.product[href="#/board"]',
  dateFormat: 'day-first',
  locale: 'en-GB',
  contexts: [
    // The board, and whatever else has no attendance in its address: nobody's record is open.
    { id: 'no-patient', path: '/emergency/*', expects: [] },
    {
      id: 'triage',
      path: '/emergency/*#/attendance/*',
      expects: [
        ...who,
        'episode.presentingComplaint',
        'episode.note',
        'episode.mechanism',
        'episode.accompaniedBy',
        'attendance',
        'user.name',
      ],
    },
    {
      id: 'notes',
      path: '/emergency/*#/attendance/*/notes',
      expects: [...who, 'episode.note', 'attendance', 'user.name'],
    },
    {
      id: 'history',
      path: '/emergency/*#/attendance/*/history',
      expects: [...who, 'attendance', 'user.name'],
    },
    {
      id: 'departure',
      path: '/emergency/*#/attendance/*/departure',
      expects: [...who, 'episode.note', 'attendance', 'user.name'],
      departure: true,
    },
  ],
  attendanceInAddress: { after: '#/attendance/', before: '/' },
  roots: ['.attendance', '.user-menu'],
  fields: [
    {
      kind: 'patient.name',
      tense: 'this-episode',
      locators: [{ by: 'css', selector: '.banner-name', within: '.banner' }],
    },
    {
      kind: 'patient.dob',
      tense: 'this-episode',
      locators: [{ by: 'term', term: 'Born', within: '.banner' }],
    },
    {
      // Not everybody who arrives has one yet; the hospital number is what nobody is without.
      kind: 'patient.nhsNumber',
      tense: 'this-episode',
      locators: [{ by: 'term', term: 'NHS No.', within: '.banner' }],
      optional: true,
    },
    {
      kind: 'patient.localId',
      tense: 'this-episode',
      locators: [{ by: 'term', term: 'Hospital No.', within: '.banner' }],
    },
    {
      kind: 'patient.sex',
      tense: 'this-episode',
      locators: [{ by: 'term', term: 'Sex', within: '.banner' }],
      optional: true,
    },
    {
      kind: 'patient.ethnicGroup',
      tense: 'this-episode',
      locators: [{ by: 'term', term: 'Ethnicity', within: '.banner' }],
      optional: true,
    },
    {
      kind: 'episode.arrivedAt',
      tense: 'this-episode',
      locators: [{ by: 'term', term: 'Arrived', within: '.banner' }],
    },
    {
      kind: 'episode.presentingComplaint',
      tense: 'editing',
      locators: [{ by: 'label', label: 'Presenting complaint', within: 'main' }],
      contexts: ['triage'],
    },
    {
      kind: 'episode.note',
      tense: 'editing',
      locators: [{ by: 'label', label: 'Triage note', within: 'main' }],
      contexts: ['triage'],
    },
    {
      kind: 'episode.mechanism',
      tense: 'editing',
      locators: [{ by: 'label', label: 'Mechanism', within: 'main' }],
      contexts: ['triage'],
    },
    {
      kind: 'episode.accompaniedBy',
      tense: 'editing',
      locators: [{ by: 'label', label: 'Accompanied by', within: 'main' }],
      contexts: ['triage'],
    },
    {
      kind: 'episode.note',
      tense: 'editing',
      locators: [{ by: 'label', label: 'New note', within: 'main' }],
      contexts: ['notes'],
    },
    {
      kind: 'episode.note',
      tense: 'this-episode',
      locators: [
        {
          by: 'section',
          heading: 'Notes',
          list: '.feed',
          item: '.card',
          text: '.card-text',
          date: '.card-time',
          within: 'main',
        },
      ],
      many: true,
      contexts: ['notes'],
    },
    {
      kind: 'episode.note',
      tense: 'editing',
      locators: [{ by: 'label', label: 'GP letter', within: 'main' }],
      contexts: ['departure'],
    },
    {
      kind: 'attendance',
      tense: 'history',
      locators: [
        {
          by: 'section',
          heading: 'Earlier attendances',
          item: 'li',
          text: 'span',
          date: 'time',
          within: 'aside',
        },
      ],
      many: true,
      contexts: beside,
    },
    {
      kind: 'attendance',
      tense: 'history',
      locators: [
        { by: 'column', header: 'Complaint', heading: 'Attendance history', date: 'Date' },
        // What stands there instead of a table where there is none: no list, only words that say so.
        { by: 'section', heading: 'Attendance history', item: 'li' },
      ],
      many: true,
      contexts: ['history'],
    },
    {
      kind: 'user.name',
      tense: 'this-episode',
      locators: [{ by: 'css', selector: '.user-menu .user-name' }],
    },
  ],
  truncated: ['Show all'],
  ignore: ['.board', '.waiting', '[role="menu"]'],
};
