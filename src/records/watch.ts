// Reads a page again when it changed, at idle times, and says so only when the reading did.
// Leaves nothing on the page: listeners and one observer, and stop() takes them all away.
import type { EncounterReading } from '../model/encounter-reading';
import type { SystemDescription } from '../model/system-description';
import { frameAddress, showsNothing } from './frame-address';
import { placesOf, PlaceObserver } from './observe-places';
import { readNothing, readPage, type PageRead } from './read-encounter';
import { isInView, isSamePatient, readAgain, sameReading } from './read-again';
import { scheduleIdle, type Schedule } from './schedule';

export interface Watching {
  document: Document;
  window: Window & typeof globalThis;
  description: SystemDescription;
  /** The first reading, and each one that differs from the last. */
  onReading: (reading: EncounterReading) => void;
  schedule?: Schedule;
  /** Where the page is, if not where the window says. */
  address?: () => string;
  /** UTC milliseconds. */
  now?: () => number;
}

/** What may change a page without changing its text: each asks for one whole re-read. */
const SIGNS = ['change', 'focusout', 'click', 'toggle'];
const ROUTES = ['popstate', 'hashchange', 'pageshow', 'load'];
/** A dear re-read is not repeated at once: it rests twenty times what it cost, two seconds at most. */
const DEAR_MS = 4;
const REST_FACTOR = 20;
const LONGEST_REST_MS = 2000;
/**
 * Keys that follow one another are read together: reading what is typed takes a two-thousandth of the page's
 * time, and is never longer behind than this, ms. What else changes never waits for it.
 */
const TYPING_FACTOR = 2_000;
const SHORTEST_TYPING_REST_MS = 300;
const LONGEST_TYPING_REST_MS = 1_200;
/**
 * Before a panel in view a page is read whole this often, or as often as costs it a two-hundredth of
 * its time: no observer hears of a class, of a rule of style, or of what came where nothing was read.
 */
const LONGEST_UNREAD_MS = 10_000;
const UNREAD_FACTOR = 200;

export interface Watch {
  stop(): void;
  /** To be called each second while a panel shows the page: is what named the patient still in view? */
  lookAgain(): void;
}

