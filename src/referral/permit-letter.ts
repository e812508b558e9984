import { GROUNDS, type Agreement, type Ground } from './agreement';
import type { LetterFacts, LetterPermit, LetterType } from './letter';

const OFFER =
  'Offer the helpline number and, only if safe to carry, the leaflet. Where there is serious harm or a child at risk, choose sharing without agreement and give the reason and a senior person’s name.';

/** Whether a letter may be made. Telling the GP is part of care and asks for no agreement of its own. */
export function permitLetter(type: LetterType, facts: LetterFacts): LetterPermit {
  const why = type.refuses?.(facts);
  if (why) return { allowed: false, why };
  if (type.recipient === 'gp') return { allowed: true };
  return permitByAgreement(facts.agreement, type.grounds);
}

/**
 * A refusal is theirs to make: a letter is made with agreement, or on a recorded ground that this
 * kind of letter knows, with a reason and a senior name (reviews row 7).
 */
function permitByAgreement(
  { answer, ground, reason, senior }: Agreement,
  grounds: readonly Ground[],
): LetterPermit {
  if (answer === 'yes') return { allowed: true };
  if (answer !== 'without') {
    const start =
      answer === 'no'
        ? 'They did not agree to this, so the letter is not made.'
        : 'They have not been asked whether they agree, so this letter is not made yet. Ask them.';
    return { allowed: false, why: `${start} ${OFFER}` };
  }
  if (!ground || !grounds.includes(ground)) {
    const allowed = grounds.map((each) => GROUNDS[each].toLowerCase()).join('; ');
    return {
      allowed: false,
      why: `Without agreement this letter needs one of these grounds: ${allowed}. Choose it first.`,
    };
  }
  if (reason?.trim() && senior?.trim()) return { allowed: true };
  return {
    allowed: false,
    why: 'Sharing without agreement needs the reason (serious harm, or a child at risk) and the name of a senior person who decided with you. Write both first.',
  };
}
