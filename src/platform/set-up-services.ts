import { fail, ok, type Result } from '../model/result';
import { askBackground } from './ask-background';
import { browser } from './browser';
import { directoryServices } from './directory-services';
import { proposeHost } from './host-pattern';
import { grantedHosts, grantsHosts, registerHosts } from './host-scripts';
import { openPage } from './open-page';

/** The set-up page's door to the world: which hosts are read, and whether they really are. */
export const setUpServices = {
  grantsHosts: grantsHosts(),
  proposeHost,
  readHosts: grantedHosts,
  readProblems: () => askBackground('problems', {}),
  /** Asks the person at once, inside their own press: the browser asks at no other time. */
  async grantHost(pattern: string): Promise<Result<null>> {
    try {
      if (!(await browser.permissions.request({ origins: [pattern] }))) return REFUSED;
      await registerHosts();
      return ok(null);
    } catch {
      return fail(
        'not-granted',
        'The browser would not grant that. Your organisation may forbid it.',
      );
    }
  },
  async revokeHost(pattern: string): Promise<Result<null>> {
    try {
      if (!(await browser.permissions.remove({ origins: [pattern] }))) return KEPT;
      await registerHosts();
      return ok(null);
    } catch {
      return KEPT;
    }
  },
  /** How each open tab of a host is read, by the background; tabs of other hosts are not seen. */
  async testHost(pattern: string) {
    const tabs = await browser.tabs.query({ url: pattern });
    const tabIds = tabs.flatMap((tab) => tab.id ?? []).slice(0, 20);
    return askBackground('reading-states', { tabIds });
  },
  openPaperCard: () => openPage('paper'),
  openKept: () => openPage('kept'),
  directory: directoryServices,
  get version() {
    return browser.runtime.getManifest().version;
  },
};

const REFUSED = fail('refused', 'Not granted. Nothing is read there. Ask again when you want to.');
const KEPT = fail('kept', 'The browser kept that host: it was granted by your organisation.');
