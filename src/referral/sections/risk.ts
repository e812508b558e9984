import type { LetterFacts, LetterSection } from '../letter';

/**
 * The site's own form and the professional's judgement, both stated; neither is turned into a grade,
 * and what nobody answered is not a "no" (practice.md 4.1; reviews rows 15 and 43).
 */
export function riskSection(facts: LetterFacts): LetterSection | undefined {
  const { form, judgement } = facts.risk ?? {};
  const rows: [string, string][] = [];
  if (form) {
    const total = form.total === undefined ? 'no total given' : `${form.total} ticked “yes”`;
    const blank = form.notAnswered ? `; ${form.notAnswered} not answered, which is not “no”` : '';
    rows.push([
      form.name,
      `${total}${blank}\nCompleted by ${form.completedBy}${form.date ? `, ${form.date}` : ''}`,
    ]);
  }
  if (judgement) rows.push(['Judgement', `High concern: ${judgement.why}\nBy ${judgement.by}`]);
  if (rows.length === 0) return undefined;
  return {
    id: 'risk',
    heading: 'Form and judgement',
    rows,
    paragraphs: ['The higher of the two is what counts. A total never lowers a concern.'],
    why: 'So that whoever reads the one also reads the other.',
    removable: 'with-reason',
  };
}
