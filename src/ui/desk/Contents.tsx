import { useEffect, useRef, useState } from 'preact/hooks';

interface Part {
  id: string;
  title: string;
}

/**
 * What stands on the page, as a way to it. Read off the headings that are there, for a part that is not
 * shown is not listed and nobody has to keep a list. No links: the address would name the part.
 */
export function Contents() {
  const own = useRef<HTMLElement>(null);
  const [parts, setParts] = useState<Part[]>([]);

  useEffect(() => {
    const page = own.current?.closest('.desk');
    if (!page) return undefined;
    const look = () => {
      const found = partsOf(page);
      setParts((before) => (isSame(before, found) ? before : found));
    };
    look();
    const watch = new MutationObserver(look);
    watch.observe(page, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, []);

  return (
    <nav ref={own} class="desk-contents on-screen" aria-labelledby="contents-title">
      <details open={isWide()}>
        <summary id="contents-title">On this page</summary>
        <ul>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <button type="button" class="go-to" onClick={() => goTo(id)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

/** Beside the page there is room for it; above the page it would push everything down. */
const isWide = (): boolean => globalThis.matchMedia('(min-width: 48rem)').matches;

function partsOf(page: Element): Part[] {
  return [...page.querySelectorAll<HTMLElement>('h2[id]')]
    .filter((each) => !each.closest('summary'))
    .map(({ id, textContent }) => ({ id, title: textContent.trim() }));
}

const isSame = (a: readonly Part[], b: readonly Part[]): boolean =>
  a.length === b.length && a.every(({ id, title }, i) => id === b[i]?.id && title === b[i]?.title);

/** Also for whoever uses no pointer: the next Tab goes on from there. */
export function goTo(id: string): void {
  const heading = document.getElementById(id);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}
