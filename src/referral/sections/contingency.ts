import { contingency } from '../asks';
import { answerOf, type LetterAsk } from '../letter-ask';
import type { LetterFacts, LetterSection } from '../letter';
import { lines } from '../section-text';

/** A plan that does not rest on the patient alone (reviews row 13). */
export function contingencySection(
  facts: LetterFacts,
  ask: LetterAsk = contingency,
): LetterSection {
  const plan = lines(answerOf(facts, ask));
  return {
    id: 'contingency',
    heading: 'If they do not report, or cannot be reached',
    paragraphs: [plan || 'Not planned yet.'],
    why: 'Plans that relied on the patient to report have failed. Say who does what, by when.',
    removable: 'with-reason',
    missing: plan ? [] : [{ what: 'What happens if they do not report: who does what, by when.' }],
  };
}
