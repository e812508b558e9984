import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing';
import { practicePolicy } from '../../../src/policy/practice-policy';

/** The document the invented patient is read in. */
export const CANARY_DOCUMENT = 'ab'.repeat(16);

type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => unknown;

/**
 * The real background in this process: its own door, handlers and stores over a browser of memory, and
 * nothing of it stubbed but what the memory browser lacks.
 */
export interface FakeBackground {
  id: string;
  /** The origin of our own pages. */
  origin: string;
  /** As the browser delivers it; `undefined` where nobody answered. */
  send(message: unknown, sender: unknown): Promise<unknown>;
  setPolicy(policy: Record<string, unknown>): Promise<void>;
  /** All that session memory holds, to tell whether anything was changed. */
  kept(): Promise<string>;
  /** How many audit events are stored, but for those that say somebody was refused. */
  events(): Promise<number>;
}

const nothing = () => ({ addListener() {}, removeListener() {}, hasListener: () => false });
const quiet = (part: object, silent: Record<string, unknown>) => Object.assign(part, silent);

let made: Promise<FakeBackground> | undefined;

/** One for the whole process, since the browser it fakes is one. */
export function fakeBackground(): Promise<FakeBackground> {
  made ??= start();
  return made;
}

async function start(): Promise<FakeBackground> {
  const listeners: Listener[] = [];
  quiet(fakeBrowser.idle, { onStateChanged: nothing(), setDetectionInterval() {} });
  quiet(fakeBrowser.commands, { onCommand: nothing() });
  quiet(fakeBrowser.action, { setIcon: async () => undefined });
  quiet(fakeBrowser.tabs, {
    onRemoved: nothing(),
    onActivated: nothing(),
    query: async () => [],
    // Asked whether it is alive, the only frame there is names its document.
    sendMessage: async () => CANARY_DOCUMENT,
  });
  quiet(fakeBrowser.runtime, {
    onMessage: { ...nothing(), addListener: (each: Listener) => listeners.push(each) },
    getManifest: () => ({ permissions: [] }),
  });
  for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.session]) leaveOut(area);
  Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
  const setPolicy = async (policy: Record<string, unknown>): Promise<void> => {
    const area = fakeBrowser.storage.managed as unknown as typeof fakeBrowser.storage.local;
    await area.clear();
    await area.set(policy);
  };
  await setPolicy(practicePolicy);
  // Only now: the browser has to be there when the platform is loaded.
  const { startBackground } = await import('../../../src/platform/background/start-background');
  const { chooseSystem } = await import('../../../src/records/choose-system');
  const { systems } = await import('../../../src/records/systems');
  startBackground(
    async (href) => chooseSystem(href, systems),
    async () => ({ inForce: [], problems: [] }),
  );
  return {
    id: fakeBrowser.runtime.id,
    origin: fakeBrowser.runtime.getURL('').replace(/\/$/, ''),
    setPolicy,
    send: (message, sender) =>
      new Promise((resolve) => {
        const asked = listeners.map((listener) => listener(message, sender, resolve));
        if (!asked.includes(true)) resolve(undefined);
      }),
    async kept() {
      // These stamps only say that a tab was looked at again, and since when a policy is waited for.
      const all = Object.entries(await fakeBrowser.storage.session.get(null));
      return JSON.stringify(all.filter(([key]) => !/^changed:|^policy-asked$/.test(key)));
    },
    events: countEvents,
  };
}

/** A browser leaves out a key that is not there; the memory browser names it all the same. */
function leaveOut(area: { get(keys?: never): Promise<Record<string, unknown>> }): void {
  const get = area.get.bind(area);
  area.get = async (keys) =>
    Object.fromEntries(Object.entries(await get(keys)).filter(([, value]) => value !== undefined));
}

/** By the browser's own interface, past all of our code. */
function countEvents(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('sidenote-audit');
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const reading = database.transaction('events').objectStore('events').getAll();
      reading.addEventListener('error', () => reject(reading.error));
      reading.addEventListener('success', () => {
        database.close();
        const rows = reading.result as { event: { kind: string } }[];
        resolve(rows.filter(({ event }) => event.kind !== 'refused').length);
      });
    });
  });
}
