import type { Result } from '../../model/result';
import { browser } from '../browser';
import { currentPolicy } from '../policy-source';
import { recordAside } from './record-aside';
import { lock } from './locks';
import { sealedDrawer } from './sealed-drawer';

/**
 * Makes unreadable, for good, everything on this computer that identifies anybody: every surface is
 * locked and its letters closed, what was sealed loses its key, and session memory is emptied. Audit
 * events and counts name nobody and stay until their schedule; that it happened is one of them.
 */
export async function eraseEverything(): Promise<Result<unknown>> {
  await lock();
  const erased = await sealedDrawer.erase();
  if (!erased.ok) return erased;
  await browser.storage.session.clear();
  const { policy } = await currentPolicy();
  return recordAside({ kind: 'erased' }, policy, Date.now());
}
