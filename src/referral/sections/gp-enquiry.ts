import type { CareItem } from '../../care/care-item';
import { children } from '../../care/items/children';
import { neckPressure } from '../../care/items/neck-pressure';
import { safeNow } from '../../care/items/safe-now';
import { suicideRisk } from '../../care/items/suicide-risk';
import { careWords } from '../care-words';
import type { LetterFacts, LetterSection } from '../letter';
import { careRow } from './care-facts';
import { outcomeSentences } from './outcome';

/**
 * The paragraph whose absence left a GP not knowing (reviews row 8): there by default, and taking it
 * out needs a reason. Choices only: notes, their words and the other person stay out of this letter.
 */
export function gpEnquirySection(facts: LetterFacts): LetterSection {
  const disclosed = facts.outcome.code === 'asked-disclosed';
  const items: readonly CareItem[] = [safeNow, neckPressure, suicideRisk, children];
  const told = items.filter((item) => disclosed || careWords(facts.care, item).answered);
  const sentences = outcomeSentences(facts.outcome);
  return {
    id: 'enquiry',
    heading: 'The enquiry',
    ...(told.length > 0 && {
      rows: [
        ['What was asked', sentences.join(' ')],
        ...told.map((item) => careRow(facts, item, { withNote: false })),
      ],
    }),
    paragraphs:
      told.length > 0 ? ['“Not recorded” and “not asked yet” never mean “no”.'] : sentences,
    why: 'The reason for the letter. Without it their GP does not know; taking it out needs a reason.',
    removable: 'with-reason',
  };
}
