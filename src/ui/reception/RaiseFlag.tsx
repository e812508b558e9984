import { useEffect, useRef, useState } from 'preact/hooks';
import { localDate } from '../../model/dates';
import { reviewDate } from '../../reception/flag-review';
import { FLAG_CODES, FLAG_REMINDERS } from '../../reception/flag-lines';
import { MUST_SEE_LABELS, URGENCY_LABELS } from '../../reception/flag-source';
import { flagSource, flagSources } from '../../reception/sources';
import { Choices } from '../parts/Choices';
import { TextField } from '../parts/TextField';
import { Steps } from './Telling';
import type { Reception } from './reception-props';

/** Where it comes from; what to do; then one form. What is saved is not shown here again. */
export function RaiseFlag({ reception, from }: { reception: Reception; from: string }) {
  const [chosen, setChosen] = useState(from);
  const source = flagSource(chosen);
  if (!source) {
    return (
      <>
        <h1>Where does it come from?</h1>
        <Choices
          label="Where does it come from?"
          choices={flagSources.map(({ id, title }, index) => ({
            key: String(index + 1),
            label: title,
            onChoose: () => setChosen(id),
          }))}
        />
      </>
    );
  }
  return <FlagForm key={source.id} reception={reception} sourceId={source.id} />;
}

function FlagForm({ reception, sourceId }: { reception: Reception; sourceId: string }) {
  const { services, view } = reception;
  const { policy } = services;
  const source = flagSource(sourceId);
  const today = localDate(services.now(), policy.timeZone);
  const key = useRef(services.newKey());
  const [ticket, setTicket] = useState<string>();
  const [number, setNumber] = useState('');
  const [urgency, setUrgency] = useState(source?.urgency ?? 'today');
  const [concern, setConcern] = useState('');
  const [who, setWho] = useState('');
  const [seeAlone, setSeeAlone] = useState(true);
  const [useSafeContact, setUseSafeContact] = useState(true);
  const [line, setLine] = useState<{ line: string; kept: boolean }>();
  const tabId = view?.tabId;

  // Bound to the record that was on screen when the form was opened, and to no other: one that is
  // opened while the form is being filled may be somebody else's (hazard H04).
  const [wasOpen] = useState(view?.state === 'reading');
  useEffect(() => {
    if (!wasOpen || tabId === undefined) return;
    void services
      .beginFlag({ tabId })
      .then((answer) =>
        answer.ok ? setTicket(answer.value.ticket) : reception.say(answer.message),
      );
  }, []);

  if (!source) return null;
  if (line) return <Raised reception={reception} {...line} />;
  const save = async () => {
    let of = ticket;
    if (of === undefined && wasOpen) {
      return reception.say(
        'The record could not be read for sure. Go back, open it and begin again.',
      );
    }
    if (of === undefined) {
      const begun = await services.beginFlag({ nhsNumber: number });
      if (!begun.ok) return reception.say(begun.message);
      of = begun.value.ticket;
    }
    const raised = await services.raiseFlag(of, {
      ...{ key: key.current, source: source.id, urgency, mustSee: source.mustSee },
      ...{ seeAlone, useSafeContact, concern },
      reviewOn: reviewDate(today, policy.flagReviewMonths, policy),
      ...(urgency === 'next-contact' || !who.trim()
        ? {}
        : { told: { who: who.trim(), time: timeOf(services.now(), policy.timeZone) } }),
    });
    if (raised.ok) setLine(raised.value);
    else reception.say(raised.message);
  };
  return (
    <>
      <h1>{source.title}</h1>
      <Steps lines={source.doNow} />
      {!wasOpen && (
        <TextField
          label="NHS number"
          most={20}
          hint="No record could be read when this was begun. Type whose it is, or go back and open it."
          value={number}
          onInput={setNumber}
        />
      )}
      <TextField
        label="What was seen, heard or read"
        most={1000}
        hint="For the clinician. It is not shown here again."
        rows={3}
        value={concern}
        onInput={setConcern}
      />
      {urgency !== 'next-contact' && (
        <TextField
          label="Told by voice"
          most={120}
          hint={`${MUST_SEE_LABELS[source.mustSee]}: their name`}
          value={who}
          onInput={setWho}
        />
      )}
      <Choices
        key={`${urgency} ${String(seeAlone)} ${String(useSafeContact)}`}
        label="How"
        choices={[
          {
            key: '1',
            label: `When: ${URGENCY_LABELS[urgency].toLowerCase()}`,
            detail: 'Press to change',
            onChoose: () => setUrgency(nextUrgency(urgency, source.urgencyFixed)),
          },
          {
            key: '2',
            label: 'See this person alone',
            chosen: seeAlone,
            onChoose: () => setSeeAlone(!seeAlone),
          },
          {
            key: '3',
            label: 'Use the safe contact',
            chosen: useSafeContact,
            onChoose: () => setUseSafeContact(!useSafeContact),
          },
          { key: '4', label: 'Save', onChoose: () => void save() },
        ]}
      />
    </>
  );
}

/** What to do in the practice system, in order; each line may be read by anybody. */
function Raised({ reception, line, kept }: { reception: Reception; line: string; kept: boolean }) {
  const copy = async (text: string, said: string) =>
    reception.say(
      (await reception.services.copy(text)) ? said : 'Not copied. Select the words and copy them.',
    );
  const [code] = FLAG_CODES;
  return (
    <>
      <h1>Saved</h1>
      <p>
        {kept
          ? 'A clinician sees it when this record is opened here.'
          : 'Here it lasts until the browser closes. Copy the line into the record: it tells a clinician anywhere.'}
      </p>
      <p class="card">{line}</p>
      <Choices
        label="Next"
        choices={[
          {
            key: '1',
            label: 'Copy the line',
            onChoose: () => void copy(line, 'Line copied. Paste it into the record.'),
          },
          ...(code
            ? [
                {
                  key: '2',
                  label: `Copy the code ${code.code}`,
                  onChoose: () => void copy(code.code, 'Code copied. Hide it from online view.'),
                },
              ]
            : []),
          { key: '3', label: 'Done', onChoose: reception.home },
        ]}
      />
      <Steps lines={FLAG_REMINDERS} />
    </>
  );
}

type Urgency = keyof typeof URGENCY_LABELS;

function nextUrgency(now: Urgency, isFixed: boolean): Urgency {
  const all: readonly Urgency[] = isFixed ? ['now', 'today'] : ['now', 'today', 'next-contact'];
  return all[(all.indexOf(now) + 1) % all.length] ?? 'today';
}

function timeOf(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(at);
}
