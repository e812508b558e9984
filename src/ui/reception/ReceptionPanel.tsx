import { useEffect, useRef, useState } from 'preact/hooks';
import type { TabView } from '../../enquiry/tab-view';
import { isTextField } from '../parts/key-guard';
import { StateLine } from '../panel/Covered';
import { Home } from './Home';
import { LettersOpen } from './LettersOpen';
import { LogLetter } from './LogLetter';
import { RaiseFlag } from './RaiseFlag';
import { Danger, Situation, Situations, ThirdParty } from './Telling';
import type { Reception, ReceptionServices } from './reception-props';

/**
 * Reception's panel: what to do and say, a flag, a letter. No history, no reason, no colour but for
 * danger now; every word of it may be read by whoever stands at the desk (hazard H24).
 */
export function ReceptionPanel({ services }: { services: ReceptionServices }) {
  const [view, setView] = useState<TabView>();
  const [trail, setTrail] = useState<string[]>(['home']);
  const [notice, setNotice] = useState('');
  const main = useRef<HTMLElement>(null);
  const screen = trail.at(-1) ?? 'home';
  useEffect(() => services.watchView(setView), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.preventDefault();
        reception.home();
      } else if (event.key === 'Backspace' && !isTextField(event.target)) {
        event.preventDefault();
        setTrail((before) => (before.length > 1 ? before.slice(0, -1) : before));
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => main.current?.focus(), [screen]);

  const reception: Reception = {
    services,
    view,
    go: (next) => {
      setNotice('');
      setTrail((before) => [...before.slice(-20), next]);
    },
    home: () => {
      setNotice('');
      setTrail(['home']);
    },
    say: setNotice,
  };
  return (
    <main ref={main} tabIndex={-1} key={screen} class="screen stack">
      <StateLine view={view} />
      <Screen name={screen} reception={reception} />
      <p class="notice-line" role="status">
        {notice}
      </p>
      {screen !== 'home' && <p class="quiet">Esc: first screen · ⌫ back</p>}
    </main>
  );
}

function Screen({ name, reception }: { name: string; reception: Reception }) {
  const [screen, of = ''] = name.split(':');
  switch (screen) {
    case 'danger':
      return <Danger reception={reception} />;
    case 'third-party':
      return <ThirdParty reception={reception} />;
    case 'situations':
      return <Situations reception={reception} />;
    case 'situation':
      return <Situation reception={reception} id={of} />;
    case 'flag':
      return <RaiseFlag reception={reception} from={of} />;
    case 'letters-open':
      return <LettersOpen reception={reception} />;
    case 'letter':
      return <LogLetter reception={reception} />;
    default:
      return <Home reception={reception} />;
  }
}
