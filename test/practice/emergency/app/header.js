// The bar across the top: the system's name, the way back to the board, and who is signed in.
import { h } from 'preact';
import { useState } from 'preact/hooks';

export function Header({ account, onSwitch }) {
  const [open, setOpen] = useState(false);
  const pick = (name) => {
    setOpen(false);
    onSwitch(name);
  };
  return h(
    'header',
    { class: 'top' },
    h('a', { class: 'product', href: '#/board' }, 'Osier ED'),
    h('nav', { 'aria-label': 'Main' }, h('a', { href: '#/board' }, 'Department board')),
    account &&
      h(
        'div',
        { class: 'user-menu' },
        h(
          'button',
          {
            type: 'button',
            'aria-haspopup': 'menu',
            'aria-expanded': String(open),
            onClick: () => setOpen(!open),
          },
          account.signedIn ? 'Signed in as ' : 'Sign in',
          account.signedIn && h('strong', { class: 'user-name' }, account.signedIn.name),
          ' ',
          account.signedIn && h('span', { class: 'user-role' }, account.signedIn.role),
        ),
        open &&
          h(
            'ul',
            { role: 'menu', 'aria-label': 'Switch user' },
            account.users.map(({ name, role }) =>
              h(
                'li',
                { role: 'none', key: name },
                h(
                  'button',
                  { type: 'button', role: 'menuitem', onClick: () => pick(name) },
                  `${name}, ${role}`,
                ),
              ),
            ),
            account.signedIn &&
              h(
                'li',
                { role: 'none', key: '' },
                h(
                  'button',
                  { type: 'button', role: 'menuitem', onClick: () => pick('') },
                  'Sign out',
                ),
              ),
          ),
      ),
  );
}
