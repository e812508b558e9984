import type { Coding } from '../model/coding';
import type { Sign } from '../enquiry/lines/reference';

/**
 * What reception copies into the practice system. Every line is true and ordinary: it may be read on a
 * patient's telephone, and by whoever holds that (practice.md 5.3). `FLAG_WORDS` with a reference of
 * this site's key is recognised wherever the record is opened, so that a flag stands even where this
 * computer may keep nothing.
 */
const FLAG_WORDS = 'Appointment preference: offered time alone at each visit. Ref';

export function writeFlagLine(reference: string): string {
  return `${FLAG_WORDS} ${reference}.`;
}

/** A flag's reference is signed apart, so that neither reads as the other's. */
export function signFlag(sign: Sign): Sign {
  return (text) => sign(`flag ${text}`);
}

/**
 * Codes for the record, entered by hand and hidden from online view. Their status in the current UK
 * release is unchecked. Source: codes.json, groups safeguarding and third_party_notification.
 */
export const FLAG_CODES: readonly Coding[] = [
  { system: 'SNOMED CT', code: '766561000000109', display: 'Adult safeguarding concern' },
];

/** Said at every flag, in this order. Sources: practice.md 5.3 and 5.4; reviews rows 54 and 55. */
export const FLAG_REMINDERS: readonly string[] = [
  'Hide the code, and any letter with it, from online view before you save.',
  'A printed summary may show what is hidden online. Check before one is handed out.',
  'Look inside the practice system who else lives there and is registered here. Write nothing into another person’s record.',
];

/** What stands in a text and might be a flag line; the key decides. Linear, no expression. */
export function findFlagReferences(text: string): string[] {
  const found: string[] = [];
  for (let from = text.indexOf(FLAG_WORDS); from !== -1 && found.length < MOST;) {
    const after = from + FLAG_WORDS.length;
    found.push(
      text
        .slice(after, after + 24)
        .trim()
        .slice(0, 12),
    );
    from = text.indexOf(FLAG_WORDS, after);
  }
  return found;
}

const MOST = 20;
