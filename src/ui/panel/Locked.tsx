import { useState } from 'preact/hooks';
import type { LockView } from '../../model/lock-view';
import type { Result } from '../../model/result';
import type { TabView } from '../../enquiry/tab-view';
import { Dot } from '../parts/Dot';
import { PaperCardButton } from '../parts/PaperCardButton';
import { SecretField } from '../parts/SecretField';
import { useAnswer } from '../parts/use-answer';
import { StateLine } from './Covered';

interface LockedProps {
  needs: Exclude<LockView['needs'], 'nothing'>;
  /** Reading or not stays visible, as when covered. */
  view: TabView | undefined;
  onUnlock(passphrase: string): Promise<Result<null>>;
  onChoose(passphrase: string): Promise<Result<null>>;
  onKept(): void;
  onPaper(): void;
}

/** Where a passphrase is set: nothing shows before it is typed, and no word here tells of anybody. */
export function Locked(props: LockedProps) {
  const { needs, view, onUnlock, onChoose, onKept, onPaper } = props;
  return (
    <main class="screen covered stack">
      <h1>Sidenote</h1>
      <StateLine view={view} />
      <p class="checks">
        <span>Checks</span> <Dot filled={view?.dot === 'filled'} />
      </p>
      {needs === 'passphrase' && <Unlock onUnlock={onUnlock} />}
      {needs === 'first-passphrase' && <Choose onChoose={onChoose} />}
      {(needs === 'damaged' || needs === 'unreadable') && (
        <p class="notice" role="alert">
          {CANNOT[needs]}
        </p>
      )}
      {(needs === 'passphrase' || needs === 'damaged') && (
        <p>
          <button type="button" class="button" data-kind="secondary" onClick={onKept}>
            Change or remove
          </button>
        </p>
      )}
      {needs !== 'first-passphrase' && (
        <p>
          <PaperCardButton onPress={onPaper} />
        </p>
      )}
    </main>
  );
}

const CANNOT = {
  damaged:
    'The lock of what is kept on this computer is damaged: no passphrase can open it. Tell IT. Until then use the paper card.',
  unreadable:
    'What is kept here could not be read. Close the browser and open it again; if this stays, tell IT. Until then use the paper card.',
} as const;

function Unlock({ onUnlock }: Pick<LockedProps, 'onUnlock'>) {
  const [typed, setTyped] = useState('');
  const { said, busy, act } = useAnswer();
  const unlock = () =>
    void act(async () => {
      const answer = await onUnlock(typed);
      setTyped('');
      return answer;
    });
  return (
    <>
      <p>Locked.</p>
      <SecretField label="Passphrase" value={typed} onInput={setTyped} onEnter={unlock} />
      <Act label="Unlock" busy={busy} said={said} onAct={unlock} />
      <p class="quiet">Not known? Use the paper card, and ask who looks after this computer.</p>
    </>
  );
}

function Choose({ onChoose }: Pick<LockedProps, 'onChoose'>) {
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const { said, busy, act } = useAnswer();
  const choose = () =>
    void act(async () => {
      if (typed === again) return onChoose(typed);
      const message = 'The two are not the same. Type both again.';
      return { ok: false, error: 'differ', message };
    });
  return (
    <>
      <p>Choose a passphrase for this computer: at least 12 characters, for example four words.</p>
      <SecretField label="Passphrase" value={typed} onInput={setTyped} />
      <SecretField label="The same again" value={again} onInput={setAgain} onEnter={choose} />
      <Act label="Use this passphrase" busy={busy} said={said} onAct={choose} />
      <p class="quiet">Without it nobody can open what is kept here. It cannot be reset.</p>
    </>
  );
}

function Act(props: { label: string; busy: boolean; said: string; onAct(): void }) {
  return (
    <>
      <button type="button" class="button" disabled={props.busy} onClick={props.onAct}>
        {props.label}
      </button>
      <p class="notice-line" role="status">
        {props.said}
      </p>
    </>
  );
}
