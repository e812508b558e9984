import { defineConfig } from 'wxt';

/** Public half only; the private half was thrown away, so nothing can be signed with it. */
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA5jv/V3OiIsDmisto8Qt0TH9uCJ5NGv4IyTVy3LmJxo5epAwz6elY2aeUzRBe2rnLkrmo73aTSXE5832mvOkk8e4LjP+vQXCmbDG8ChltsXGnZt4C0hEf9nia4Ecvm5fz1UDWF4Heqp/+M7iAJI42XkNUSAcJ0QycNcoNIQ4K8pPgatkbJWGl7JmlId4lGOW7OJGkrXURFjwiFgCcKiUbpFSfu1A6flyaZPS6x1yMcdxfEoBu+B16VhdaDlb6JE2U1lIeG+yQk8yWRlZ6zotxiz4a5J/owlX5WAIJUd7D8RnBE96J5hOfTof70klEfA2MKUi5OWCtKhh/yWTptiA0vwIDAQAB';

/** Match patterns of the record systems this build may read; a trust bakes its own in. */
const hosts = (process.env.SIDENOTE_HOSTS ?? '').split(',').filter(Boolean);

/**
 * With none, a host is asked for at first run, one at a time, and its script registered then
 * (`host-scripts.ts`). Plain http only for a record system on this same computer.
 */
const GRANTED_LATER = {
  permissions: ['scripting'],
  optional_host_permissions: ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'],
};
const later = hosts.length === 0;

/**
 * No network right at all, and no remote anything. Set for builds only: a strict CSP forbids the
 * development server, which nothing here uses (platform.md, more traps).
 */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  outDir: process.env.SIDENOTE_OUT ?? '.output',
  manifest: ({ browser }) => ({
    name: 'Sidenote',
    description: 'Notes beside the record.',
    // A fixed key gives unpacked builds one id, so that policy and tests can name it.
    ...(browser === 'firefox' ? {} : { key: PUBLIC_KEY }),
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'idle',
      'clipboardWrite',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen']),
      ...(later ? GRANTED_LATER.permissions : []),
    ],
    host_permissions: hosts,
    ...(later ? { optional_host_permissions: GRANTED_LATER.optional_host_permissions } : {}),
    // Without this Chromium hands over no policy at all; Firefox needs none.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    minimum_chrome_version: '120',
    incognito: browser === 'firefox' ? 'not_allowed' : 'split',
    action: { default_title: 'Sidenote', default_icon: icons('hollow') },
    icons: icons('hollow'),
    // The Desk is where a lead looks for it: the extension's own options.
    options_ui: { page: 'desk.html', open_in_tab: true },
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: 'Open Sidenote' },
      cover: { suggested_key: { default: 'Alt+Shift+C' }, description: 'Cover Sidenote' },
    },
    content_security_policy: { extension_pages: CSP },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidenote@example.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
  hooks: {
    // The record systems' hosts are known only here; with none, no page is read at all.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (hosts.length > 0) manifest.content_scripts = [readerOn(hosts)];
    },
  },
  vite: () => ({
    define: {
      'import.meta.env.SIDENOTE_PRACTICE': JSON.stringify(process.env.SIDENOTE_PRACTICE ?? ''),
    },
    css: { preprocessorOptions: { scss: { loadPaths: ['node_modules'], quietDeps: true } } },
    build: { target: 'chrome120', modulePreload: false },
  }),
});

/** In every frame, those too that a page makes itself. */
function readerOn(matches: string[]) {
  return {
    matches,
    js: ['record-pages.js'],
    all_frames: true,
    match_origin_as_fallback: true,
    run_at: 'document_idle' as const,
  };
}

function icons(shape: string): Record<string, string> {
  return Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/icon/${shape}-${size}.png`]));
}
