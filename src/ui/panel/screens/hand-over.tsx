import { useState } from 'preact/hooks';
import { brokenOff } from '../../../enquiry/broken-off';
import { owedOf } from '../../../referral/owed';
import { Choices } from '../../parts/Choices';
import { TextField } from '../../parts/TextField';
import { useServices } from '../../services';
import { recordOutcome } from './record-outcome';
import type { Panel } from '../use-panel';

/** To whom, by voice, when. What is owed stays owed and comes back on their screen. */
export function HandOver({ panel }: { panel: Panel }) {
  const services = useServices();
  const [role, setRole] = useState('');
  const [name, setName] = useState('');
  const [time, setTime] = useState(clock(services.now(), services.policy.timeZone));
  const finish = async () => {
    if (!role.trim() || !name.trim() || !time.trim())
      return panel.say('Write who it was handed to: role, name and when you spoke.');
    if (!panel.draft) return;
    const outcome = brokenOff(panel.draft, services.policy, 'not-trained');
    // A "yes" that was answered and led nowhere yet is told before it is handed on.
    if (outcome.code === 'asked-disclosed' && outcome !== panel.draft.outcome) {
      panel.update({ outcome });
      if (!(await recordOutcome(panel))) return;
    }
    const draft = panel.update({ outcome, handedOver: { role, name, time } });
    const owed = draft ? owedOf(draft) : [];
    if (await panel.step({ kind: 'handed-over', owed })) panel.go('done');
  };
  return (
    <>
      <h1>Hand over to</h1>
      <p class="quiet">Tell them in person, out of earshot.</p>
      <TextField label="Role" most={80} value={role} onInput={setRole} />
      <TextField label="Name" most={120} value={name} onInput={setName} />
      <TextField label="Time you spoke" most={20} value={time} onInput={setTime} />
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
