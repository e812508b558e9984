import type { Protection } from '../protection';

export const serialPerpetratorPanel = {
  id: 'serial-perpetrator-panel',
  title: 'Serial-perpetrator panel',
  source:
    'College of Policing, multi-agency tasking and co-ordination (MATAC); local practice, to be checked',
  reviewed: '2026-11-26',
  what: 'A local panel plans to stop somebody who has hurt several people, with help to change and with the law.',
  who: 'Usually the police bring it; in many areas any agency may name somebody. Not every area has one.',
  howFast: 'Monthly in most areas. It adds to safety planning and replaces none of it.',
  here: 'If more than one person was hurt by the same hands, say so to the police and to safeguarding.',
} as const satisfies Protection;
