// Where a frame is. One made by the page around it (`about:blank`, `srcdoc`, `blob:`) has no address of
// its own and counts as part of the page that made it.

export interface FrameAddress {
  /** Asked anew each time: the page around it may have moved on. */
  href(): string;
  /** The window whose address it is: its routes are listened to. */
  window: Window;
  /** False for a frame that somebody else's page made. */
  isOwn: boolean;
  /** False where only the site is sure, and not which page of it. */
  isExact: boolean;
}

/** Nobody nests frames deeper; a loop of them cannot be made, but is not walked either. */
const DEEPEST = 20;

/**
 * A made frame shares its origin with its maker, so the window around it can be asked where it is: no
 * page can lie about its own location. Only where that is refused (a sandbox, a `data:` frame) is the
 * inherited base taken, and then no more of it than the browser itself vouches for: a page can set
 * `<base>` to another site's address, but neither `origin` nor `ancestorOrigins`.
 */
export function frameAddress(frame: Window): FrameAddress {
  let window = frame;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    if (hasAddress(hrefOf(window))) {
      const place = window;
      return { href: () => hrefOf(place), window: place, isOwn: place === frame, isExact: true };
    }
    if (window.parent === window || hrefOf(window.parent) === '') break;
    window = window.parent;
  }
  const { href, isExact } = vouchedAddress(frame);
  return { href: () => href, window: frame, isOwn: false, isExact };
}

function vouchedAddress(frame: Window): { href: string; isExact: boolean } {
  const base = frame.document.baseURI;
  const [parent] = frame.location.ancestorOrigins ?? [];
  const origin = frame.origin === 'null' ? parent : frame.origin;
  if (origin === undefined || !hasAddress(origin)) {
    return { href: hrefOf(frame), isExact: true };
  }
  const isExact = hasAddress(base) && new URL(base).origin === origin;
  return { href: isExact ? base : `${origin}/`, isExact };
}

function hasAddress(href: string): boolean {
  return /^(?:https?|file):/i.test(href) && URL.canParse(href);
}

/** '' for a window of another origin, which does not say where it is. */
function hrefOf(window: Window): string {
  try {
    return window.location.href;
  } catch {
    return '';
  }
}

/**
 * True where a made frame shows nothing a person could read: the hidden helpers that pages make by the
 * dozen. One that shows something and is not recognised is said to be unread like any other.
 */
export function showsNothing(frame: Window): boolean {
  const { body } = frame.document;
  if (frame.innerWidth < SMALLEST || frame.innerHeight < SMALLEST || !body) return true;
  const drawn = 'input, textarea, select, canvas, img, svg, video, object, embed, iframe';
  const editable = frame.document.designMode === 'on' || body.isContentEditable;
  return !editable && !/\S/.test(body.textContent) && body.querySelector(drawn) === null;
}

/** Pixels; a frame of less is there to send a form or to measure. */
const SMALLEST = 20;
