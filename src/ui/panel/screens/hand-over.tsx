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

function clock(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(at);
}
