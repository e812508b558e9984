import * as z from 'zod/mini';
import { fail, ok, type Result } from '../model/result';
import { Service } from '../policy/service';
import { browser } from './browser';

/** Services alone, nothing of a patient: kept openly, and read by every page of this extension. */
const KEY = 'directory';
const Kept = z.strictObject({ v: z.literal(1), at: z.number(), services: z.array(Service) });

/** A directory imported on the Desk. It holds only where the policy says `directoryFrom: "desk"`. */
export const importedDirectory = {
  /** Undefined where there is none, or one this version cannot read: then the policy's own holds. */
  async read(): Promise<{ at: number; services: Service[] } | undefined> {
    const parsed = z.safeParse(Kept, (await browser.storage.local.get(KEY))[KEY]);
    return parsed.success ? parsed.data : undefined;
  },

  async keep(services: readonly Service[], at: number): Promise<Result<null>> {
    try {
      await browser.storage.local.set({ [KEY]: { v: 1, at, services } });
      return ok(null);
    } catch {
      return fail('not-kept', 'The browser would not save. The directory is as it was before.');
    }
  },

  onChange(changed: () => void): () => void {
    const heard = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && KEY in changes) changed();
    };
    browser.storage.onChanged.addListener(heard);
    return () => browser.storage.onChanged.removeListener(heard);
  },
};
