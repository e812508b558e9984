import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Words for who listens stick out by a pixel, px; no column is so narrow. */
const LEAST = 8;

/** A table that scrolls by itself where it is too wide for its place, and says so there. */
export function WideTable({ label, children }: { label: string; children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  const [isCut, setIsCut] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setIsCut(element.scrollWidth - element.clientWidth > LEAST);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [children]);
  return (
    <>
      {isCut && (
        <p class="quiet on-screen">
          There is more to the right: scroll the table sideways, or select it and press →.
        </p>
      )}
      <div class="wide-table" data-cut={isCut ? '' : undefined}>
        <div ref={box} class="wide-table-box" tabIndex={0} role="region" aria-label={label}>
          {children}
        </div>
      </div>
    </>
  );
}
