import { askBackground } from './ask-background';
import { lockServices } from './lock-services';
import { openPage } from './open-page';

/** The door of the page about what is kept on this computer: its passphrase, its key, its end. */
export const keptServices = {
  watchLock: lockServices.watchLock,
  changePassphrase: (from: string, to: string) => askBackground('change-passphrase', { from, to }),
  newDataKey: (passphrase: string) => askBackground('new-data-key', { passphrase }),
  eraseKept: () => askBackground('erase-sealed', {}),
  openPaperCard: () => openPage('paper'),
};
