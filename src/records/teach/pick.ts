// One click on a record page, heard and not passed on: the page does nothing with it, and nothing is
// added to the page to hear it by.

/** What a pointer does besides the click itself, that a page might act on. */
const HELD_BACK = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'dblclick', 'auxclick'];

/** Calls back once with what was clicked and the text marked in it; returns how to stop waiting. */
export function pickOne(
  window: Window,
  picked: (element: Element, selected: string) => void,
  stopped: () => void,
): () => void {
  const silence = (event: Event): void => event.stopImmediatePropagation();
  const onClick = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const element = event.composedPath()[0] as Element | undefined;
    stop();
    if (element?.nodeType === 1) picked(element, window.getSelection()?.toString().trim() ?? '');
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopImmediatePropagation();
    stop();
    stopped();
  };
  for (const name of HELD_BACK) window.addEventListener(name, silence, true);
  window.addEventListener('click', onClick, true);
  window.addEventListener('keydown', onKey, true);
  function stop(): void {
    for (const name of HELD_BACK) window.removeEventListener(name, silence, true);
    window.removeEventListener('click', onClick, true);
    window.removeEventListener('keydown', onKey, true);
  }
  return stop;
}
