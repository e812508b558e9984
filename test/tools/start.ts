import { buildExtension } from './build-extension';
import { launch } from './launch';
import { servePractice } from '../practice/serve';
import { playScenario } from './scenario';

/**
 * `npm start`: the practice record with Sidenote beside it, in a new profile. `-- --check` plays the
 * same scenario headless, prints each step, and exits 0 only if all of it happened.
 */
const checking = process.argv.includes('--check');

if (
  !checking &&
  process.platform === 'linux' &&
  !process.env.DISPLAY &&
  !process.env.WAYLAND_DISPLAY
) {
  console.error(
    'There is no screen here. Run it on a desktop, or play it headless: npm start -- --check',
  );
  process.exit(1);
}

const practice = await servePractice();
console.log('Building Sidenote ...');
const extension = buildExtension('chrome', 'practice');
const session = await launch(extension, { headless: checking });

let stopping = false;
async function stop(code: number): Promise<never> {
  if (!stopping) {
    stopping = true;
    await Promise.allSettled([session.close(), practice.close()]);
  }
  process.exit(code);
}
process.on('SIGINT', () => void stop(130));
process.on('SIGTERM', () => void stop(143));

if (checking) {
  const failure = await playScenario(session, practice.url, (line) => console.log(line)).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failure) console.error('This step did not happen:', failure);
  console.log(failure ? 'Not all of it happened.' : 'All of it happened.');
  await stop(failure ? 1 : 0);
}

const [page] = await session.browser.pages();
await page?.goto(`${practice.url}/emergency/#/board`);
await session.openPanel();
await page?.bringToFront();
session.browser.on('disconnected', () => void stop(0));

console.log(`
Sidenote is open beside the practice record at ${practice.url}
Everyone in it is invented. Three things to try:

  1. Open Morgan Ashdown, and type into "Triage note":
       took 16 paracetamol after argument with partner, wants to leave
     Watch the dot in the panel fill, and nothing else change. Press O in the panel and go on.
  2. Open Joanna Pettifer, who came with her partner: the panel is the same, what it says
     once you are alone is not. Press Esc at any moment to cover it.
  3. Open ${practice.url}/practice/ (a GP system), or the Desk: ${session.url('desk.html')}

Close the browser or press Ctrl-C here to stop everything.`);
