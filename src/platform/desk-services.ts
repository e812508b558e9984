import { askBackground } from './ask-background';
import { browser } from './browser';
import { lockServices } from './lock-services';
import { recordServices } from './record-services';
import { saveFile } from './save-file';

/** The Desk's door to the world: counts, set-up problems, a file, a print, the paper card, records. */
export const deskServices = {
  readRollUps: (from: string, to: string) => askBackground('roll-ups', { from, to }),
  readProblems: () => askBackground('problems', {}),
  ...lockServices,
  saveFile: (name: string, text: string) => saveFile(name, text, 'text/csv;charset=utf-8'),
  async openPaperCard(): Promise<void> {
    await browser.tabs.create({ url: browser.runtime.getURL('/paper.html') });
  },
  records: recordServices,
};
