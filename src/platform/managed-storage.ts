import { browser } from './browser';

/** What the administrator of this computer has set; empty where nothing is, or not yet. */
export async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get();
  } catch {
    // Firefox refuses the question where no policy file names this extension.
    return {};
  }
}
