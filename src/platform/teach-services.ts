import * as z from 'zod/mini';
import { FieldKind } from '../model/encounter-reading';
import { Locator, type SystemDescription } from '../model/system-description';
import type { StoredPage, TaughtKind } from '../model/teaching';
import { fail, ok, type Result } from '../model/result';
import { askBackground } from './ask-background';
import { browser } from './browser';
import { saveFile } from './save-file';
import type { TeachOrder } from './teach-frame';

/** One frame of one tab. */
export interface TaughtPlace {
  tabId: number;
  frameId: number;
}

const Text = (length: number) => z.string().check(z.maxLength(length));
const Said = z.union([
  z.strictObject({ stopped: z.literal(true) }),
  z.strictObject({
    picked: z.strictObject({
      kind: z.union([FieldKind, z.enum(['shows-part', 'never-read', 'no-patient'])]),
      address: Text(4000),
      made: z.boolean(),
      proposals: z
        .array(
          z.strictObject({
            locator: Locator,
            reads: Text(200),
            masked: z.boolean(),
            hits: z.number(),
            isMeant: z.boolean(),
          }),
        )
        .check(z.maxLength(10)),
      isTyped: z.boolean(),
      fingerprint: z.optional(Text(300)),
      phrase: z.optional(Text(60)),
    }),
  }),
]);

const SCRIPT = '/teach.js';
const ALL_FRAMES = true;

/** The set-up page's way to the record pages it is taught by; nothing there is changed. */
export const teachServices = {
  /** Listens for one click in every open page of a host, and brings one of them to the front. */
  async beginPick(pattern: string, kind: TaughtKind): Promise<Result<null>> {
    const tabs = (await browser.tabs.query({ url: pattern })).flatMap(({ id }) => id ?? []);
    if (tabs.length === 0) return NO_PAGE;
    try {
      for (const tabId of tabs) {
        await browser.scripting.executeScript({
          target: { tabId, allFrames: ALL_FRAMES },
          files: [SCRIPT],
        });
        await order(tabId, { ask: 'pick', kind });
      }
    } catch {
      return fail('no-access', 'That page could not be reached. Load it again, then try again.');
    }
    await show(tabs[0]);
    return ok(null);
  },
  async stopPick(pattern: string): Promise<void> {
    for (const { id } of await browser.tabs.query({ url: pattern })) {
      if (id !== undefined) await order(id, { ask: 'stop' });
    }
  },
  /** What was clicked, and where; this page comes to the front again. Returns how to stop listening. */
  onPicked(heard: (said: z.infer<typeof Said>, place: TaughtPlace) => void): () => void {
    const listener = (
      message: unknown,
      sender: { id?: string; tab?: { id?: number }; frameId?: number },
    ) => {
      if (sender.id !== browser.runtime.id || sender.tab?.id === undefined) return undefined;
      const said = z.safeParse(Said, (message as { sidenoteTaught?: unknown })?.sidenoteTaught);
      if (!said.success) return undefined;
      heard(said.data, { tabId: sender.tab.id, frameId: sender.frameId ?? 0 });
      void browser.tabs.getCurrent().then((own) => show(own?.id));
      return undefined;
    };
    browser.runtime.onMessage.addListener(listener as never);
    return () => browser.runtime.onMessage.removeListener(listener as never);
  },
  /** The page of a frame, scrubbed there; what it holds of a patient never leaves it. */
  async storePage(place: TaughtPlace, description: SystemDescription): Promise<Result<StoredPage>> {
    const stored = (await order(place.tabId, { ask: 'store', description }, place.frameId)) as
      StoredPage | undefined;
    if (!stored)
      return fail('gone', 'A page that was pointed at is gone. Open it and point again.');
    if (stored.html.length > LARGEST_PAGE) {
      return fail(
        'too-large',
        'That page is too large to keep. Teach a patient with a shorter record.',
      );
    }
    return ok(stored);
  },
  keepSystem: (json: unknown, pages: StoredPage[]) => askBackground('keep-system', { json, pages }),
  dropSystem: (id: string) => askBackground('drop-system', { id }),
  describedSystems: () => askBackground('described-systems', {}),
  saveFile: (name: string, text: string) => saveFile(name, text, 'application/json'),
};

const LARGEST_PAGE = 300_000;
const NO_PAGE = fail(
  'no-page',
  'No page of it is open. Open the record of an invented patient first.',
);

/** To every frame of a tab, or to one. A frame without the script answers nothing. */
async function order(tabId: number, what: TeachOrder, frameId?: number): Promise<unknown> {
  const message = { sidenoteTeach: what };
  const to = frameId === undefined ? {} : { frameId };
  return browser.tabs.sendMessage(tabId, message, to).catch(() => undefined);
}

async function show(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
}
