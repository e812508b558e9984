import type { Page } from 'puppeteer-core';

/** What one press came to, measured in the panel's own page. */
export interface Covered {
  /** From the key event, or the shortcut in the background, to the covered screen painted; ms. */
  ms: number;
  /** Words on the covered screen that may not be there, in any frame for a while after. */
  banned: string[];
  frames: number;
}

/** Nothing on a covered surface may tell a companion anything. */
export const BANNED =
  'abuse|violence|alone|companion|partner|husband|wife|private|suicid|overdose|assault|safeguard|disclos';
/** Frames are read for this long after the cover. */
const AFTER_MS = 150;

/**
 * Sets a watch in the panel: from the next Escape, or from `from` given in milliseconds since 1970,
 * until the covered screen has been painted, and then each frame for a while.
 */
export async function watchCovering(panel: Page, names: readonly string[]): Promise<void> {
  await panel.evaluate(
    (banned, after) => {
      const words = new RegExp(banned, 'i');
      const watch = {
        from: 0,
        at: 0,
        frames: 0,
        banned: [] as string[],
        finish: undefined as ((done: unknown) => void) | undefined,
        result: undefined as Promise<unknown> | undefined,
        arm() {
          Object.assign(watch, { from: 0, at: 0, frames: 0, banned: [] });
          watch.result = new Promise((resolve) => (watch.finish = resolve));
        },
        isCovered() {
          return document.querySelector('main.covered') !== null;
        },
        look() {
          if (watch.finish === undefined || watch.at > 0 || !watch.isCovered()) return;
          watch.at = -1;
          requestAnimationFrame(() => setTimeout(() => watch.painted()));
        },
        painted() {
          watch.at = performance.timeOrigin + performance.now();
          watch.frame();
        },
        frame() {
          watch.frames += 1;
          const labels = [...document.querySelectorAll('[aria-label],[title]')].map(
            (each) => `${each.getAttribute('aria-label')} ${each.getAttribute('title')}`,
          );
          const fields = [...document.querySelectorAll('textarea,input')].map(
            (each) => (each as HTMLInputElement).value,
          );
          const all = [document.title, document.body.textContent, ...labels, ...fields].join(' ');
          const found = words.exec(all);
          if (found) watch.banned.push(found[0]);
          if (performance.timeOrigin + performance.now() - watch.at < after) {
            requestAnimationFrame(() => watch.frame());
            return;
          }
          const { frames, banned: said, from, at } = watch;
          watch.finish?.({ from, at, frames, banned: said });
          watch.finish = undefined;
        },
      };
      addEventListener(
        'keydown',
        (event) => {
          if (event.key === 'Escape') watch.from = performance.timeOrigin + event.timeStamp;
        },
        true,
      );
      new MutationObserver(() => watch.look()).observe(document, {
        subtree: true,
        childList: true,
      });
      Object.assign(globalThis, { sidenoteCoverWatch: watch });
    },
    [BANNED, ...names].join('|'),
    AFTER_MS,
  );
}

/** Ready for the next press; throws where the panel is covered already. */
export async function armCovering(panel: Page): Promise<void> {
  const ready = await panel.evaluate(() => {
    const { sidenoteCoverWatch: watch } = globalThis as unknown as {
      sidenoteCoverWatch: { arm(): void; isCovered(): boolean };
    };
    watch.arm();
    return !watch.isCovered();
  });
  if (!ready) throw new Error('The panel was covered before the press.');
}

/** What the press came to; `from` is when a shortcut was pressed, where it was no key in the panel. */
export async function readCovering(panel: Page, from?: number): Promise<Covered> {
  const seen = await panel.evaluate(async () => {
    const { sidenoteCoverWatch: watch } = globalThis as unknown as {
      sidenoteCoverWatch: { result: Promise<unknown> };
    };
    const late = new Promise((resolve) => setTimeout(() => resolve(undefined), 10_000));
    return Promise.race([watch.result, late]);
  });
  const told = seen as { from: number; at: number; frames: number; banned: string[] } | undefined;
  if (!told) throw new Error('The panel was not covered within ten seconds.');
  return { ms: told.at - (from ?? told.from), banned: told.banned, frames: told.frames };
}
