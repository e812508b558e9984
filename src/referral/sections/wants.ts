import { wants } from '../../care/items/wants';
import { careChoice, careWords } from '../care-words';
import type { LetterFacts, LetterSection } from '../letter';

/** What they want, the first thing said in every letter after whom it is about (reviews row 63). */
export function wantsSection(facts: LetterFacts): LetterSection | undefined {
  const choice = careChoice(facts.care, wants);
  const { note } = careWords(facts.care, wants);
  // Nobody is asked what they want before they have disclosed anything.
  if (facts.outcome.code !== 'asked-disclosed' && !choice) return undefined;
  const said = note !== '' && choice === 'said';
  const text = said
    ? `“${note}”`
    : choice === 'not-sure'
      ? 'They are not sure yet.'
      : choice === 'said'
        ? 'Not recorded.'
        : 'Not asked yet.';
  const answered = said || choice === 'not-sure';
  return {
    id: 'wants',
    heading: 'What they want',
    paragraphs: [text],
    why: 'First, so that whoever reads this starts from what they asked for.',
    removable: 'with-reason',
    ...(!answered && { missing: [{ what: 'What they want. It comes first in every letter.' }] }),
  };
}
