import { formatMoment } from '../../model/dates';
import { GROUNDS } from '../agreement';
import { knows, sought } from '../asks';
import { answerOf } from '../letter-ask';
import type { LetterFacts, LetterSection, Missing } from '../letter';
import { lines } from '../section-text';

/** A page of its own wherever something is shared without agreement (practice.md 4.3). */
export function justificationSection(facts: LetterFacts): LetterSection | undefined {
  const { answer, ground, ...given } = facts.agreement;
  if (answer !== 'without') return undefined;
  const reason = lines(given.reason ?? '');
  const senior = lines(given.senior ?? '');
  const missing: Missing[] = [];
  if (!reason) missing.push({ row: 'Reason', what: 'Why it is shared without agreement.' });
  if (!senior)
    missing.push({ row: 'Decided with', what: 'The senior person who decided with you.' });
  if (!answerOf(facts, sought))
    missing.push({
      row: 'Was agreement asked for',
      what: 'Whether agreement was asked for first.',
    });
  return {
    id: 'justification',
    heading: 'Sharing without agreement: the reasons',
    newPage: true,
    rows: [
      ['Ground', ground ? GROUNDS[ground] : 'Not recorded'],
      ['Reason', reason || 'Not recorded'],
      ['Decided with', senior || 'Not recorded'],
      ['Decided by', facts.author?.trim() || '______________________________'],
      ['When', formatMoment(facts.now, facts.timeZone)],
      ['Was agreement asked for', answerOf(facts, sought) || 'Not recorded'],
      ['Do they know', answerOf(facts, knows) || 'Not recorded'],
    ],
    paragraphs: ['Keep this page with the letter, as restricted as the letter.'],
    why: 'Whoever shares without agreement answers for it. This page is the record of why.',
    removable: 'never',
    missing,
  };
}
