import { useState } from 'preact/hooks';
import { TextField } from '../parts/TextField';
import type { SetUpServices } from './set-up-props';

interface GrantHostProps {
  services: SetUpServices;
  granted: readonly string[];
  onChange(): void;
}

/** One address typed or pasted, what exactly would be read, and the browser's own question. */
export function GrantHost({ services, granted, onChange }: GrantHostProps) {
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState('');
  const proposal = services.proposeHost(address);
  const pattern = proposal.ok ? proposal.value.pattern : '';

  const grant = () => {
    void services.grantHost(pattern).then((done) => {
      setProblem(done.ok ? '' : done.message);
      if (done.ok) setAddress('');
      onChange();
    });
  };

  return (
    <div class="stack">
      <TextField
        label="Address of the record system"
        most={4000}
        hint="Open the record, copy the address from the top of its window, and paste it here"
        value={address}
        onInput={setAddress}
      />
      {address !== '' && !proposal.ok && <p role="status">{proposal.message}</p>}
      {proposal.ok && (
        <div class="stack">
          <p>
            Sidenote will read pages whose address begins with{' '}
            <strong>{pattern.replace(/\*$/, '')}</strong> and no others.
          </p>
          <ul>
            <li>It reads the open record to notice when a private check is good practice.</li>
            <li>It changes nothing there and adds nothing to the page.</li>
            <li>It has no right to send anything anywhere.</li>
          </ul>
          {granted.includes(pattern) ? (
            <p role="status">This one is read already.</p>
          ) : (
            <p>
              <button type="button" class="button" onClick={grant}>
                Allow reading
              </button>{' '}
              <span class="quiet">Your browser asks once more.</span>
            </p>
          )}
        </div>
      )}
      <p role="alert">{problem}</p>
    </div>
  );
}
