import { askBackground } from './ask-background';
import { browser } from './browser';

/** The Desk's door to the world: counts, set-up problems, a file, a print, the paper card. */
export const deskServices = {
  readRollUps: (from: string, to: string) => askBackground('roll-ups', { from, to }),
  readProblems: () => askBackground('problems', {}),
  /** Hands a text to the browser as a download; nothing leaves the computer. */
  saveFile(name: string, text: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  },
  async openPaperCard(): Promise<void> {
    await browser.tabs.create({ url: browser.runtime.getURL('/paper.html') });
  },
};
