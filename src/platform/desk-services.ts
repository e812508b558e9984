import { askBackground } from './ask-background';
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
  records: recordServices,
};
