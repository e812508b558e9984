import { formatMoment } from '../../model/dates';
import { whereUntil } from '../asks';
import { answerOf } from '../letter-ask';
import { lines } from '../section-text';
import type { LetterFacts, LetterSection } from '../letter';

/** Where they are, as known when it was written: a department, never an address. */
export function whereNowSection(facts: LetterFacts): LetterSection {
  const department = lines(facts.letterhead).split('\n')[0] || 'this department';
  const at = formatMoment(facts.now, facts.timeZone);
  const left = facts.outcome.reason === 'left-before';
  const told = lines(answerOf(facts, whereUntil));
  return {
    id: 'where-now',
    heading: 'Where they are now, and until when',
    paragraphs: [
      told
        ? `${told.replace(/\.$/, '')}. (Written ${at}, ${department}.)`
        : left
          ? `They had left when this was written (${at}, ${department}).`
          : `In our care when this was written (${at}, ${department}). Ask the department before coming: they may have left.`,
    ],
    why: 'A visit while they are still here may be the only safe one. No address is given.',
    removable: 'freely',
    missing: told || left ? [] : [{ what: 'Where they are until when.' }],
  };
}
