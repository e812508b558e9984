import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from './find-browser';

/** A real browser with the real extension, its service worker awake. */
export interface Launched {
  browser: Browser;
  extensionId: string;
  url(page: string): string;
  /** Opens the real side panel beside the page in front and gives it as a page to drive. */
  openPanel(): Promise<Page>;
  close(): Promise<void>;
}

/** A quiet browser: as little of its own network as it can be told to. The sandbox stays on unless root. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--no-pings',
  '--disable-features=Translate,OptimizationHints,MediaRouter,NetworkTimeServiceQuerying,AutofillServerCommunication',
];

export async function launch(
  extension: string,
  options: { headless?: boolean; args?: string[]; userDataDir?: string } = {},
): Promise<Launched> {
  const headless = options.headless ?? true;
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    headless,
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: headless ? { width: 1240, height: 860 } : null,
    handleSIGINT: false,
    ...(options.userDataDir ? { userDataDir: options.userDataDir } : {}),
    args: [
      ...QUIET,
      ...(headless ? ['--disable-gpu'] : ['--window-size=1400,900']),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
  });
  const extensionId = idOf(extension);
  const url = (page: string) => `chrome-extension://${extensionId}/${page}`;
  await browser.waitForTarget((target) => target.url() === url('background.js'), {
    timeout: 30_000,
  });
  return {
    browser,
    extensionId,
    url,
    openPanel: () => openPanel(browser, url),
    close: () => browser.close(),
  };
}

/**
 * `sidePanel.open` wants a person's gesture; an extension page's `evaluate` carries one. The page is
 * closed again at once, so that the record is in front.
 */
async function openPanel(browser: Browser, url: (page: string) => string): Promise<Page> {
  const opener = await browser.newPage();
  await opener.goto(url('paper.html'));
  await opener.evaluate(async () => {
    const window = await chrome.windows.getCurrent();
    await chrome.sidePanel.open({ windowId: window.id ?? 0 });
  });
  const target = await browser.waitForTarget((each) => each.url() === url('sidepanel.html'), {
    timeout: 15_000,
  });
  await opener.close();
  return target.asPage();
}

/** The id Chromium gives the manifest's public key: half its SHA-256, in the letters a to p. */
function idOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(`${extension}/manifest.json`, 'utf8')) as {
    key: string;
  };
  const hash = createHash('sha256').update(Buffer.from(manifest.key, 'base64')).digest('hex');
  return [...hash.slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');
}
