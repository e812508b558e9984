import type { LetterDraft } from '../../referral/enquiry-draft';
import type { Letter } from '../../referral/letter';
import { TO } from '../../referral/letter-text';
import { GrowingText } from './GrowingText';

interface LetterHeadProps {
  letter: Letter;
  edits: LetterDraft['edits'];
  onEdit(sectionId: string, text: string): void;
}

/** Alerts, letterhead, date, recipient and title, in the order they print. */
export function LetterHead({ letter, edits, onEdit }: LetterHeadProps) {
  const to = Object.hasOwn(edits, TO) ? edits[TO] : undefined;
  return (
    <div class="block">
      <div class="block-paper">
        {letter.alerts.map((alert) => (
          <p class="letter-alert" key={alert}>
            {alert}
          </p>
        ))}
        {letter.from && letter.from.length > 0 && (
          <p class="letter-lines">{letter.from.join('\n')}</p>
        )}
        {letter.date && <p class="letter-date">{letter.date}</p>}
        {letter.to && (
          <GrowingText
            label="To"
            labelled
            text={to ?? letter.to}
            maxLength={300}
            onInput={(text) => onEdit(TO, text)}
          />
        )}
        <h1>{letter.title}</h1>
      </div>
      {letter.alerts.length > 0 && (
        <div class="block-margin">
          <p class="quiet">Printed first, so that nobody files or rings before reading it.</p>
        </div>
      )}
    </div>
  );
}
