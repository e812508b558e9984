/** Who reads the page: the extension as built, and what most would write first, in a world of their own. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { changedBuild } from '../../tools/changed-build';

/**
 * Put before the content script of a copy of the real build: every callback the browser calls it by is
 * timed, and nothing else of it is touched. What runs after an `await` is a message's reply, and is not.
 */
const CLOCK = `(() => {
  const calls = globalThis.benchCalls = [];
  const timed = (work) => typeof work !== 'function' ? work : function (...given) {
    const began = performance.now();
    try { return work.apply(this, given); } finally { calls.push(performance.now() - began); }
  };
  const kept = new WeakMap();
  const timedOnce = (work) => {
    if (typeof work !== 'function') return work;
    if (!kept.has(work)) kept.set(work, timed(work));
    return kept.get(work);
  };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (name, work, how) {
    return addEventListener.call(this, name, timedOnce(work), how);
  };
  EventTarget.prototype.removeEventListener = function (name, work, how) {
    return removeEventListener.call(this, name, timedOnce(work), how);
  };
  const { MutationObserver, requestIdleCallback, setTimeout } = globalThis;
  globalThis.MutationObserver = class extends MutationObserver {
    constructor(work) { super(timed(work)); }
  };
  globalThis.requestIdleCallback = (work, how) => requestIdleCallback(timed(work), how);
  globalThis.setTimeout = (work, wait, ...more) => setTimeout(timed(work), wait, ...more);
})();
`;

export function timedBuild(built: string): ReturnType<typeof changedBuild> {
  const copy = changedBuild(built, {});
  const file = path.join(copy.folder, 'record-pages.js');
  writeFileSync(file, CLOCK + readFileSync(file, 'utf8'));
  return copy;
}

export type PeerId = 'naive' | 'debounced';

/** A whole-page reader as text, with the phrases it looks for; it counts what it found, so that it is seen to work. */
export function peerScript(id: PeerId, phrases: readonly string[]): string {
  const source = phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll('.', String.raw`\.`))
    .join('|');
  const read = id === 'naive' ? 'document.body.innerText' : 'document.body.textContent';
  const wait = id === 'naive' ? 0 : 80;
  return `(() => {
    const calls = globalThis.benchCalls = [];
    globalThis.benchHits = 0;
    const pattern = new RegExp(${JSON.stringify(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`)}, 'gi');
    const look = () => {
      const began = performance.now();
      const typed = [...document.querySelectorAll('textarea')].map((each) => each.value).join(' ');
      globalThis.benchHits = [...(${read} + ' ' + typed).matchAll(pattern)].length;
      calls.push(performance.now() - began);
    };
    let due;
    const soon = ${wait} === 0 ? look : () => { clearTimeout(due); due = setTimeout(look, ${wait}); };
    new MutationObserver(soon).observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
    document.addEventListener('input', soon, true);
  })()`;
}
