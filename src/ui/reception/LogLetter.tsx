import { useEffect, useRef, useState } from 'preact/hooks';
import { addDays } from '../../model/bank-holidays';
import { formatDate, localDate, parseDate } from '../../model/dates';
import { nextWorkingDay } from '../../reception/flag-review';
import type { IncomingLetter, LetterRow } from '../../reception/letter-log';
import { Choices } from '../parts/Choices';
import { TextField } from '../parts/TextField';
import type { Reception } from './reception-props';

const ASKS = ['nothing', 'appointment', 'call', 'referral', 'review', 'other'] as const;
const ASKS_LABELS: Record<IncomingLetter['asks'], string> = {
  nothing: 'nothing',
  appointment: 'an appointment',
  call: 'a telephone call',
  referral: 'a referral',
  review: 'a review',
  other: 'something else',
};

const WHO = ['usual-clinician', 'duty-clinician', 'safeguarding-lead', 'reception'] as const;
const WHO_LABELS: Record<IncomingLetter['whoActs'], string> = {
  'usual-clinician': 'The usual clinician',
  'duty-clinician': 'The duty clinician',
  'safeguarding-lead': 'The safeguarding lead',
  reception: 'Reception',
};

function after<T>(all: readonly T[], one: T): T {
  return all[(all.indexOf(one) + 1) % all.length] ?? one;
}

/** A letter that came in: who sent it, its date, the day it came, and whether it can be used. */
export function LogLetter({ reception }: { reception: Reception }) {
  const { services } = reception;
  const { policy } = services;
  const today = localDate(services.now(), policy.timeZone);
  const key = useRef(services.newKey());
  const [sender, setSender] = useState('');
  const [dated, setDated] = useState('');
  const [received, setReceived] = useState(formatDate(today));
  const [legible, setLegible] = useState(true);
  const [complete, setComplete] = useState(true);
  const [asks, setAsks] = useState<IncomingLetter['asks']>('nothing');
  const [whoActs, setWhoActs] = useState<IncomingLetter['whoActs']>('usual-clinician');
  const [actBy, setActBy] = useState(formatDate(nextWorkingDay(addDays(today, 2), policy)));
  const [copy, setCopy] = useState<string>();
  const [rows, setRows] = useState<LetterRow[]>([]);
  const read = async () => {
    const answer = await services.readLetterRows();
    if (answer.ok) setRows(answer.value);
    else reception.say(answer.message);
  };
  useEffect(() => void read(), []);

  const save = async () => {
    const dates = {
      dated: parseDate(dated, 'day-first'),
      received: parseDate(received, 'day-first'),
      actBy: parseDate(actBy, 'day-first'),
    };
    const asksNothing = asks === 'nothing';
    if (!dates.dated || !dates.received || (!asksNothing && !dates.actBy)) {
      return reception.say('Write each date like 3 November 2026 or 03/11/2026.');
    }
    const logged = await services.logLetter({
      ...{ key: key.current, sender: sender.trim(), dated: dates.dated, received: dates.received },
      ...{ legible, complete, asks },
      whoActs: asksNothing ? 'reception' : whoActs,
      ...(asksNothing || !dates.actBy ? {} : { actBy: dates.actBy }),
    });
    if (!logged.ok) return reception.say(logged.message);
    key.current = services.newKey();
    [setSender, setDated].forEach((set) => set(''));
    [setLegible, setComplete].forEach((set) => set(true));
    setAsks('nothing');
    setCopy(logged.value.copy);
    await read();
    reception.say('Logged. Hide the whole letter from online view before it is filed.');
  };
  const fields = `${String(legible)} ${String(complete)} ${asks} ${whoActs}`;
  return (
    <>
      <h1>Log a letter</h1>
      <TextField
        label="Sender"
        most={120}
        hint="The hospital, team or office"
        value={sender}
        onInput={setSender}
      />
      <TextField label="Date on the letter" most={20} value={dated} onInput={setDated} />
      <TextField label="Day it came" most={20} value={received} onInput={setReceived} />
      {asks !== 'nothing' && (
        <TextField label="Act by" most={20} value={actBy} onInput={setActBy} />
      )}
      <Choices
        key={fields}
        label="The letter"
        choices={[
          {
            key: '1',
            label: 'It can be read',
            chosen: legible,
            onChoose: () => setLegible(!legible),
          },
          {
            key: '2',
            label: 'It is whole',
            chosen: complete,
            onChoose: () => setComplete(!complete),
          },
          {
            key: '3',
            label: `It asks for ${ASKS_LABELS[asks]}`,
            detail: 'Press to change',
            onChoose: () => setAsks(after(ASKS, asks)),
          },
          {
            key: '4',
            label: asks === 'nothing' ? 'Nobody has to act' : `${WHO_LABELS[whoActs]} acts`,
            detail: asks === 'nothing' ? 'As it asks for nothing' : 'Press to change',
            onChoose: () => setWhoActs(after(WHO, whoActs)),
          },
          { key: '5', label: 'Save', onChoose: () => void save() },
        ]}
      />
      {copy !== undefined && (
        <div class="card stack">
          <p>Ask the sender for a new copy:</p>
          {copy.split('\n').map((line, index) => (
            <p key={index}>{line}</p>
          ))}
          <button
            type="button"
            class="button"
            onClick={() =>
              void services
                .copy(copy)
                .then((done) =>
                  reception.say(done ? 'Letter copied.' : 'Not copied. Select the words.'),
                )
            }
          >
            Copy this letter
          </button>
        </div>
      )}
      {rows.length > 0 && (
        <table>
          <caption>Logged here</caption>
          <thead>
            <tr>
              <th scope="col">Dated</th>
              <th scope="col">Came</th>
              <th scope="col">Sender</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(-12).map((row) => (
              <tr key={`${row.sender} ${row.dated} ${row.received}`}>
                <td>{formatDate(row.dated)}</td>
                <td>{formatDate(row.received)}</td>
                <td>{row.sender}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
