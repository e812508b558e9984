import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildExtension, builtFolder, type Kind, type Target } from '../tools/build-extension';

// Every right the product has in every build, each with its reason. A change here is a decision.
const PERMISSIONS = [
  'alarms', // a put-off check comes due with nobody at the keys; a removed policy is noticed
  'clipboardWrite', // the line and the letter, at a press
  'idle', // cover at idle, lock at the lock of the computer
  'storage', // session memory, managed policy, the journal of unfinished hand-offs
  'unlimitedStorage', // audit counts must not be evicted
];
const CHROMIUM_ONLY = [
  'sidePanel', // where all of it is shown; Firefox has a sidebar for it
  'offscreen', // empties the clipboard after a letter was copied, when no page of ours is in front
];
/** Registers the reader on the host a person grants; only where no host is built in. */
const GRANTED_LATER = ['scripting'];
/** Asked for one host at a time, in a press on the set-up page; plain http on this computer alone. */
const OPTIONAL_HOSTS = ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'];

/** Everything forbidden but our own script, style and image: no network at all. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const BUILDS: [Target, Kind, { hosts: string[]; later: boolean }][] = [
  ['chrome', 'practice', { hosts: ['http://127.0.0.1/*', 'http://localhost/*'], later: false }],
  ['chrome', 'release', { hosts: [], later: true }],
  ['chrome', 'trust', { hosts: ['https://record.example.nhs.uk/*'], later: false }],
  ['firefox', 'release', { hosts: [], later: true }],
  ['firefox', 'trust', { hosts: ['https://record.example.nhs.uk/*'], later: false }],
];

beforeAll(() => {
  for (const [target, kind] of BUILDS) if (kind !== 'practice') buildExtension(target, kind);
}, 120_000);

describe.each(BUILDS)('%s, %s', (target, kind, { hosts, later }) => {
  const folder = builtFolder(target, kind);
  const read = () => JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));

  test('holds exactly the rights that are explained', () => {
    const manifest = read();
    expect([...manifest.permissions].sort()).toEqual(
      [
        ...PERMISSIONS,
        ...(target === 'firefox' ? [] : CHROMIUM_ONLY),
        ...(later ? GRANTED_LATER : []),
      ].sort(),
    );
    expect(manifest.host_permissions ?? []).toEqual(hosts);
    expect(manifest.optional_host_permissions ?? []).toEqual(later ? OPTIONAL_HOSTS : []);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.content_security_policy).toEqual({ extension_pages: CSP });
  });

  test('is read on its hosts alone, and the reader is there to be registered where it has none', () => {
    const { content_scripts: scripts } = read();
    expect((scripts ?? []).map((script: { matches: string[] }) => script.matches)).toEqual(
      later ? [] : [hosts],
    );
    expect(existsSync(`${folder}/record-pages.js`)).toBe(true);
  });

  test('can be seen, reached or embedded by nothing else', () => {
    const manifest = read();
    // A web-accessible file would let any page find out that Sidenote is here (hazard H32).
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.sandbox).toBeUndefined();
    expect(manifest.incognito).toBe(target === 'firefox' ? 'not_allowed' : 'split');
  });

  test('says where Chromium finds the shape of a policy, or no policy would ever arrive', () => {
    const { storage } = read();
    const file = 'managed-schema.json';
    expect(storage).toEqual(target === 'firefox' ? undefined : { managed_schema: file });
    expect(existsSync(`${folder}/${file}`)).toBe(true);
  });

  test('holds no key but those that are known here', () => {
    const known = [
      ...['manifest_version', 'name', 'description', 'version', 'icons', 'key', 'permissions'],
      ...['host_permissions', 'optional_host_permissions', 'storage', 'minimum_chrome_version'],
      ...['incognito', 'action', 'options_ui', 'commands', 'content_security_policy'],
      ...['background', 'side_panel', 'sidebar_action', 'content_scripts'],
      ...['browser_specific_settings'],
    ];
    expect(Object.keys(read()).filter((key) => !known.includes(key))).toEqual([]);
  });
});
