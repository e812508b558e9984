import { callBack } from '../asks';
import { answerOf } from '../letter-ask';
import type { LetterFacts, LetterSection, Missing } from '../letter';
import { lines } from '../section-text';

const BY = 'Written by';
const RING = 'Ring back';

export function signOffSection(facts: LetterFacts): LetterSection {
  const author = facts.author?.trim();
  const ring = lines(answerOf(facts, callBack));
  const missing: Missing[] = [];
  if (!author) missing.push({ row: BY, what: 'Your name, role and how to reach you.' });
  if (!ring) missing.push({ row: RING, what: 'A name and a number to ring back.' });
  return {
    id: 'sign-off',
    heading: 'From',
    rows: [
      [BY, author || '______________________________ (name, role, how to reach you)'],
      [RING, ring || '______________________________ (name, number)'],
    ],
    paragraphs: [],
    why: 'A name to ask for. The record’s own user is taken where it could be read.',
    removable: 'never',
    missing,
  };
}
