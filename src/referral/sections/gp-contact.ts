import { isProfessionalOwner } from '../../care/professional-owner';
import type { LetterFacts, LetterSection } from '../letter';
import { isSafeContactKnown } from '../safe-contact';
import { missingRoute, routeRow } from './safe-contact';

/** How not to contact them, and the one way that works. The safe number itself stays with us. */
export function gpContactSection(facts: LetterFacts): LetterSection {
  const owner = facts.followUp?.owner.trim();
  const whom = owner && isProfessionalOwner(owner) ? owner : 'the person who wrote this';
  return {
    id: 'contact',
    heading: 'Contacting them',
    rows: [routeRow(facts.safeContact)],
    paragraphs: [
      'Do not telephone, text, e-mail, write or send an app message about this. The contact details in your record have not been checked as safe for it.',
      ...(isSafeContactKnown(facts.safeContact)
        ? [`A safe way to reach them is known: ask ${whom}.`]
        : []),
    ],
    why: 'The practice would otherwise use the number it holds. It may not be theirs alone.',
    removable: 'never',
    missing: missingRoute(facts.safeContact),
  };
}
