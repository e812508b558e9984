import { children } from '../../care/items/children';
import type { LetterFacts, LetterSection } from '../letter';
import { careWords } from '../care-words';
import { careRow } from './care-facts';

const ROW = 'Living or staying there';

/** Whether children live or stay with them, and each child as it was told (reviews row 36). */
export function childrenSection(facts: LetterFacts): LetterSection {
  const { answered, note } = careWords(facts.care, children);
  return {
    id: 'children',
    heading: 'Children',
    rows: [careRow(facts, children, { label: ROW })],
    paragraphs: [],
    why: 'Children who see, hear or feel it are harmed too, and may need help of their own.',
    removable: 'with-reason',
    ...(!answered
      ? { missing: [{ row: ROW, what: 'Whether any children live or stay there.' }] }
      : facts.care[children.id]?.choice === 'yes' && note === ''
        ? { missing: [{ row: ROW, what: 'Each child: name, age, where they are now.' }] }
        : {}),
  };
}
