import { useEffect, useState } from 'preact/hooks';
import { formatDate, localDate } from '../../model/dates';
import type { Result } from '../../model/result';
import { openRows, type LetterRow } from '../../reception/letter-log';
import { Choices } from '../parts/Choices';
import type { Reception } from './reception-props';

/** As many as there are digits. */
const SHOWN = 9;

/** Letters that ask for something nobody has done yet: one key each, and a second to be sure. */
export function LettersOpen({ reception }: { reception: Reception }) {
  const { services } = reception;
  const [read, setRead] = useState<Result<LetterRow[]>>();
  const [asked, setAsked] = useState<LetterRow>();
  const look = () => services.readLetterRows().then(setRead);
  useEffect(() => void look(), []);
  if (!read) return <p role="status">Looking …</p>;
  if (!read.ok) return <p>{read.message} This does not mean that nothing is owed.</p>;
  const open = openRows(read.value);
  const today = localDate(services.now(), services.policy.timeZone);
  const done = async ({ sender, dated, received }: LetterRow) => {
    const answer = await services.letterDone(services.newKey(), { sender, dated, received });
    if (!answer.ok) return reception.say(answer.message);
    setAsked(undefined);
    await look();
    reception.say(`${sender}, ${formatDate(dated)}: done.`);
  };
  if (asked) {
    return (
      <>
        <h1>Was it done?</h1>
        <p>
          {asked.sender}, letter of {formatDate(asked.dated)}.
        </p>
        <Choices
          key="asked"
          label="Was it done?"
          choices={[
            { key: 'Y', label: 'Yes, all that it asked for', onChoose: () => void done(asked) },
            { key: 'N', label: 'No, not yet', onChoose: () => setAsked(undefined) },
          ]}
        />
      </>
    );
  }
  return (
    <>
      <h1>Letters to act on</h1>
      {open.length === 0 && <p>No letter logged here asks for anything more.</p>}
      <Choices
        key={`${open.length}`}
        label="Letters to act on"
        choices={open.slice(0, SHOWN).map((row, at) => {
          const isLate = row.actBy < today;
          return {
            key: String(at + 1),
            label: `${row.sender}, letter of ${formatDate(row.dated)}`,
            detail: `${isLate ? 'Overdue: by' : 'By'} ${formatDate(row.actBy)}`,
            overdue: isLate,
            onChoose: () => setAsked(row),
          };
        })}
      />
      {open.length > SHOWN && <p>{open.length - SHOWN} more after these.</p>}
    </>
  );
}
