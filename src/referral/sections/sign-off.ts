import type { LetterFacts, LetterSection } from '../letter';

const BY = 'Written by';

export function signOffSection(facts: LetterFacts): LetterSection {
  const author = facts.author?.trim();
  return {
    id: 'sign-off',
    heading: 'From',
    rows: [[BY, author || '______________________________ (name, role, how to reach you)']],
    paragraphs: [],
    why: 'A name to ask for. The record’s own user is taken where it could be read.',
    removable: 'never',
    missing: author ? [] : [{ row: BY, what: 'Your name, role and how to reach you.' }],
  };
}
