import type { Factor } from '../../care/factor';
import { factorsSaid } from '../../care/factors-in-view';
import { otherSuicidality } from '../../care/factors/other-suicidality';
import type { LetterFacts, LetterSection } from '../letter';
import { lines } from '../section-text';

interface FactorsFor {
  /** What this reader must not have. */
  without?: readonly Pick<Factor, 'id'>[];
  /** Whether the reader may have the other person’s health: else their threat stands without its words. */
  withHealth?: boolean;
}

/**
 * What makes serious harm more likely, each as a fact with its words: only what somebody said yes to,
 * in the order of the list and with no number made of it (practice.md 4.2 and 5.1; reviews row 62).
 */
export function factorsSection(
  facts: LetterFacts,
  { without = [], withHealth = false }: FactorsFor = {},
): LetterSection | undefined {
  const { care, risk } = facts;
  const kept = without.map(({ id }) => id);
  const said = factorsSaid({ care, risk }).filter(({ id }) => !kept.includes(id));
  if (said.length === 0) return undefined;
  const disclosed = facts.outcome.code === 'asked-disclosed';
  return {
    id: 'factors',
    heading: 'What raises concern',
    rows: said.map(({ id, title }): [string, string] => [
      title,
      withHealth || id !== otherSuicidality.id ? wordsOf(risk, id) : 'Yes',
    ]),
    paragraphs: [
      disclosed
        ? 'Facts as told or seen. The order says nothing, and no number is made of them. What does not stand here is not known, which is not “no”.'
        : 'As seen or judged by the writer, not as they said. The order says nothing, and no number is made of them. What does not stand here is not known, which is not “no”.',
    ],
    why: 'Each makes serious harm more likely. Take out what this reader does not need.',
    removable: 'with-reason',
  };
}

function wordsOf(risk: LetterFacts['risk'], id: string): string {
  const marks = risk?.factors ?? {};
  return lines((Object.hasOwn(marks, id) && marks[id]?.note) || '') || 'Yes';
}
