// The emergency system in the browser: a hash router over the board and the attendance pages.
import { h, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Attendance } from './attendance.js';
import { Board } from './board.js';
import { Header } from './header.js';
import { load, send } from './server.js';

/** `#/attendance/e01/triage` as its parts; anything else is the board. */
function routeOf(hash) {
  const found = /^#\/attendance\/([a-z]\d\d)(?:\/(triage|notes|history|departure))?$/.exec(hash);
  return found ? { id: found[1], tab: found[2] ?? 'triage' } : undefined;
}

function App() {
  const [route, setRoute] = useState(routeOf(location.hash));
  const [account, setAccount] = useState();
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    load('user').then(setAccount);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return h(
    'div',
    { class: 'app' },
    h(Header, { account, onSwitch: (name) => send('user', { name }).then(setAccount) }),
    account && !account.signedIn
      ? h('p', { class: 'loading' }, 'Signed out')
      : route
        ? h(Attendance, { key: route.id, id: route.id, tab: route.tab })
        : h(Board),
  );
}

if (!location.hash) history.replaceState(null, '', '#/board');
render(h(App), document.getElementById('root'));
