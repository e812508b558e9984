import { formatMoment } from '../model/dates';
import { isStale, phoneLineOf } from './directory';
import type { Letter, LetterFacts, LetterSection, LetterType } from './letter';
import { withheldFrom, type Carries } from './withheld';
import { isSafeContactKnown } from './safe-contact';

/** Word for word as reviews row 69 asks, in the header of every letter. */
const NO_SAFE_CONTACT = 'NO SAFE CONTACT KNOWN – do not telephone or write';
const PRACTICE_MARK = 'Practice – invented patient';

interface LetterHead extends Pick<LetterType, 'id' | 'title' | 'goesTo'> {
  /** What stands for a recipient where the directory gave none. */
  nobody: string;
  /** First line of all, above every other alert (the hide-online instruction of a GP letter). */
  firstAlert?: string;
  carries: Carries;
}

/** The head every letter shares, and the sections that have something to say, in the order given. */
export function assembleLetter(
  facts: LetterFacts,
  head: LetterHead,
  sections: readonly (LetterSection | undefined)[],
): Letter {
  // Never to anybody of another kind, whatever a draft says (hazard H03).
  const service =
    facts.service && head.goesTo.includes(facts.service.kind) ? facts.service : undefined;
  const stale = service && isStale(service, facts.now, facts.timeZone);
  const said = sections.filter((section) => section !== undefined);
  const lacking = said
    .flatMap(({ missing = [] }) => missing)
    .sort((a, b) => Number(b.first ?? false) - Number(a.first ?? false));
  const letterhead = facts.letterhead.split('\n').filter((line) => line.trim() !== '');
  return {
    kind: head.id,
    title: head.title,
    alerts: [
      head.firstAlert,
      isSafeContactKnown(facts.safeContact) ? undefined : NO_SAFE_CONTACT,
      facts.practice ? PRACTICE_MARK : undefined,
    ].filter((alert) => alert !== undefined),
    from: letterhead,
    date: formatMoment(facts.now, facts.timeZone),
    to: service ? [service.name, service.askFor].filter(Boolean).join(', for ') : head.nobody,
    sections: said,
    missing: [
      ...(service || head.id === 'gp' ? [] : ['Which service it goes to.']),
      ...(stale ? [`Before sending: ${phoneLineOf(service, true)} (${service.name}).`] : []),
      ...lacking.map(({ what }) => what),
      ...(letterhead.length === 0
        ? ['Letterhead: your department and a number it answers (a site setting).']
        : []),
    ],
    withheld: withheldFrom(facts, head.carries),
  };
}
