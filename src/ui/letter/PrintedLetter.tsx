import { useEffect } from 'preact/hooks';
import type { Letter } from '../../referral/letter';
import { BodyPicture } from '../parts/BodyPicture';

/**
 * The letter as it prints: no field, no margin, no button. Shown on paper only; the page shows the
 * same words editable. Real headings, paragraphs and row headers, so that a saved PDF reads aloud.
 */
export function PrintedLetter({ letter, mark }: { letter: Letter; mark: string }) {
  useRunningMark(mark);
  return (
    <article class="in-print printed" data-ends={letter.to !== ''} lang="en-GB">
      {letter.to && <CoverSheet />}
      {letter.alerts.map((alert) => (
        <p class="letter-alert" key={alert}>
          {alert}
        </p>
      ))}
      {letter.from && letter.from.length > 0 && (
        <p class="letter-lines letter-from">{letter.from.join('\n')}</p>
      )}
      {letter.date && <p>{letter.date}</p>}
      {letter.to && <p class="letter-to">To: {letter.to}</p>}
      <h1>{letter.title}</h1>
      {letter.sections.map((section) => (
        <section key={section.id} class={section.newPage ? 'new-page' : undefined}>
          <h2>{section.heading}</h2>
          {section.rows && section.rows.length > 0 && (
            <table>
              <tbody>
                {section.rows.map(([label, value]) => (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    <td class="letter-lines" dir="auto">
                      {value}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {section.figure && (
            <div class="printed-figures">
              {section.figure.views.map((view) => (
                <figure key={view}>
                  {section.figure && (
                    <BodyPicture
                      map={section.figure.map}
                      view={view}
                      brief={section.figure.brief ?? false}
                    />
                  )}
                </figure>
              ))}
            </div>
          )}
          {section.paragraphs.map((text, i) => (
            <p class="letter-lines" dir="auto" key={i}>
              {text}
            </p>
          ))}
        </section>
      ))}
    </article>
  );
}

/** Lies on top in the printer's tray: nothing on it tells whom or what it is about (hazard H09). */
function CoverSheet() {
  return (
    <section class="cover-sheet">
      <p class="cover-title">Private: staff only</p>
      <p>Printed by a member of staff, who is on the way to collect it.</p>
      <p>
        If you find this, please do not turn the page. Give all of it to the nurse in charge or to
        reception.
      </p>
    </section>
  );
}

/**
 * Initials and age at the foot of every sheet, gone again with the letter. A page-margin box can take
 * text only from a custom property of the root; where a browser has no such boxes nothing is printed.
 */
function useRunningMark(mark: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--letter-mark', `'${mark.replace(/[^\p{L}\p{N}, .-]/gu, '')}'`);
    return () => void style.removeProperty('--letter-mark');
  }, [mark]);
}
