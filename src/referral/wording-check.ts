import type { ClinicalItem } from '../model/clinical-item';

export interface WordingHint {
  /** As it stands in the text. */
  found: string;
  consider: string;
}

/** Words that blame or doubt, with plainer ones. A hint: the writer may keep any (reviews row 35). */
const wordingCheck = {
  id: 'wording-check',
  title: 'Words that blame or doubt',
  source: 'reviews row 35; own wording',
  reviewed: '2026-11-21',
  phrases: [
    [/\balleg(?:es|ed|edly|ing)(?: repeatedly)?\b/gi, 'says, or said'],
    [/\bclaim(?:s|ed|ing)\b/gi, 'says, or said'],
    [/\bden(?:y|ies|ied|ying)\b/gi, 'said no when asked'],
    [/\b(?:refus(?:es|ed)|fail(?:s|ed)) to engage\b/gi, 'did not feel able to talk today'],
    [/\bnon-?complian(?:t|ce)\b/gi, 'what they did, and what got in the way'],
    [/\b(?:toxic|volatile|stormy) relationship\b/gi, 'what was done, and by whom'],
    [/\ba domestic\b(?! (?:abuse|violence))/gi, 'abuse, and by whom'],
    [/\bdomestic (?:dispute|incident|altercation|row)s?\b/gi, 'abuse, and by whom'],
    [
      /\b(?:chooses|chose|choosing) to (?:stay|return|go back)\b/gi,
      'is living with them at present',
    ],
  ] as readonly (readonly [RegExp, string])[],
} as const satisfies ClinicalItem & { phrases: unknown };

/** Hints for one text. Words between quotation marks are the patient's own and are left alone. */
export function checkWording(text: string): WordingHint[] {
  const own = text.replace(/“[^”]*”|"[^"]*"/g, (quote) => ' '.repeat(quote.length));
  const seen = new Map<string, WordingHint>();
  for (const [phrase, consider] of wordingCheck.phrases) {
    for (const match of own.matchAll(phrase)) {
      seen.set(match[0].toLowerCase(), { found: match[0], consider });
    }
  }
  return [...seen.values()];
}
