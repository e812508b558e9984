import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Choices } from '../parts/Choices';
import { useCoverWhenLeft } from '../parts/use-cover-when-left';

interface CoveredSheetProps {
  /** What covers from outside the page: idle, the computer's lock, the shortcut. */
  watchCover(cover: () => void): () => void;
  print(): void;
  /** The sheet; asks for the print window by what it is given. */
  children(onPrint: () => void): ComponentChildren;
}

/**
 * A sheet to print names nobody, and still says on a screen what this is all about: it opens covered,
 * and nothing of it is in the page until somebody asks (hazard H01).
 */
export function CoveredSheet({ watchCover, print, children }: CoveredSheetProps) {
  const [covered, setCovered] = useState(true);
  const printing = useRef(false);
  const cover = () => setCovered(true);
  useCoverWhenLeft(cover, () => printing.current);
  useEffect(() => watchCover(cover), []);

  if (covered) {
    return (
      <main class="paper covered-page stack">
        <h1>Sidenote – covered</h1>
        <Choices
          label="Sidenote"
          choices={[{ key: 'Y', label: 'Show the sheet', onChoose: () => setCovered(false) }]}
        />
      </main>
    );
  }
  return (
    <>
      {children(() => {
        printing.current = true;
        try {
          print();
        } finally {
          printing.current = false;
        }
      })}
    </>
  );
}
