import { askBackground } from './ask-background';
import { saveFile } from './save-file';

/** The directory's door to the world, for the Desk and for the set-up page. */
export const directoryServices = {
  read: () => askBackground('directory-standing', {}),
  importFile: (text: string) => askBackground('import-directory', { text }),
  saveFile: (name: string, text: string) => saveFile(name, text, 'application/json'),
};
