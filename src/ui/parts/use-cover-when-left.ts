import { useEffect } from 'preact/hooks';

/**
 * Covers a page in a tab of its own as it is left for another tab or window, and at Escape. While it
 * `isPrinting` the print window lies over it, and that is no leaving.
 */
export function useCoverWhenLeft(cover: () => void, isPrinting: () => boolean): void {
  useEffect(() => {
    const leave = () => {
      if (!isPrinting()) cover();
    };
    const hide = () => document.visibilityState === 'hidden' && leave();
    const escape = (event: KeyboardEvent) => event.key === 'Escape' && cover();
    document.addEventListener('keydown', escape, true);
    document.addEventListener('visibilitychange', hide);
    addEventListener('blur', leave);
    return () => {
      document.removeEventListener('keydown', escape, true);
      document.removeEventListener('visibilitychange', hide);
      removeEventListener('blur', leave);
    };
  }, []);
}
