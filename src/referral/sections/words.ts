import { lines } from '../section-text';
import type { LetterFacts, LetterSection } from '../letter';

/** What they said, as they said it, in quotes; left out where nothing was written down. */
export function wordsSection(facts: LetterFacts): LetterSection | undefined {
  const said = lines(facts.words ?? '');
  if (said === '') return undefined;
  return {
    id: 'words',
    heading: 'In their own words',
    paragraphs: [`“${said}”`],
    why: 'Their words carry more than a summary. Take out whatever this reader does not need.',
    removable: 'freely',
  };
}
