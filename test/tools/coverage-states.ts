import type { CoveredHour, CoverageRead } from '../../src/audit/coverage-report';
import { see } from './drive';
import type { Launched } from './launch';
import { answerFor, type Shoot } from './record-states';

/** Tuesday 24 November 2026, 14:00: four weeks of hours end here. */
const TO = Date.UTC(2026, 10, 24, 14) / 3_600_000;
const FROM = TO - 28 * 24 + 1;
const none = { reading: 0, partly: 0, notReading: 0, notWatched: 0 };

/** One emergency system whose page changed on Sunday, one surgery that is read in its hours. */
export function coverageAfterAStop(): CoverageRead {
  const hours: CoveredHour[] = [];
  for (let hour = FROM; hour <= TO; hour += 1) {
    const ofDay = hour % 24;
    const weekday = new Date(hour * 3_600_000).getUTCDay() % 6 > 0;
    const emergency = { ...none, hour, system: 'our-ed' };
    if (hour > TO - 50) hours.push({ ...emergency, notReading: 60 });
    else if (ofDay === 4) hours.push({ ...emergency, notWatched: 60 });
    else if (hour % 61 < 2) hours.push({ ...emergency, reading: 30, partly: 30 });
    else if (hour % 37 > 2) hours.push({ ...emergency, reading: 60 });
    const surgery = { ...none, hour, system: 'our-gp' };
    if (weekday && ofDay >= 8 && ofDay < 18) hours.push({ ...surgery, reading: 45 });
  }
  const systems = [
    { id: 'our-ed', title: 'Our emergency record' },
    { id: 'our-gp', title: 'Our surgery record' },
    { id: 'old-ed', title: 'Community clinics' },
  ];
  return { from: FROM, to: TO, hours, systems };
}

/** The Desk's picture of what was read; the real page, with the background's answer put in its mouth. */
export async function shootCoverage(
  session: Launched,
  folder: string,
  shoot: Shoot,
): Promise<void> {
  const states = {
    stopped: [{ ok: true, value: coverageAfterAStop() }, /Not read since/],
    none: [{ ok: true, value: { from: FROM, to: TO, hours: [], systems: [] } }, /Nothing is known/],
    refused: [{ ok: false, error: 'storage', message: 'The store is busy.' }, /does not mean/],
  } as const;
  for (const [name, [answer, words]] of Object.entries(states)) {
    const page = await session.browser.newPage();
    await answerFor(page, { coverage: answer });
    await page.goto(session.url('desk.html'));
    await see(page, words);
    await shoot(page, `coverage-${name}`, [360, 1240]);
    if (name === 'stopped') {
      await page.evaluate(() => {
        globalThis.print = () => undefined;
        const rows = [...document.querySelectorAll('button')];
        rows.find((each) => each.textContent === 'Print what was read')?.click();
      });
      await page.pdf({ path: `${folder}/coverage.pdf`, preferCSSPageSize: true });
    }
    await page.close();
  }
}
