import { knows } from '../asks';
import { answerOf } from '../letter-ask';
import type { LetterFacts, LetterSection, Missing } from '../letter';

const KNOWS = 'They know of this letter';

/** Agreement to this letter, then, apart from it, why this may be shared (reviews rows 7 and 64). */
export function agreementSection(facts: LetterFacts, basis: string): LetterSection {
  const { answer } = facts.agreement;
  const reason = facts.agreement.reason?.trim();
  const told = answerOf(facts, knows);
  const missing: Missing[] = [];
  if (answer === 'not-asked') missing.push({ what: 'Whether they agree to a referral.' });
  if (!told) missing.push({ row: KNOWS, what: 'Whether they know of this letter.' });
  const sentence = {
    yes: 'They agreed to this being shared.',
    no: 'They did not agree to this being shared.',
    'not-asked': `Whether they agree has not been asked yet${reason ? `: ${reason}` : '.'}`,
    without: 'Shared without their agreement. The reasons are on the last page.',
  }[answer];
  return {
    id: 'agreement',
    heading: 'Agreement, and why this is shared',
    rows: [[KNOWS, told || 'Not recorded']],
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
