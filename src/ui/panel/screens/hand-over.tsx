import { useState } from 'preact/hooks';
import { owedOf } from '../../../referral/owed';
import { Choices } from '../../parts/Choices';
import { TextField } from '../../parts/TextField';
import { useServices } from '../../services';
import type { Panel } from '../use-panel';

/** To whom, by voice, when. What is owed stays owed and comes back on their screen. */
export function HandOver({ panel }: { panel: Panel }) {
  const services = useServices();
  const [role, setRole] = useState('');
  const [name, setName] = useState('');
  const [time, setTime] = useState(clock(services.now(), services.policy.timeZone));
  const finish = async () => {
    if (!role.trim() || !name.trim())
      return panel.say('Write who it was handed to: role and name.');
    const { draft } = panel;
    const owed = draft ? owedOf(draft) : [];
    const outcome = draft?.outcome ?? {
      code: 'not-asked' as const,
      reason: 'not-trained' as const,
      questionsAsked: 0,
      questionsAnswered: 0,
    };
    panel.update({ outcome, handedOver: { role, name, time } });
    if (await panel.step({ kind: 'handed-over', owed })) panel.go('done');
  };
  return (
    <>
      <h1>Hand over to</h1>
      <p class="quiet">Tell them in person, out of earshot.</p>
      <TextField label="Role" value={role} onInput={setRole} />
      <TextField label="Name" value={name} onInput={setName} />
      <TextField label="Time you spoke" value={time} onInput={setTime} />
      <Choices
        label="Hand over"
        choices={[{ key: '1', label: 'Handed over', onChoose: () => void finish() }]}
      />
    </>
  );
}

/** Who follows up, and when: a professional, never the patient alone (row 59). */
export function FollowUp({ panel }: { panel: Panel }) {
  const [owner, setOwner] = useState(panel.draft?.followUp?.owner ?? '');
  const [date, setDate] = useState(panel.draft?.followUp?.date ?? '');
  return (
    <>
      <h1>Who follows up?</h1>
      <TextField
        label="Name and role"
        hint="A member of staff or a service, not the patient"
        value={owner}
        onInput={setOwner}
      />
      <TextField label="By when" hint="For example 24 November" value={date} onInput={setDate} />
      <Choices
        label="Who follows up?"
        choices={[
          {
            key: '1',
            label: 'Done',
            onChoose: () => {
              if (!owner.trim() || !date.trim()) return panel.say('Write who, and by when.');
              panel.update({ followUp: { owner, date } });
              panel.go('bundle');
            },
          },
        ]}
      />
    </>
  );
}

function clock(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(at);
}
