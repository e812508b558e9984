import { fail, ok, type Result } from '../model/result';
import { askBackground } from './ask-background';
import { saveFile } from './save-file';
import { sealText } from './sealed-export';
import { sessionMap } from './session-map';

/** How far a long look at the chain is; one at a time on a computer. */
export const progress = sessionMap<{ done: number; of: number }>('verifying');

/** As the Desk hands it in: says how far it is, and stops when asked. */
interface LongWork {
  tell(done: number, of: number): void;
  signal: AbortSignal;
}

const STOPPED = fail('stopped', 'Stopped.');

/** The Desk's door to the records of this computer; what it is drawn from is `ui/desk/records`. */
export const recordServices = {
  readStanding: () => askBackground('records-standing', {}),

  async verify(anchor: { seq: number; link: string } | undefined, work: LongWork) {
    const stopHearing = progress.onChange(() => {
      void progress.get('now').then((now) => now && work.tell(now.done, now.of));
    });
    const stop = () => void askBackground('stop-verifying', {});
    work.signal.addEventListener('abort', stop);
    try {
      return await askBackground('verify-records', anchor ? { anchor } : {});
    } finally {
      stopHearing();
      work.signal.removeEventListener('abort', stop);
    }
  },

  /** Read page by page, sealed here, saved as a download: the passphrase never leaves this page. */
  async exportEvents(
    passphrase: string,
    work: LongWork,
  ): Promise<Result<{ events: number; upTo: number }>> {
    const parts: string[] = [];
    let events = 0;
    let upTo = 0;
    let cursor: { after: number; upTo: number } | undefined;
    do {
      const page = await askBackground('export-events', cursor ? { cursor } : {});
      if (work.signal.aborted) return STOPPED;
      if (!page.ok) return page;
      parts.push(page.value.text);
      events += page.value.events;
      ({ upTo, next: cursor } = page.value);
      work.tell(cursor?.after ?? upTo, upTo);
    } while (cursor);
    if (events === 0) return fail('nothing', 'There is no entry here, so there is no file.');
    const sealed = await sealText(parts.join(''), passphrase);
    if (work.signal.aborted) return STOPPED;
    if (!sealed.ok) return sealed;
    saveFile(`entries-to-${upTo}.txt`, sealed.value, 'text/plain;charset=utf-8');
    return ok({ events, upTo });
  },

  confirmExport: (upTo: number) => askBackground('mark-exported', { upTo }),
};
