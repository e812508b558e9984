import { askAgain, askBackground } from './ask-background';
import type { ReferralChange } from '../referral/tracker/change-referral';
import type { ItemOwner } from '../referral/tracker/item-owner';
import { directoryServices } from './directory-services';
import { browser } from './browser';
import { extractServices } from './extract/extract-services';
import { groupsServices } from './groups-services';
import { mergedServices } from './merged-services';
import { randomId } from './keys';
import { lockServices } from './lock-services';
import { openPage } from './open-page';
import { recordServices } from './record-services';
import { saveFile } from './save-file';

/** The Desk's door to the world: counts, set-up problems, a file, a print, the paper card, records. */
export const deskServices = {
  readRollUps: (from: string, to: string) => askBackground('roll-ups', { from, to }),
  readProblems: () => askBackground('problems', {}),
  ...lockServices,
  saveFile: (name: string, text: string) => saveFile(name, text, 'text/csv;charset=utf-8'),
  openPaperCard: () => openPage('paper'),
  openKept: () => openPage('kept'),
  readCoverage: () => askBackground('coverage', {}),
  readReception: () => askBackground('reception-report', {}),
  groups: groupsServices,
  merged: mergedServices,
  records: recordServices,
  worklist: {
    read: () => askBackground('worklist', {}),
    change: (key: string, id: string, change: ReferralChange) =>
      askAgain('change-referral', { key, id, change }),
    saveOwners: (owners: ItemOwner[]) => askBackground('save-owners', { owners }),
    newKey: randomId,
  },
  readWaiting: () => askBackground('waiting-prompts', {}),
  directory: directoryServices,
  extract: extractServices,
  get version() {
    return browser.runtime.getManifest().version;
  },
};
