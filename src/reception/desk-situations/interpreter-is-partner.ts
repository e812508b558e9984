import type { DeskSituation } from '../desk-situation';

export const interpreterIsPartner = {
  id: 'interpreter-is-partner',
  title: 'A partner or relative wants to interpret',
  source: 'practice.md 1.2 (professional interpreter only); hazard H34',
  reviewed: '2026-11-26',
  flagAs: 'staff-concern',
  do: [
    'Book a professional interpreter, by telephone if none can come.',
    'Do not ask the relative to explain why not.',
  ],
  say: ['“We always use our own interpreters. It is the rule for everybody.”'],
} as const satisfies DeskSituation;
