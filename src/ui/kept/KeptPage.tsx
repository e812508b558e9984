import { useState } from 'preact/hooks';
import type { LockView } from '../../model/lock-view';
import type { PolicyReading } from '../../policy/policy';
import { whyNot } from '../../policy/roles';
import { PaperCardButton } from '../parts/PaperCardButton';
import { useLock } from '../parts/use-lock';
import { ChangePassphrase } from './ChangePassphrase';
import { EraseKept } from './EraseKept';
import { NewKey } from './NewKey';
import type { KeptServices } from './kept-props';

interface KeptPageProps {
  reading: PolicyReading;
  services: KeptServices;
}

/**
 * For whoever looks after what a computer keeps under its passphrase. Nothing kept is shown here, only
 * what can be done to it; a lock empties every field.
 */
export function KeptPage({ reading, services }: KeptPageProps) {
  const [locks, setLocks] = useState(0);
  const lock = useLock(services.watchLock, () => setLocks((before) => before + 1));
  const keyRefused = whyNot('unlock', reading);
  const eraseRefused = whyNot('erase', reading);
  return (
    <main class="kept stack">
      <h1>Kept on this computer</h1>
      <p>{sayWhatIsKept(reading, lock)}</p>
      {hasKey(reading, lock) && (
        <section class="card stack" aria-labelledby="key-title">
          <h2 id="key-title">Passphrase and key</h2>
          {keyRefused ? (
            <p>{keyRefused.message}</p>
          ) : (
            <>
              <ChangePassphrase key={`change-${locks}`} services={services} />
              <NewKey key={`new-${locks}`} services={services} />
            </>
          )}
        </section>
      )}
      <section class="card stack" aria-labelledby="erase-title">
        <h2 id="erase-title">Remove everything kept</h2>
        {eraseRefused ? (
          <p>{eraseRefused.message}</p>
        ) : (
          <EraseKept key={`erase-${locks}`} services={services} />
        )}
      </section>
      <p>
        <PaperCardButton onPress={() => void services.openPaperCard()} />
      </p>
    </main>
  );
}

/** A passphrase can be changed only where one was chosen and its lock is whole. */
function hasKey({ policy }: PolicyReading, lock: LockView | undefined): boolean {
  const { sealedStorage } = policy;
  return sealedStorage !== 'off' && (lock?.needs === 'nothing' || lock?.needs === 'passphrase');
}

function sayWhatIsKept({ policy }: PolicyReading, lock: LockView | undefined): string {
  if (policy.sealedStorage === 'off') {
    return 'Drafts and letters here are gone when the browser closes: your organisation keeps nothing under a passphrase ("sealedStorage" in the policy is off).';
  }
  switch (lock?.needs) {
    case undefined:
      return 'Looking …';
    case 'first-passphrase':
      return 'Nothing is kept yet: no passphrase was chosen. It is chosen in the panel.';
    case 'damaged':
      return 'The lock of what is kept is damaged: no passphrase can open it. An administrator can remove it all and start again. Until then use the paper card.';
    case 'unreadable':
      return 'What is kept here could not be read. Close the browser and open it again; if this stays, tell IT. Until then use the paper card.';
    default:
      return 'Drafts and put-off checks are kept here, sealed by a passphrase. Nobody can open them without it, and it cannot be reset.';
  }
}
