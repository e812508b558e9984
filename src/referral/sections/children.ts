import { childrenOf, type HouseholdPerson } from '../../care/household';
import { children } from '../../care/items/children';
import { careWords } from '../care-words';
import type { LetterFacts, LetterSection, Missing } from '../letter';
import { lines } from '../section-text';
import { careRow } from './care-facts';

const ROW = 'Living or staying there';

/**
 * Each child as told, a row each. Where they usually live goes only to a reader who protects the child
 * itself: a child who visits has two addresses (reviews rows 28, 36 and 42).
 */
export function childrenSection(
  facts: LetterFacts,
  { withAddress = false, withAdults = false } = {},
): LetterSection {
  const { answered } = careWords(facts.care, children);
  const each = childrenOf(facts.household);
  const adults = facts.household?.people.filter(({ kind }) => kind === 'adult') ?? [];
  const choice = facts.care[children.id]?.choice;
  const note = lines(facts.household?.note ?? '');
  const missing: Missing[] = [];
  if (!answered) missing.push({ row: ROW, what: 'Whether any children live or stay there.' });
  if ((choice === 'yes' || choice === 'contact') && each.length === 0)
    missing.push({ row: ROW, what: 'Each child: name, age, where they are now.' });
  return {
    id: 'children',
    heading: 'Children',
    rows: [
      careRow(facts, children, { label: ROW }),
      ...each.map((child, i): [string, string] => [
        `Child ${i + 1}`,
        personText(child, withAddress),
      ]),
      ...(withAdults
        ? adults.map((adult, i): [string, string] => [`Adult ${i + 1}`, personText(adult, false)])
        : []),
      ...(withAdults && note ? [['Also told', note] as [string, string]] : []),
    ],
    paragraphs: [],
    why: 'Children who see, hear or feel it are harmed too, and may need help of their own.',
    removable: 'with-reason',
    missing,
  };
}

const SAW = { yes: 'Saw or heard it', no: 'Said not to have seen or heard it' } as const;
const HURT = { yes: 'Was hurt', no: 'Said not to have been hurt' } as const;

function personText(person: HouseholdPerson, withAddress: boolean): string {
  const { name, age, whose, sleeps, usualAddress, sawOrHeard, hurt } = person;
  const known = <T extends string>(answer: string | undefined, words: Record<string, T>) =>
    answer && Object.hasOwn(words, answer) ? words[answer] : undefined;
  return lines(
    [
      [name || 'Name not known', age || 'age not known', whose].filter(Boolean).join(', '),
      sleeps ? `Sleeps: ${sleeps}` : '',
      withAddress && usualAddress ? `Usual address: ${usualAddress}` : '',
      known(sawOrHeard, SAW) ?? '',
      known(hurt, HURT) ?? '',
    ].join('\n'),
  );
}
