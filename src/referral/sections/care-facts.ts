import type { CareItem } from '../../care/care-item';
import { neckPressure } from '../../care/items/neck-pressure';
import { safeNow } from '../../care/items/safe-now';
import { suicideRisk } from '../../care/items/suicide-risk';
import { careWords } from '../care-words';
import type { LetterFacts, LetterSection } from '../letter';

/** Safety now, pressure on the neck, suicide risk: what was said, in view, without a grade. */
export function careFactsSection(facts: LetterFacts): LetterSection {
  const items: readonly CareItem[] = [safeNow, neckPressure, suicideRisk];
  return {
    id: 'care-facts',
    heading: 'Safety',
    rows: items.map((item) => careRow(facts, item)),
    paragraphs: ['“Not recorded” and “not asked yet” never mean “no”.'],
    why: 'What this reader needs to act on today. There is no score: a gap is shown as a gap.',
    removable: 'with-reason',
  };
}

/** One answer as a row: what was chosen and, below it, any words asked for unless `withNote` is false. */
export function careRow(
  facts: LetterFacts,
  item: CareItem,
  { label = item.title, withNote = true }: { label?: string; withNote?: boolean } = {},
): [string, string] {
  const { words, note } = careWords(facts.care, item);
  return [label, withNote && note ? `${words}\n${note}` : words];
}
