import type { Protection } from '../protection';

export const mappa = {
  id: 'mappa',
  title: 'MAPPA',
  source: 'Criminal Justice Act 2003 ss325 to 327B; Ministry of Justice, MAPPA guidance',
  reviewed: '2026-11-26',
  what: 'Police, probation and prisons plan together around a convicted person who is dangerous.',
  who: 'They decide. Health may be asked to share, and may ask the police whether it applies.',
  howFast: 'Meetings run by level of danger. Ask for the next date; do not wait for it.',
  here: 'Give what you know to safeguarding, who hold the contact. Never mention it to the other person.',
} as const satisfies Protection;
