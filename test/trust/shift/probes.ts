import type { Page } from 'puppeteer-core';

export interface Probed {
  name: string;
  /** What the page could tell by it; empty where it told nothing. */
  told: string;
}

/**
 * What a record page's own script could try, to learn that the extension is there: thirty ways, run in
 * the page's world. Methods with names in quotes, because the compiler marks arrow functions.
 */
export function probePage(page: Page, extensionId: string, files: readonly string[]) {
  return page.evaluate(
    async (id, packaged): Promise<Probed[]> => {
      const root = `chrome-extension://${id}/`;
      const own = globalThis as unknown as Record<string, unknown>;
      const isNative = {
        every(names: readonly string[]) {
          return names.filter((name) => {
            const [object, method] = name.split('.');
            const holder = own[object ?? ''] as { prototype?: object } | undefined;
            const proto = (holder?.prototype ?? holder) as Record<string, unknown> | undefined;
            const found = Object.getOwnPropertyDescriptor(proto ?? {}, method ?? '');
            const made = (found?.value ?? found?.get ?? found?.set) as unknown;
            return (
              made !== undefined && !/\[native code\]/.test(Function.prototype.toString.call(made))
            );
          });
        },
      };
      const load = {
        async by(tag: string, property: string, path: string) {
          const element = document.createElement(tag) as HTMLElement & Record<string, unknown>;
          if (tag === 'link') element.rel = 'stylesheet';
          const loaded = new Promise<boolean>((resolve) => {
            element.addEventListener('load', () => resolve(true));
            element.addEventListener('loadeddata', () => resolve(true));
            element.addEventListener('error', () => resolve(false));
            setTimeout(() => resolve(false), 1_500);
          });
          element[property] = root + path;
          document.body.append(element);
          const told = await loaded;
          element.remove();
          return told ? `${tag} loaded ${path}` : '';
        },
        /** A refused address and a file that is not there must fail alike, and about as fast. */
        async failure(address: string) {
          const began = performance.now();
          const said = await fetch(address).then(
            () => 'answered',
            (error: Error) => `${error.name} ${error.message}`,
          );
          return { said, ms: performance.now() - began };
        },
      };
      const stranger = 'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/';
      const marks = /sidenote|sn-|wxt|chrome-extension|moz-extension/i;

      const probes: Record<string, () => Promise<string> | string> = {
        'chrome.runtime'() {
          const { runtime } = (own.chrome ?? {}) as { runtime?: unknown };
          return runtime === undefined ? '' : 'chrome.runtime is there';
        },
        'browser global'() {
          return 'browser' in own ? 'browser is there' : '';
        },
        'a message to the id'() {
          const { runtime } = (own.chrome ?? {}) as { runtime?: { sendMessage?: unknown } };
          return typeof runtime?.sendMessage === 'function' ? 'messages can be sent' : '';
        },
        'a port to the id'() {
          const { runtime } = (own.chrome ?? {}) as { runtime?: { connect?: unknown } };
          return typeof runtime?.connect === 'function' ? 'ports can be opened' : '';
        },
        async 'fetch of each packaged file'() {
          const got = await Promise.all(
            packaged.map((file) =>
              fetch(root + file).then(
                () => file,
                () => '',
              ),
            ),
          );
          return got.filter(Boolean).slice(0, 3).join(', ');
        },
        async 'fetch without CORS'() {
          return fetch(root + 'manifest.json', { mode: 'no-cors' }).then(
            () => 'answered',
            () => '',
          );
        },
        async XMLHttpRequest() {
          return new Promise<string>((resolve) => {
            const request = new XMLHttpRequest();
            request.addEventListener('load', () => resolve('loaded'));
            request.addEventListener('error', () => resolve(''));
            request.open('GET', `${root}manifest.json`);
            request.send();
          });
        },
        async image() {
          const icons = packaged.filter((file) => file.endsWith('.png')).slice(0, 2);
          return (await Promise.all(icons.map((file) => load.by('img', 'src', file)))).join('');
        },
        async script() {
          return load.by('script', 'src', 'background.js');
        },
        async 'module import'() {
          return import(/* @vite-ignore */ `${root}background.js`).then(
            () => 'imported',
            () => '',
          );
        },
        async 'style sheet'() {
          const sheet = packaged.find((file) => file.endsWith('.css'));
          return load.by('link', 'href', sheet ?? 'style.css');
        },
        async media() {
          return load.by('video', 'src', 'icon/hollow-16.png');
        },
        async frame() {
          const frame = document.createElement('iframe');
          const loaded = new Promise((resolve) => {
            frame.addEventListener('load', resolve);
            setTimeout(resolve, 1_500);
          });
          frame.src = `${root}sidepanel.html`;
          document.body.append(frame);
          await loaded;
          // An error page is another origin too, but has no frames and never speaks.
          const inside = frame.contentWindow?.length ?? 0;
          frame.remove();
          return inside > 0 ? 'the frame holds frames' : '';
        },
        async 'service worker of the id'() {
          const { serviceWorker } = navigator;
          const said = await serviceWorker?.register(`${root}background.js`).then(
            () => 'registered',
            () => '',
          );
          return said ?? '';
        },
        async 'worker of the id'() {
          try {
            const worker = new Worker(`${root}background.js`);
            return await new Promise<string>((resolve) => {
              worker.addEventListener('message', () => resolve('spoke'));
              worker.addEventListener('error', () => resolve(''));
              setTimeout(() => resolve(''), 500);
            });
          } catch {
            return '';
          }
        },
        async 'how a refusal reads'() {
          const here = await load.failure(`${root}manifest.json`);
          const nowhere = await load.failure(`${stranger}manifest.json`);
          return here.said.replaceAll(id, '') === nowhere.said.replaceAll(stranger, '')
            ? ''
            : `${here.said}, not ${nowhere.said}`;
        },
        async 'how long a refusal takes'() {
          const times = { here: [] as number[], nowhere: [] as number[] };
          for (let i = 0; i < 40; i++) {
            times.here.push((await load.failure(`${root}manifest.json`)).ms);
            times.nowhere.push((await load.failure(`${stranger}manifest.json`)).ms);
          }
          const [here = 0, nowhere = 0] = [times.here, times.nowhere].map(
            (each) => each.sort((a, b) => a - b)[20] ?? 0,
          );
          // Ten milliseconds, well above what a busy machine's clock makes of two equal things.
          return Math.abs(here - nowhere) > 10 ? `${here} ms, not ${nowhere} ms` : '';
        },
        'globals by name'() {
          return Object.getOwnPropertyNames(own)
            .filter((name) => marks.test(name))
            .join(', ');
        },
        'symbols on window and document'() {
          const found = [own, document, document.documentElement].flatMap((each) =>
            Object.getOwnPropertySymbols(each).map(String),
          );
          return found.filter((each) => !/toStringTag/.test(each)).join(', ');
        },
        'properties on elements'() {
          const all = [document.documentElement, document.head, document.body];
          return all
            .flatMap((each) => Object.getOwnPropertyNames(each))
            .filter((name) => marks.test(name))
            .join(', ');
        },
        'attributes of html, head and body'() {
          const all = [document.documentElement, document.head, document.body];
          return all
            .flatMap((each) => each.getAttributeNames())
            .filter((name) => !['lang', 'class', 'id'].includes(name))
            .join(', ');
        },
        'attributes that name it'() {
          return [...document.querySelectorAll('*')]
            .flatMap((each) =>
              each.getAttributeNames().map((name) => `${name}=${each.getAttribute(name)}`),
            )
            .filter((each) => marks.test(each))
            .join(', ');
        },
        'elements of its own'() {
          return [...document.querySelectorAll('*')]
            .map((each) => each.localName)
            .filter((name) => name.includes('-'))
            .join(', ');
        },
        'custom elements'() {
          const names = ['side-note', 'sidenote-panel', 'wxt-ui', 'sidenote-root'];
          return names.filter((name) => customElements.get(name)).join(', ');
        },
        'style sheets and what they compute'() {
          const sheets = [...document.styleSheets].map((each) => each.href ?? '');
          const added = document.adoptedStyleSheets.length;
          const properties = [...getComputedStyle(document.documentElement)].filter((name) =>
            marks.test(name),
          );
          return [
            ...sheets.filter((each) => marks.test(each)),
            ...properties,
            added ? `${added} adopted` : '',
          ]
            .filter(Boolean)
            .join(', ');
        },
        'patched prototypes'() {
          return isNative
            .every([
              ...[
                'Element.attachShadow',
                'Element.setAttribute',
                'Node.appendChild',
                'EventTarget.addEventListener',
              ],
              ...[
                'XMLHttpRequest.open',
                'XMLHttpRequest.send',
                'HTMLInputElement.value',
                'HTMLTextAreaElement.value',
              ],
              ...[
                'History.pushState',
                'History.replaceState',
                'Document.createElement',
                'Storage.setItem',
              ],
            ])
            .join(', ');
        },
        'patched functions'() {
          const names = [
            'fetch',
            'setTimeout',
            'requestAnimationFrame',
            'postMessage',
            'MutationObserver',
            'Error',
            'Promise',
            'getComputedStyle',
          ];
          return names
            .filter((name) => !/\[native code\]/.test(Function.prototype.toString.call(own[name])))
            .join(', ');
        },
        async 'answers to a posted message'() {
          const heard: string[] = [];
          const stop = new AbortController();
          addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)), stop);
          postMessage({ sidenote: 'hello' }, '*');
          await new Promise((resolve) => setTimeout(resolve, 200));
          stop.abort();
          return heard.filter((each) => each !== '{"sidenote":"hello"}').join(', ');
        },
        'stack of an error in a handler'() {
          let stack = '';
          document.body.addEventListener('probe', () => (stack = new Error('probe').stack ?? ''), {
            once: true,
          });
          document.body.dispatchEvent(new Event('probe', { bubbles: true }));
          return marks.test(stack) ? stack : '';
        },
        async 'events that are handled twice or stopped'() {
          const field = document.createElement('textarea');
          document.body.append(field);
          let heard = 0;
          document.addEventListener('input', () => heard++, { once: true });
          const went = field.dispatchEvent(
            new InputEvent('input', { bubbles: true, cancelable: true }),
          );
          field.remove();
          return went && heard === 1 ? '' : 'an input event was stopped';
        },
        'storage, cookies and window name'() {
          const kept = [
            ...Object.keys(localStorage),
            ...Object.keys(sessionStorage),
            document.cookie,
            own.name as string,
          ];
          return kept.filter((each) => marks.test(each)).join(', ');
        },
        async 'databases and caches'() {
          const databases = (await indexedDB.databases()).map((each) => each.name ?? '');
          return [...databases, ...(await caches.keys())]
            .filter((each) => marks.test(each))
            .join(', ');
        },
        'performance entries'() {
          return performance
            .getEntries()
            .map((each) => each.name)
            .filter(
              (name) => marks.test(name) && !name.startsWith(stranger) && !name.startsWith(root),
            )
            .join(', ');
        },
        async 'reports of the browser'() {
          if (!('ReportingObserver' in own)) return '';
          return new Promise<string>((resolve) => {
            const observer = new ReportingObserver(
              (reports) => {
                const said = JSON.stringify(reports.map((each) => each.url));
                resolve(marks.test(said) ? said : '');
              },
              { buffered: true },
            );
            observer.observe();
            setTimeout(() => resolve(''), 100);
          });
        },
        'plug-ins, permissions policy and mime types'() {
          const all = [...navigator.plugins].map((each) => `${each.name} ${each.filename}`);
          return all.filter((each) => marks.test(each)).join(', ');
        },
        'ancestors and frames'() {
          const all = [...document.querySelectorAll('iframe')].map((each) => each.src);
          return all.filter((each) => marks.test(each)).join(', ');
        },
      };
      const probed: Probed[] = [];
      for (const [name, probe] of Object.entries(probes)) {
        try {
          probed.push({ name, told: await probe() });
        } catch (error) {
          probed.push({ name, told: `the probe itself failed: ${String(error)}` });
        }
      }
      return probed;
    },
    extensionId,
    [...files],
  );
}
