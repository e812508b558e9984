import type { LetterFacts, LetterSection, Missing } from '../letter';
import { lines } from '../section-text';

/** Agreement to a referral, then, apart from it, why this may be shared (reviews rows 7 and 64). */
export function agreementSection(facts: LetterFacts, basis: string): LetterSection {
  const { answer } = facts.agreement;
  const reason = lines(facts.agreement.reason ?? '');
  const senior = lines(facts.agreement.senior ?? '');
  const missing: Missing[] = [];
  if (answer === 'not-asked') missing.push({ what: 'Whether they agree to a referral.' });
  if (answer === 'without' && !reason)
    missing.push({ row: 'Reason', what: 'Why it is shared without agreement.' });
  if (answer === 'without' && !senior)
    missing.push({ row: 'Decided with', what: 'The senior person who decided with you.' });
  const sentence = {
    yes: 'They agreed to this referral.',
    no: 'They did not agree to this referral.',
    'not-asked': `Whether they agree has not been asked yet${reason ? `: ${reason}` : '.'}`,
    without: 'Shared without their agreement, for the reason above.',
  }[answer];
  return {
    id: 'agreement',
    heading: 'Agreement, and why this is shared',
    ...(answer === 'without' && {
      rows: [
        ['Reason', reason || 'Not recorded'],
        ['Decided with', senior || 'Not recorded'],
      ],
    }),
    paragraphs: [sentence, ...basisParagraphs(facts, basis)],
    why: 'Whoever receives it must know what they agreed to, and what allows it to be sent.',
    removable: 'never',
    missing,
  };
}

/** The GP is told whether a referral was agreed to, not the reasons: those went to the service. */
export function agreementForGpSection(facts: LetterFacts, basis: string): LetterSection {
  const disclosed = facts.outcome.code === 'asked-disclosed';
  const sentence = {
    yes: 'They agreed to a referral to a specialist service.',
    no: 'They did not agree to a referral to a specialist service. Please offer it again when you see them alone.',
    'not-asked': 'Whether they agree to a referral has not been asked yet.',
    without: 'A referral was made without their agreement, with a recorded reason.',
  }[facts.agreement.answer];
  return {
    id: 'agreement',
    heading: 'Why this is shared',
    paragraphs: [...(disclosed ? [sentence] : []), ...basisParagraphs(facts, basis)],
    why: 'A letter to the GP is part of their care; agreeing to a referral is a separate question.',
    removable: 'never',
    missing:
      disclosed && facts.agreement.answer === 'not-asked'
        ? [{ what: 'Whether they agree to a referral.' }]
        : [],
  };
}

function basisParagraphs(facts: LetterFacts, basis: string): string[] {
  const approver = facts.textApprovedBy.trim();
  return [
    basis,
    approver
      ? `Wording of the basis for sharing approved by ${approver}.`
      : 'Wording of the basis for sharing: not yet approved.',
  ];
}
