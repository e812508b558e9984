import type { Page } from 'puppeteer-core';

/** What a window of 1280 by 1024 leaves at 400 % zoom (WCAG 2.2, 1.4.10 Reflow). */
export const AT_400_PER_CENT = { width: 320, height: 256 };

/** What a page cuts off at 400 % zoom, its size put back after; one line each. */
export async function findCutOffAt400(page: Page, name: string): Promise<string[]> {
  await page.setViewport(AT_400_PER_CENT);
  const found = await findCutOff(page, `${name} at 400 %`);
  await page.setViewport(null);
  return found;
}

/**
 * What a page cuts off, pushes past its edge, covers by a bar that sticks, or makes too low to press, at
 * the size it has now; one line each, empty when nothing. What scrolls by itself, as a wide table does,
 * may be wider than the page.
 */
export async function findCutOff(page: Page, name: string): Promise<string[]> {
  const found = await page.evaluate(() => {
    const said: string[] = [];
    const edge = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > edge) said.push('the page scrolls sideways');
    for (const each of document.querySelectorAll<HTMLElement>('main *')) {
      const { left, right, width, height } = each.getBoundingClientRect();
      if (width === 0 || height === 0 || each.closest('svg')) continue;
      const words = (each.textContent ?? '').trim().slice(0, 40) || each.tagName;
      const { display, overflowX, position } = getComputedStyle(each);
      let scroller: HTMLElement | null = each;
      while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowX))
        scroller = scroller.parentElement;
      if (!scroller && (left < -1 || right > edge + 1)) said.push(`past the edge: ${words}`);
      const spills = each.scrollWidth > each.clientWidth + 1 && display !== 'inline';
      const isField = /^(INPUT|TEXTAREA|SELECT)$/.test(each.tagName);
      const whole = each.tagName === 'BUTTON' || overflowX !== 'visible' || !each.children.length;
      if (!scroller && spills && !isField && whole) said.push(`cut off: ${words}`);
      const isSmall = /^(radio|checkbox)$/.test((each as HTMLInputElement).type ?? '');
      if ((isField || each.tagName === 'BUTTON') && !isSmall && height < 43.5)
        said.push(`lower than 44 px: ${words}`);
      if (/sticky|fixed/.test(position) && height > innerHeight / 3) said.push(`covers: ${words}`);
    }
    return [...new Set(said)];
  });
  return found.map((each) => `${name}: ${each}`);
}
