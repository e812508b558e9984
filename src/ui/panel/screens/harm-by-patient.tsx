import { servicesFor } from '../../../referral/directory';
import { Choices } from '../../parts/Choices';
import { useServices } from '../../services';
import { dismiss } from './dismiss';
import type { Panel } from '../use-panel';

/**
 * The other card: the notes read as harm or threats by the patient. Staff safety and a way to help,
 * never an enquiry framed for somebody hurt, and nothing about anybody else (reviews row 51).
 */
export function HarmByPatient({ panel }: { panel: Panel }) {
  const { policy, now } = useServices();
  const help = servicesFor(policy, ['perpetrator-programme'], now()).find(
    ({ expired }) => !expired,
  );
  return (
    <>
      <h1>Think of safety first</h1>
      <div class="card">
        <ul>
          <li>See this patient with a colleague near and a way out.</li>
          <li>Talk to safeguarding before they leave{contact(policy.safeguardingContact)}.</li>
          <li>
            If they say they are worried by how they behave, offer help
            {help ? `: ${help.service.name}, ${help.phoneLine}` : ' by local policy'}.
          </li>
          <li>Write nothing here about anybody else.</li>
        </ul>
      </div>
      <p>The words may also mean that this patient is being hurt. You decide.</p>
      <Choices
        label="What next"
        choices={[
          { key: '1', label: 'Hand over to …', onChoose: () => panel.go('hand-over') },
          {
            key: '2',
            label: 'They may be the one being hurt',
            onChoose: () => panel.go('card:ordinary'),
          },
          {
            key: '3',
            label: 'Not relevant here',
            onChoose: () => dismiss(panel, policy, 'not-relevant'),
          },
        ]}
      />
    </>
  );
}

function contact(named: string): string {
  return named ? `: ${named}` : '';
}
