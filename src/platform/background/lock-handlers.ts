import { fail, ok, type Result } from '../../model/result';
import type { Handlers } from '../answer-messages';
import { eraseEverything } from './erase-everything';
import { lock, lockView, noteUnlock } from './locks';
import { sealedDrawer } from './sealed-drawer';
import { refreshActiveTabs } from './reading-handlers';

/**
 * What no page is told and nobody may do while a passphrase is needed. Saving is closed by the drafts
 * themselves, so that what was typed just before a lock is still taken.
 */
const CLOSED_WHILE_LOCKED = [
  ...(['step', 'write-lines', 'load-draft'] as const),
  ...(['begin-pasted', 'begin-ticked', 'tick'] as const),
  ...(['open-letter', 'letter-view', 'flags', 'flag-step'] as const),
  ...(['open-questionnaire', 'begin-questionnaire', 'finish-questionnaire'] as const),
  ...(['patient-referrals', 'track', 'change-referral', 'worklist', 'save-owners'] as const),
];

/** The lock as the panel and the Desk ask for it. No passphrase is ever kept or answered. */
export function lockHandlers(): Pick<
  Handlers,
  | 'lock-view'
  | 'lock'
  | 'unlock'
  | 'choose-passphrase'
  | 'change-passphrase'
  | 'new-data-key'
  | 'erase-sealed'
> {
  return {
    'lock-view': async () => ok(await lockView()),
    async lock() {
      await lock();
      return ok(null);
    },
    async unlock({ passphrase }) {
      return opened(await sealedDrawer.unlock(passphrase));
    },
    async 'choose-passphrase'({ passphrase }) {
      return opened(await sealedDrawer.choose(passphrase));
    },
    'change-passphrase': ({ from, to }) => sealedDrawer.change(from, to),
    'new-data-key': ({ passphrase }) => sealedDrawer.rotate(passphrase),
    /** Audited, and the record on screen read again: what the panel knew of it went too. */
    async 'erase-sealed'() {
      const erased = await eraseEverything();
      await refreshActiveTabs();
      return erased.ok ? ok(null) : erased;
    },
  };
}

/** The record on screen is looked at again, so that what is kept of it is found. */
async function opened(unlocked: Result<unknown>): Promise<Result<null>> {
  if (!unlocked.ok) return unlocked;
  await refreshActiveTabs();
  await noteUnlock();
  return ok(null);
}

/** The same handlers, closed while a passphrase is needed: enforced where data is read. */
export function closedWhileLocked(handlers: Handlers): Handlers {
  const closed: Handlers = { ...handlers };
  for (const name of CLOSED_WHILE_LOCKED) {
    const handler = handlers[name] as (request: unknown, from: unknown) => Promise<Result<never>>;
    const guarded = async (request: unknown, from: unknown): Promise<Result<never>> =>
      (await lockView()).needs === 'nothing'
        ? handler(request, from)
        : fail('locked', 'Sidenote is locked. Unlock it in the panel first.');
    Object.assign(closed, { [name]: guarded });
  }
  return closed;
}

/** Rows that no key of this computer opens are said, and left alone. */
export async function sealedProblems(): Promise<string[]> {
  const standing = await sealedDrawer.standing();
  if (!standing.ok) return [];
  const { otherKey, damaged } = standing.value;
  const shut = otherKey + damaged;
  if (shut === 0) return [];
  return [
    `${shut} kept record${shut === 1 ? '' : 's'} cannot be opened (${otherKey} sealed with another key, ${damaged} damaged). Nothing was removed. If nobody knows why, tell IT; an administrator can remove all kept records.`,
  ];
}
