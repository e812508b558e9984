import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

// What no file may do to the page it stands in, to the disk or to the browser's own memory. Beside the
// house test, which holds the walls between rooms.
const root = fileURLToPath(new URL('..', import.meta.url));

const filesUnder = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((file) => statSync(path.join(root, file)).isFile());
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*/g, '$1');

const code = [...filesUnder('src'), ...filesUnder('entrypoints')].filter((file) =>
  /\.tsx?$/.test(file),
);
const screens = code.filter((file) => file.endsWith('.tsx'));
const pages = filesUnder('entrypoints').filter((file) => file.endsWith('.html'));

describe('fields', () => {
  const fields = screens.flatMap((file) =>
    fieldsOf(withoutComments(read(file))).map((field): [string, string] => [file, field]),
  );

  test('there are fields to look at', () => expect(fields.length).toBeGreaterThan(5));

  test.each(fields)('%s: %s keeps out of spell-check, form history and translation', (_, field) => {
    expect(field, 'spread {...hygiene} (parts/field-hygiene.ts) first').toMatch(
      /^<\w+[\s\S]*\{\.\.\.hygiene\}/,
    );
    // Nothing after it may turn one back on.
    const after = field.slice(field.indexOf('{...hygiene}'));
    expect(after).not.toMatch(/spellcheck|autocomplete|autocorrect|autocapitalize|translate/i);
  });

  test('nothing is written into but fields', () => {
    for (const file of screens) expect(read(file), file).not.toMatch(/contenteditable/i);
  });

  test('the part itself turns all five off', () => {
    const part = read('src/ui/parts/field-hygiene.ts');
    for (const line of [
      'spellcheck: false',
      "autocomplete: 'off'",
      "autocorrect: 'off'",
      "autocapitalize: 'off'",
      'translate: false',
    ]) {
      expect(part).toContain(line);
    }
  });
});

