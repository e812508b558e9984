import { useState } from 'preact/hooks';
import { GROUNDS, type Agreement, type Ground } from '../../../referral/agreement';
import { Choices } from '../../parts/Choices';
import { TextField } from '../../parts/TextField';
import type { Panel } from '../use-panel';

interface WithoutAgreementProps {
  panel: Panel;
  /** Those the letter knows, one key each. */
  grounds: readonly Ground[];
  /** What was written before, where the screen is come back to. */
  before: Agreement | undefined;
  /** Beside each ground. */
  detail?: string;
  onChoose(agreement: Agreement): void;
}

/** Sharing without agreement: a ground, a reason and a senior name; all stand on the page of reasons. */
export function WithoutAgreement(props: WithoutAgreementProps) {
  const { panel, grounds, before, detail, onChoose } = props;
  const [reason, setReason] = useState(before?.reason ?? '');
  const [senior, setSenior] = useState(before?.senior ?? '');
  const ready = reason.trim() !== '' && senior.trim() !== '';
  return (
    <>
      <h1>Sharing without agreement</h1>
      <TextField label="Why it is needed" most={2000} rows={4} value={reason} onInput={setReason} />
      <TextField
        label="Senior person who agreed, and their role"
        most={160}
        value={senior}
        onInput={setSenior}
      />
      <Choices
        label="Sharing without agreement"
        choices={grounds.map((ground, i) => ({
          key: String(i + 1),
          label: GROUNDS[ground],
          ...(detail && { detail }),
          onChoose: () => {
            if (!ready) return panel.say('Write the reason and the senior person’s name first.');
            onChoose({ answer: 'without', ground, reason, senior });
          },
        }))}
      />
    </>
  );
}
