import { useState } from 'preact/hooks';
import { fail } from '../../model/result';
import { SecretField } from '../parts/SecretField';
import { useAnswer } from '../parts/use-answer';
import type { KeptServices } from './kept-props';

/** The old one, and the new one twice. Nothing kept is sealed anew: only the key's own seal changes. */
export function ChangePassphrase({ services }: { services: KeptServices }) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [again, setAgain] = useState('');
  const { said, busy, act } = useAnswer('Changed. Use the new passphrase from now on.');
  const change = () =>
    void act(async () => {
      if (to !== again) return fail('differ', 'The two are not the same. Type both again.');
      const answer = await services.changePassphrase(from, to);
      if (answer.ok) [setFrom, setTo, setAgain].forEach((set) => set(''));
      return answer;
    });
  return (
    <div class="stack">
      <h3>Change the passphrase</h3>
      <p>
        When somebody who knew it has left, make a new key as well. Tell everybody who uses this
        computer, by voice.
      </p>
      <SecretField label="Passphrase now" value={from} onInput={setFrom} />
      <SecretField label="New passphrase" value={to} onInput={setTo} />
      <SecretField label="The new one again" value={again} onInput={setAgain} />
      <p>
        <button type="button" class="button" disabled={busy} onClick={change}>
          Change passphrase
        </button>
      </p>
      <p role="status">{said}</p>
    </div>
  );
}
