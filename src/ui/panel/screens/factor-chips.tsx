import { factorsInView, rulesRead, sayRules } from '../../../care/factors-in-view';
import { isQuoted, type ReasonRow } from '../../../enquiry/reason-rows';
import { sentence } from '../../../model/text';
import type { EnquiryDraft } from '../../../referral/enquiry-draft';
import type { MatchedWords } from '../../services';

interface FactorChipsProps {
  draft: EnquiryDraft | undefined;
  words: readonly MatchedWords[];
  /** Reasons that stand above with their words, as chips themselves: not said again. */
  above: readonly ReasonRow[];
}

/**
 * What else raises concern, as chips that say what was read, with its words; a factor is named itself
 * only once somebody said it. A reminder, and no count.
 */
export function FactorChips({ draft, words, above }: FactorChipsProps) {
  const chips = new Map<string, string | undefined>();
  for (const { factor, standing } of draft ? factorsInView(draft) : []) {
    if (standing === 'said') chips.set(factor.title, undefined);
    else {
      const read = rulesRead(factor, draft ?? {}).filter((id) => !isNamed(id, above));
      const own = words.find(({ id, words: each }) => read.includes(id) && !isQuoted(each, above));
      if (read.length > 0) chips.set(sentence(sayRules(read)), own?.words);
    }
  }
  if (chips.size === 0) return null;
  return (
    <ul class="chips" aria-label="What raises concern">
      {[...chips].map(([label, quote]) => (
        <li key={label}>
          {label}
          {quote && <q>{quote}</q>}
        </li>
      ))}
    </ul>
  );
}

function isNamed(id: string, rows: readonly ReasonRow[]): boolean {
  return rows.some(({ ids }) => ids.includes(id));
}
