import { browser } from '../browser';

/**
 * The second place is closed to content scripts, which Chromium lets read it by default. Firefox has
 * no such call and shows `storage.local` to them; ours carry no store (house test).
 */
export async function shutOutContentScripts(): Promise<void> {
  const local = browser.storage.local as {
    setAccessLevel?(how: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
  };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}
