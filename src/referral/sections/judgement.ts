import { judgement } from '../asks';
import { answerOf } from '../letter-ask';
import type { LetterFacts, LetterSection } from '../letter';
import { lines } from '../section-text';

const ROW = 'What gives concern';

/** On suspicion: the writer's judgement, worded as that and never as something the patient said. */
export function judgementSection(facts: LetterFacts): LetterSection | undefined {
  const why = lines(answerOf(facts, judgement) || (facts.risk?.judgement?.why ?? ''));
  if (facts.outcome.code === 'asked-disclosed') return undefined;
  return {
    id: 'judgement',
    heading: 'Professional judgement',
    rows: [[ROW, why || 'Not recorded']],
    paragraphs: [
      'This is made on professional judgement. They have disclosed nothing to the writer, and nothing here is their account. Do not put it to them as theirs.',
    ],
    why: 'So that a concern is acted on, and nobody takes it for something they said.',
    removable: 'never',
    missing: why ? [] : [{ row: ROW, what: 'What makes you concerned.' }],
  };
}
