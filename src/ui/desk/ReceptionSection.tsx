import { useEffect, useState } from 'preact/hooks';
import type { ShownReceptionReport } from '../../audit/show-reception';
import type { Result } from '../../model/result';

/** Flags and letters as counts; what reception wrote is never here (hazard H24). */
export function ReceptionSection({ read }: { read(): Promise<Result<ShownReceptionReport>> }) {
  const [answer, setAnswer] = useState<Result<ShownReceptionReport>>();
  useEffect(() => void read().then(setAnswer), []);
  return (
    <section class="card stack records on-screen" aria-labelledby="reception-title">
      <h2 id="reception-title">Reception, on this computer</h2>
      {!answer && <p role="status">Looking …</p>}
      {answer && !answer.ok && (
        <p>{answer.message} This does not mean that nothing was flagged or logged.</p>
      )}
      {answer?.ok && <Counts {...answer.value} />}
    </section>
  );
}

function Counts({ counts, sources, patterns }: ShownReceptionReport) {
  return (
    <>
      <table>
        <caption>Flags and letters kept here now</caption>
        <tbody>
          {[...counts, ...sources].map(({ id, title, text }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {patterns.map(({ sender, text }) => (
        <p key={sender}>
          <strong>{sender}</strong>: letters that could not be read or were incomplete, this
          quarter: {text}. Ask them to send typed and whole ones.
        </p>
      ))}
      <p class="quiet">* is 1 to 7. Other counts are to the nearest 5.</p>
    </>
  );
}
