import { browser } from '../browser';
import type { Place } from './two-places';

/** The first place of the keyring: `storage.local`, opened to trusted contexts only at start-up. */
export const localPlace: Place = {
  async get(name) {
    return (await browser.storage.local.get(name))[name];
  },
  async set(name, value) {
    await browser.storage.local.set({ [name]: value });
  },
  async remove(name) {
    await browser.storage.local.remove(name);
  },
};
