import { formatMoment } from '../model/dates';
import type { Letter, LetterFacts, LetterSection } from './letter';
import { isSafeContactKnown } from './safe-contact';

/** Word for word as reviews row 69 asks, in the header of every letter. */
export const NO_SAFE_CONTACT = 'NO SAFE CONTACT KNOWN – do not telephone or write';
export const PRACTICE_MARK = 'Practice – invented patient';

interface LetterHead {
  kind: string;
  title: string;
  to: string;
  /** First line of all, above every other alert (the hide-online instruction of a GP letter). */
  firstAlert?: string;
  /** What the letter as a whole lacks, e.g. a number of its service to be checked. */
  missing?: readonly string[];
}

/** The head every letter shares, and the sections that have something to say, in the order given. */
export function assembleLetter(
  facts: LetterFacts,
  head: LetterHead,
  sections: readonly (LetterSection | undefined)[],
): Letter {
  const said = sections.filter((section) => section !== undefined);
  const letterhead = facts.letterhead.split('\n').filter((line) => line.trim() !== '');
  return {
    kind: head.kind,
    title: head.title,
    alerts: [
      head.firstAlert,
      isSafeContactKnown(facts.safeContact) ? undefined : NO_SAFE_CONTACT,
      facts.practice ? PRACTICE_MARK : undefined,
    ].filter((alert) => alert !== undefined),
    from: letterhead,
    date: formatMoment(facts.now, facts.timeZone),
    to: head.to,
    sections: said,
    missing: [
      ...(head.missing ?? []),
      ...said.flatMap((section) => (section.missing ?? []).map(({ what }) => what)),
      ...(letterhead.length === 0
        ? ['Letterhead: your department and a number it answers (a site setting).']
        : []),
    ],
  };
}
