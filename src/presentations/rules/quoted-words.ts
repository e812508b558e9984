import type { PresentationRule } from '../rule';

/** Words set in quotation marks: staff quote what does not sit right. Weak alone. */
export const quotedWords = {
  id: 'quoted-words',
  title: 'Quoted words',
  source:
    'practice.md 2.2 Delay / inconsistent (quoted cover stories); Welwyn Hatfield 2017 chronology',
  tier: 4,
  because: 'words quoted in the note',
  anySubject: true,
  conditional: true,
  frames: [
    'quoted !!sport !!work !!road',
    { frame: 'quoted !!outside !!sunny !!kindly !!child !!clinician !!ill', tier: 3 },
    { frame: 'quoted-who !!outside !!sunny !!kindly !!child !!clinician', tier: 3 },
  ],
  reviewed: '2026-11-26',
} satisfies PresentationRule;
