import { useState } from 'preact/hooks';
import { SecretField } from '../parts/SecretField';
import { useAnswer } from '../parts/use-answer';
import type { KeptServices, Resealed } from './kept-props';

/** Everything kept, sealed anew under a fresh key; an old copy of the disk then opens nothing new. */
export function NewKey({ services }: { services: KeptServices }) {
  const [passphrase, setPassphrase] = useState('');
  const { said, busy, act } = useAnswer<Resealed>(sayResealed);
  const make = () =>
    void act(async () => {
      const answer = await services.newDataKey(passphrase);
      setPassphrase('');
      return answer;
    });
  return (
    <div class="stack">
      <h3>Make a new key</h3>
      <p>
        When a copy of this computer’s disk may have been taken, or somebody who knew the passphrase
        has left. Everything kept is sealed again, and stays.
      </p>
      <SecretField label="Passphrase" value={passphrase} onInput={setPassphrase} />
      <p>
        <button type="button" class="button" data-kind="secondary" disabled={busy} onClick={make}>
          Make a new key
        </button>
      </p>
      <p role="status">{said}</p>
    </div>
  );
}

export function sayResealed({ resealed, otherKey, damaged }: Resealed): string {
  const done = `Done. ${resealed} kept record${resealed === 1 ? '' : 's'} sealed with the new key.`;
  const shut = otherKey + damaged;
  if (shut === 0) return done;
  return `${done} ${shut} could not be opened and stay${shut === 1 ? 's' : ''} as before (${otherKey} of another key, ${damaged} damaged). Tell IT.`;
}