export function watchEncounter(watching: Watching): Watch {
  const { document, window, description, onReading } = watching;
  const schedule = watching.schedule ?? scheduleIdle(window);
  const place = frameAddress(window);
  const address = watching.address ?? place.href;
  const made = watching.address === undefined && !place.isOwn;
  const isExact = watching.address !== undefined || place.isExact;
  const now = watching.now ?? (() => Date.now());
  const clock = (): number => window.performance.now();
  // A made frame is where the page around it is, and moves on with it.
  const routed = made ? [window, place.window] : [window];
  const navigations = routed.flatMap((each) => navigationOf(each) ?? []);

  let last: { read: PageRead; href: string; said: EncounterReading } | undefined;
  let isStale = true;
  /** What was typed in, and all that stands around it. */
  const typed = new Map<EventTarget, readonly EventTarget[]>();
  /** Typed in, and no part of any reading: asked about once, and not at each key. */
  const strange = new WeakSet<EventTarget>();
  let restUntil = 0;
  let typedUntil = 0;
  /** Typed in since, with nothing inside that could tell its keys apart. */
  let typedIn: EventTarget | null = null;
  let isAsked = false;
  let readBy = Infinity;
  let cancel: (() => void) | undefined;
  /** When the reading that is asked for is due. */
  let due = Infinity;
  let isStopped = false;

  const observer = new PlaceObserver(window.MutationObserver, () => becomeStale());

  function becomeStale(): void {
    isStale = true;
    ask(0);
  }

  function ask(waitMs: number): void {
    if (document.visibilityState === 'hidden') return;
    const at = clock() + waitMs;
    if (isStopped || (cancel && at >= due)) return;
    cancel?.();
    due = at;
    cancel = schedule(work, waitMs);
  }

  function work(): void {
    cancel = undefined;
    due = Infinity;
    const stands = last !== undefined && last.href === address() && isSamePatient(last.read);
    const isGone = isAsked && last !== undefined && !isInView(last.read, document);
    if (isAsked && clock() >= readBy) isStale = true;
    isAsked = false;
    if (!last || !stands || isGone || (isStale && clock() >= restUntil)) {
      readAll();
      return;
    }
    if (typed.size > 0) {
      const began = clock();
      const places = new Set([...typed.values()].flat());
      const { read, met } = readAgain(last.read, places, document, description, now());
      for (const [control, around] of typed) {
        if (strange.has(control) || around.some((place) => met.has(place))) continue;
        // It came where nothing was watched: a dialog in a place of its own, a box shown late.
        strange.add(control);
        isStale = true;
      }
      forgetTyped();
      say(read, last.href);
      const rest = Math.max(SHORTEST_TYPING_REST_MS, (clock() - began) * TYPING_FACTOR);
      typedUntil = clock() + Math.min(rest, LONGEST_TYPING_REST_MS);
    }
    if (isStale) ask(Math.max(1, restUntil - clock()));
  }

  function forgetTyped(): void {
    typed.clear();
    typedIn = null;
  }

  function readAll(): void {
    const began = clock();
    isStale = false;
    forgetTyped();
    const href = address();
    const read =
      made && showsNothing(window)
        ? readNothing(description)
        : readPage(document, { href: isExact ? href : '', made }, description, now());
    observer.watch(placesOf(read, document, navigations.length > 0));
    listen();
    const cost = clock() - began;
    restUntil = cost > DEAR_MS ? clock() + Math.min(cost * REST_FACTOR, LONGEST_REST_MS) : 0;
    readBy = clock() + Math.max(LONGEST_UNREAD_MS, cost * UNREAD_FACTOR);
    say(read, href);
  }

  function say(read: PageRead, href: string): void {
    const before = last?.said;
    last = { read, href, said: read.reading };
    if (!before || !sameReading(before, read.reading)) onReading(read.reading);
  }

  /** What was about to be read is read as the page is left, or its last change would wait unseen. */
  function finish(): void {
    if (!cancel) return;
    cancel();
    work();
    cancel?.();
    cancel = undefined;
    due = Infinity;
  }

  // Only notes what was typed in: no reading happens while a key is being handled.
  const onInput = (event: Event): void => {
    const { target } = event;
    // At most keys: the reading that is asked for takes in this one too.
    if (cancel && target === typedIn && target) return;
    typedIn = target && 'shadowRoot' in target && !target.shadowRoot ? target : null;
    const around = event.composedPath().slice(0, 40);
    const [control] = around;
    if (control) typed.set(control, around);
    ask(Math.max(0, typedUntil - clock()));
  };
  const onRoute = (): void => {
    restUntil = 0;
    becomeStale();
  };
  const onVisibility = (): void => {
    if (document.visibilityState === 'hidden') {
      finish();
      observer.stop();
    } else becomeStale();
  };

  const quietly = { capture: true, passive: true };

  /** At each whole reading: a page that writes itself anew takes every listener away. */
  function listen(): void {
    document.addEventListener('input', onInput, quietly);
    for (const sign of SIGNS) document.addEventListener(sign, becomeStale, quietly);
    if (made) window.addEventListener('resize', becomeStale, quietly);
    for (const each of routed) {
      for (const route of ROUTES) each.addEventListener(route, onRoute, quietly);
    }
    for (const each of navigations) {
      for (const route of NAVIGATED) each.addEventListener(route, onRoute);
    }
    document.addEventListener('visibilitychange', onVisibility);
  }

  function lookAgain(): void {
    isAsked = true;
    // What is about to be read looks too.
    if (!cancel) ask(0);
  }

  function stop(): void {
    cancel?.();
    isStopped = true;
    observer.stop();
    document.removeEventListener('input', onInput, quietly);
    for (const sign of SIGNS) document.removeEventListener(sign, becomeStale, quietly);
    window.removeEventListener('resize', becomeStale, quietly);
    for (const each of routed) {
      for (const route of ROUTES) each.removeEventListener(route, onRoute, quietly);
    }
    for (const each of navigations) {
      for (const route of NAVIGATED) each.removeEventListener(route, onRoute);
    }
    document.removeEventListener('visibilitychange', onVisibility);
  }

  listen();
  ask(0);
  return { stop, lookAgain };
}

const NAVIGATED = ['currententrychange', 'navigatesuccess'];

/** The Navigation API tells of `pushState`, which no older event does. */
function navigationOf(window: Window): EventTarget | undefined {
  const navigation: unknown = 'navigation' in window ? window.navigation : undefined;
  const isTarget = typeof navigation === 'object' && navigation !== null;
  return isTarget && 'addEventListener' in navigation ? (navigation as EventTarget) : undefined;
}
