import { useId, useState } from 'preact/hooks';
import { parseDate } from '../../../model/dates';
import type { ReferralChange } from '../../../referral/tracker/change-referral';
import {
  REASON_WORDS,
  STATES,
  statesAfter,
  type ReferralReason,
  type ReferralState,
} from '../../../referral/tracker/referral-state';
import {
  CHANNEL_WORDS,
  Channel,
  standingOf,
  type TrackedReferral,
} from '../../../referral/tracker/tracked-referral';
import { hygiene } from '../../parts/field-hygiene';
import { TextField } from '../../parts/TextField';

interface Props {
  item: TrackedReferral;
  onChange(change: ReferralChange): Promise<boolean>;
}

/** What happened, a contact, an action, another owner: each kept by its own press. */
export function ChangeForms(props: Props) {
  const { item, onChange } = props;
  return (
    <>
      <StateForm key={item.states.length} {...props} />
      <ContactForm key={`contact ${item.contacts.length}`} {...props} />
      <ActionForm key={`action ${item.actions.length}`} {...props} />
      {item.channel === 'phone' && item.confirmedAt === undefined && (
        <Keep label="They confirmed in writing" onKeep={() => onChange({ kind: 'confirmed' })} />
      )}
    </>
  );
}

function StateForm({ item, onChange }: Props) {
  const [state, setState] = useState('');
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const reasons = state ? STATES[state as ReferralState].reasons : [];
  const keep = () =>
    onChange({
      kind: 'state',
      state: state as ReferralState,
      ...(reason ? { reason: reason as ReferralReason } : {}),
      ...(note ? { note } : {}),
    });
  return (
    <fieldset class="change">
      <legend>What happened</legend>
      <Choose
        label="It is now"
        value={state}
        options={statesAfter(standingOf(item).state).map((each) => [each, STATES[each].label])}
        onChoose={(next) => {
          setState(next);
          setReason('');
        }}
      />
      {reasons.length > 0 && (
        <>
          <Choose
            label="Because"
            value={reason}
            options={reasons.map((each) => [each, REASON_WORDS[each]])}
            onChoose={setReason}
          />
          <TextField label="In a few words" most={1000} value={note} onInput={setNote} />
        </>
      )}
      <Keep label="Keep what happened" disabled={!state} onKeep={keep} />
    </fieldset>
  );
}

function ContactForm({ onChange }: Props) {
  const [person, setPerson] = useState('');
  const [channel, setChannel] = useState<string>('phone');
  const [note, setNote] = useState('');
  return (
    <fieldset class="change">
      <legend>Log a contact</legend>
      <TextField label="With whom" most={160} value={person} onInput={setPerson} />
      <Choose
        label="How"
        value={channel}
        options={Channel.options.map((each) => [each, CHANNEL_WORDS[each]])}
        onChoose={setChannel}
      />
      <TextField label="What was said, in a line" most={1000} value={note} onInput={setNote} />
      <Keep
        label="Keep the contact"
        onKeep={() =>
          onChange({
            kind: 'contact',
            person,
            channel: channel as Channel,
            ...(note ? { note } : {}),
          })
        }
      />
    </fieldset>
  );
}

function ActionForm({ item, onChange }: Props) {
  const [who, setWho] = useState(item.owner);
  const [what, setWhat] = useState('');
  const [when, setWhen] = useState('');
  return (
    <fieldset class="change">
      <legend>Add an action</legend>
      <TextField label="Who" most={160} value={who} onInput={setWho} />
      <TextField label="What" most={400} value={what} onInput={setWhat} />
      <TextField
        label="By when"
        most={20}
        hint="For example 4 January 2027"
        value={when}
        onInput={setWhen}
      />
      <Keep
        label="Keep the action"
        onKeep={() =>
          onChange({ kind: 'action', who, what, when: parseDate(when, 'day-first') ?? when })
        }
      />
    </fieldset>
  );
}

/** One press at a time, so that a second does not make a second. */
function Keep(props: { label: string; disabled?: boolean; onKeep(): Promise<boolean> }) {
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    setBusy(true);
    await props.onKeep();
    setBusy(false);
  };
  return (
    <button
      type="button"
      class="button"
      data-kind="secondary"
      disabled={busy || props.disabled}
      onClick={() => void keep()}
    >
      {props.label}
    </button>
  );
}

function Choose(props: {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChoose(value: string): void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select
        {...hygiene}
        id={id}
        value={props.value}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        <option value="">Choose</option>
        {props.options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