describe('pages', () => {
  test.each(pages)('%s says its language, is never translated and sends no referrer', (file) => {
    const html = read(file);
    expect(html).toContain('<html lang="en-GB" translate="no">');
    expect(html).toContain('<meta name="referrer" content="no-referrer" />');
    expect(html, 'a title names nobody').toContain('<title>Sidenote</title>');
    expect(html, 'nothing from elsewhere').not.toMatch(/(src|href)="(https?:)?\/\//);
  });
});

describe('what somebody reads who never opens it', () => {
  const TELLS =
    /abus|violen|domestic|safeguard|victim|perpetrat|disclos|enquir|referr|marac|idva|police|harm|risk|danger/i;

  test('name, icon, shortcuts and the store’s line in the manifest', () => {
    const config = withoutComments(read('wxt.config.ts'));
    const said = [...config.matchAll(/(?:name|description|default_title): '([^']*)'/g)];
    expect(said.map(([, words]) => words)).toEqual([
      'Sidenote',
      'Notes beside the record.',
      'Sidenote',
      'Open Sidenote',
      'Cover Sidenote',
    ]);
  });

  const names = code.flatMap((file) => {
    const found = read(file).matchAll(/['`]([^'`\s]*\.(?:csv|jsonl?|docx|txt|html|pdf))['`]/g);
    return [...found].map(([, name]): [string, string] => [file, name ?? '']);
  });

  test('there are file names to look at', () => expect(names.length).toBeGreaterThan(8));

  test.each(names)('%s: %s in a list of downloads or tabs tells nothing', (_, name) => {
    expect(name.replace('referral-export.schema.json', '')).not.toMatch(TELLS);
  });
});

/** Each way out of a page or into a store, and the files that may use it, with the reason. */
const DOORS: { what: string; pattern: RegExp; mayUse: RegExp[] }[] = [
  {
    what: 'navigation',
    pattern:
      /\blocation\s*(\.\s*(assign|replace|reload)\s*\(|=[^=]|\.href\s*=[^=])|history\.(push|replace)State|<(a|form|iframe|meta)\b/,
    mayUse: [],
  },
  {
    what: 'a link that is made and pressed',
    pattern: /\.href\s*=[^=]|\.download\s*=|createObjectURL/,
    mayUse: [/^src\/platform\/save-file\.ts$/], // the Desk's files, handed to the browser
  },
  {
    what: 'a tab of our own',
    pattern: /tabs\.(create|update)\(|windows\.create\(/,
    mayUse: [
      /^src\/platform\/open-page\.ts$/, // our own pages by name
      /^src\/platform\/teach-services\.ts$/, // the record to the front, and our page again
      /^src\/platform\/background\/questionnaire-tabs\.ts$/, // for the patient, nothing behind it
      /^src\/platform\/background\/letter-tabs\.ts$/, // a letter, with nothing in its address
    ],
  },
  {
    what: 'storage.local',
    pattern: /storage\.local\b|\{\s*local\s*\}\s*=\s*browser\.storage/,
    mayUse: [
      /^src\/platform\/keys\/local-place\.ts$/, // the wrapped key
      /^src\/platform\/background\/(audit-log|damage-log|record-handlers|shut-out-content-scripts)\.ts$/, // journal, standing
      /^src\/platform\/policy-source\.ts$/, // that there once was a policy
      /^src\/platform\/own-systems\.ts$/, // descriptions of record systems, and scrubbed pages
      /^src\/platform\/imported-directory\.ts$/, // services, nothing of a patient
      /^src\/platform\/background\/policy-removal\.ts$/, // and for how long there has been none
    ],
  },
  {
    what: 'the database',
    pattern: /\bindexedDB\b/,
    mayUse: [/^src\/platform\/stores\//],
  },
  { what: 'managed policy', pattern: /storage\.managed\b/, mayUse: [/managed-storage\.ts$/] },
  {
    what: 'session memory',
    pattern: /storage\.session\b/,
    mayUse: [/^src\/platform\//],
  },
  {
    what: 'a store of the browser that nothing here uses',
    pattern: /\bcaches\.|cookieStore|document\.cookie|storage\.getDirectory|\bopenDatabase\(/,
    mayUse: [],
  },
];

describe.each(DOORS)('$what', ({ what, pattern, mayUse }) => {
  test('is used by the files that may, and by no other', () => {
    const users = code.filter((file) => pattern.test(withoutComments(read(file))));
    const strangers = users.filter((file) => !mayUse.some((each) => each.test(file)));
    expect(strangers, `${what}: name the file here with its reason, or go through one`).toEqual([]);
  });

  test('the pattern would see it', () => {
    const seen = mayUse.filter((each) =>
      code.some((file) => each.test(file) && pattern.test(withoutComments(read(file)))),
    );
    expect(seen.length, 'a file is named that does not use it any more').toBe(mayUse.length);
  });
});

test.each(['entrypoints/record-pages.ts', 'entrypoints/teach.ts'])(
  'what ships to a record page opens no store, asks for no other page and changes nothing in it: %s',
  (entry) => {
    const carried = carriedBy(entry);
    expect(carried.length).toBeGreaterThan(10);
    const forbidden =
      /browser\.storage|\bindexedDB\b|\bcaches\b|chrome\.|tabs\.|appendChild|\.append\(|\.prepend\(|insertBefore|replaceChildren|createElement|setAttribute|classList\.(add|remove|toggle)|adoptedStyleSheets|attachShadow|\.value\s*=[^=]|dispatchEvent|\.click\(|\.focus\(/;
    for (const file of carried) {
      expect(withoutComments(read(file)).match(forbidden)?.[0], file).toBeUndefined();
    }
  },
);

/** Each field's opening tag, with what stands in it. */
function fieldsOf(text: string): string[] {
  return [...text.matchAll(/<(input|textarea|select)\b/g)].map(({ index }) => {
    let depth = 0;
    for (let at = index; at < text.length; at += 1) {
      if (text[at] === '{') depth += 1;
      if (text[at] === '}') depth -= 1;
      if (text[at] === '>' && depth === 0) return text.slice(index, at + 1);
    }
    return text.slice(index);
  });
}

/** A file and all that it carries at run time; types carry nothing. */
function carriedBy(start: string, seen = new Set<string>()): string[] {
  seen.add(start);
  const imports = read(start).matchAll(
    /^(?:import|export)\s+(type\s)?[^'";]*?from\s+['"](\.[^'"]+)['"]/gm,
  );
  for (const [, typeOnly, from] of imports) {
    if (typeOnly || from === undefined) continue;
    const base = path.posix.join(path.posix.dirname(start), from);
    const file = [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((each) =>
      code.includes(each),
    );
    if (file && !seen.has(file)) carriedBy(file, seen);
  }
  return [...seen];
}
