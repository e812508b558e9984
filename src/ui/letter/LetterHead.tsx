import type { Letter } from '../../referral/letter';

interface LetterHeadProps {
  letter: Letter;
}

/** Alerts, letterhead, date, recipient and title, in the order they print. */
export function LetterHead({ letter }: LetterHeadProps) {
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
        {letter.to && <p>To: {letter.to}</p>}
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
