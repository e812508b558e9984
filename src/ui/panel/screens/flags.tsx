import { useEffect, useState } from 'preact/hooks';
import { addDays } from '../../../model/bank-holidays';
import { localDate } from '../../../model/dates';
import { FLAG_REMINDERS } from '../../../reception/flag-lines';
import { isReviewDue } from '../../../reception/flag-review';
import type { Flag, FlagStep } from '../../../reception/flag';
import { URGENCY_LABELS } from '../../../reception/flag-source';
import { flagSource } from '../../../reception/sources';
import { Choices, type Choice } from '../../parts/Choices';
import { sayWhen } from '../../parts/say-when';
import { TextField } from '../../parts/TextField';
import { useServices } from '../../services';
import type { Panel } from '../use-panel';

const KEPT_ON_DAYS = 365;

/**
 * What reception flagged, one at a time, behind the gate: where it came from, what was seen or heard,
 * and what a clinician does about it. Where only a line stands in the record, it says where to look.
 */
export function Flags({ panel }: { panel: Panel }) {
  const services = useServices();
  const { view } = panel;
  const [flags, setFlags] = useState<Flag[]>();
  const [index, setIndex] = useState(0);
  const [why, setWhy] = useState('');
  const [closing, setClosing] = useState(false);
  const read = async () => {
    if (!view) return;
    const answer = await services.readFlags(view);
    if (answer.ok) setFlags(answer.value);
    else panel.say(answer.message);
  };
  useEffect(() => void read(), []);

  const onward: Choice = { key: 'G', label: 'Go on', onChoose: panel.back };
  const flag = flags?.[index];
  if (!flags) return <Waiting onward={onward} />;
  if (!flag) return <LineOnly onward={onward} done={flags.length > 0} />;

  const today = localDate(services.now(), services.policy.timeZone);
  const take = async (step: FlagStep['kind'], words?: string, reviewOn?: string) => {
    if (!view) return;
    const taken = await services.takeFlagStep(view, flag.id, step, words, reviewOn);
    if (!taken.ok) return panel.say(taken.message);
    setClosing(false);
    setWhy('');
    setIndex(index + 1);
    panel.say(SAID[step]);
  };
  if (closing) {
    return (
      <>
        <h1>Why is it closed?</h1>
        <TextField label="In a few words" most={1000} rows={3} value={why} onInput={setWhy} />
        <Choices
          key="closing"
          label="Why is it closed?"
          choices={[
            { key: 'C', label: 'Close the flag', onChoose: () => void take('closed', why) },
            { key: 'K', label: 'Keep it', onChoose: () => setClosing(false) },
          ]}
        />
      </>
    );
  }
  return (
    <>
      <h1>Reception has something for you</h1>
      <div class="card stack">
        <p>
          <strong>{flagSource(flag.source)?.title ?? 'A flag'}</strong>,{' '}
          {sayWhen(flag.raisedAt, services.now(), services.policy.timeZone)}.{' '}
          {URGENCY_LABELS[flag.urgency]}.
        </p>
        {flag.concern && <p>{flag.concern}</p>}
        {flag.told && (
          <p class="quiet">
            Told by voice: {flag.told.who}, {flag.told.time}.
          </p>
        )}
        {flag.steps.length > 0 && <p class="quiet">{sayLast(flag)}</p>}
        {isReviewDue(flag, today) && (
          <p>
            <strong>Its review is due.</strong> Does it stay?
          </p>
        )}
      </div>
      <p class="quiet">{FLAG_REMINDERS[0]} Where it came from is never said to the patient.</p>
      <Choices
        key={flag.id}
        label="What you do about it"
        choices={[
          { key: '1', label: 'Seen, thank you', onChoose: () => void take('acknowledged') },
          { key: '2', label: 'I am acting on it', onChoose: () => void take('acting') },
          ...(isReviewDue(flag, today)
            ? [
                {
                  key: '3',
                  label: 'It stays for another year',
                  onChoose: () => void take('kept-on', undefined, addDays(today, KEPT_ON_DAYS)),
                },
              ]
            : []),
          { key: '4', label: 'Close it …', onChoose: () => setClosing(true) },
          onward,
        ]}
      />
    </>
  );
}

function Waiting({ onward }: { onward: Choice }) {
  return (
    <>
      <h1>One moment …</h1>
      <Choices label="One moment" choices={[onward]} />
    </>
  );
}

function LineOnly({ onward, done }: { onward: Choice; done: boolean }) {
  return (
    <>
      <h1>{done ? 'That is all of it' : 'There is information for you'}</h1>
      {!done && (
        <p>
          A line of reception’s stands in this record. What it is about is not kept on this
          computer: look in the practice’s restricted note, or ask reception.
        </p>
      )}
      <Choices label="Go on" choices={[onward]} />
    </>
  );
}

const SAID: Record<FlagStep['kind'], string> = {
  acknowledged: 'Noted that you saw it.',
  acting: 'Noted that you are acting on it.',
  closed: 'The flag was closed.',
  'kept-on': 'The flag was kept for another year.',
};

function sayLast(flag: Flag): string {
  const last = flag.steps.at(-1);
  if (!last) return '';
  const who = last.user ? ` by ${last.user}` : '';
  return last.kind === 'acting' ? `Being acted on${who}.` : `Seen${who}.`;
}
