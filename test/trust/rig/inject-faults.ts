import type { KeyValueArea } from '../../../src/platform/stores/key-value-area';

/** What the database, or the second place, does wrong; each at its nth chance. */
export const DATABASE_FAULTS = ['quota', 'abort', 'wedge'] as const;
export const OPENING_FAULTS = ['failed-open', 'version-clash', 'refused-open'] as const;
export const AREA_FAULTS = [
  'area-quota',
  'area-partial',
  'area-forgets',
  'area-lost-reply',
  'area-unreadable',
  'area-keeps',
] as const;
export type Fault =
  (typeof DATABASE_FAULTS)[number] | (typeof OPENING_FAULTS)[number] | (typeof AREA_FAULTS)[number];

interface Armed {
  fault: Fault;
  nth: number;
}

/** One at a time: nothing is wrong until it is armed, and it says whether it came to it. */
export class Injector {
  private armed: Armed | undefined;
  private chances = 0;
  private wedged = false;
  fired = false;
  private readonly undo: (() => void)[] = [];

  constructor() {
    for (const method of ['add', 'put', 'delete', 'clear'] as const) this.patchWrite(this, method);
    this.patchOpen(this);
  }

  arm(fault: Fault, nth: number): void {
    this.armed = { fault, nth };
    this.chances = 0;
    this.fired = false;
    this.wedged = false;
  }

  /** Nothing is wrong any more; how many chances there were. */
  disarm(): number {
    this.armed = undefined;
    this.wedged = false;
    return this.chances;
  }

  restore(): void {
    for (const each of this.undo) each();
  }

  private isDue(fault: Fault): boolean {
    if (this.armed?.fault !== fault || ++this.chances !== this.armed.nth) return false;
    this.fired = true;
    return true;
  }

  private patchWrite(injector: Injector, method: 'add' | 'put' | 'delete' | 'clear'): void {
    const real = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
    const faulty = function (this: IDBObjectStore, ...args: unknown[]) {
      if (injector.isDue('quota')) throw new DOMException('full', 'QuotaExceededError');
      if (injector.isDue('wedge')) injector.wedged = true;
      if (injector.wedged) throw new DOMException('read-only', 'InvalidStateError');
      const request = real.apply(this, args);
      if (injector.isDue('abort')) {
        request.addEventListener('success', () => this.transaction.abort());
      }
      return request;
    };
    Object.assign(IDBObjectStore.prototype, { [method]: faulty });
    this.undo.push(() => Object.assign(IDBObjectStore.prototype, { [method]: real }));
  }

  private patchOpen(injector: Injector): void {
    const { open, databases } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (this: IDBFactory, name: string, version?: number) {
      injector.wedged = false; // opened anew, it can be written again
      if (injector.isDue('refused-open')) throw new DOMException('no', 'SecurityError');
      if (!injector.isDue('failed-open')) return open.call(this, name, version);
      // Chrome under pressure (matrix-js-sdk notes): the opening begins and ends in an AbortError.
      const request = open.call(this, `${name}-aborted`, version);
      request.addEventListener('upgradeneeded', () => request.transaction?.abort());
      return request;
    };
    IDBFactory.prototype.databases = async function (this: IDBFactory) {
      const known = await databases.call(this);
      return injector.isDue('version-clash')
        ? known.map((each) => ({ ...each, version: 990 }))
        : known;
    };
    this.undo.push(() => Object.assign(IDBFactory.prototype, { open, databases }));
  }

  /** The second place, with what is armed for it. */
  area(real: KeyValueArea): KeyValueArea {
    const quota = () => new Error('QUOTA_BYTES quota exceeded');
    return {
      get: async (keys) => {
        if (this.isDue('area-unreadable')) throw new Error('IO error');
        return real.get(keys);
      },
      set: async (items) => {
        if (this.isDue('area-quota')) throw quota();
        if (this.isDue('area-forgets')) return;
        if (this.isDue('area-partial')) {
          const entries = Object.entries(items);
          await real.set(Object.fromEntries(entries.slice(0, entries.length >> 1)));
          throw quota();
        }
        await real.set(items);
        if (this.isDue('area-lost-reply')) throw new Error('Lost.');
      },
      remove: async (keys) => {
        if (this.isDue('area-keeps')) throw new Error('IO error');
        await real.remove(keys);
      },
    };
  }
}
