import { spawn, spawnSync } from 'node:child_process';

/** True where poppler's reader is installed; without it the words on the sheets cannot be read here. */
export function canReadPdf(): boolean {
  return spawnSync('pdftotext', ['-v']).status === 0;
}

/** The words as they stand on the sheets, page after page, form feeds between. */
export function pdfText(pdf: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = spawn('pdftotext', ['-enc', 'UTF-8', '-', '-'], { stdio: 'pipe' });
    const parts: Buffer[] = [];
    reader.stdout.on('data', (part: Buffer) => parts.push(part));
    reader.on('error', reject);
    reader.on('close', (code) =>
      code === 0
        ? resolve(Buffer.concat(parts).toString('utf8'))
        : reject(new Error(`pdftotext ended with ${code}.`)),
    );
    reader.stdin.end(pdf);
  });
}

/**
 * Every text that stands in a PDF beside the sheets: title, producer, and the alternatives of its
 * pictures. In the order of the file, one a line.
 */
export function pdfStrings(pdf: Uint8Array): string[] {
  const raw = Buffer.from(pdf).toString('latin1');
  const literal = [...raw.matchAll(/\/[A-Za-z]+\s*\(((?:\\[\s\S]|[^\\()])*)\)/g)].map(
    ([, text = '']) => decode(unescape(text)),
  );
  const hex = [...raw.matchAll(/\/[A-Za-z]+\s*<([0-9a-fA-F\s]{4,})>/g)].map(([, text = '']) =>
    decode(Buffer.from(text.replace(/\s/g, ''), 'hex').toString('latin1')),
  );
  return [...literal, ...hex];
}

function unescape(text: string): string {
  const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' };
  return text.replace(/\\([0-7]{1,3}|[\s\S])/g, (_all, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(parseInt(code, 8)) : (named[code] ?? code),
  );
}

/** UTF-16, where it begins with its mark; else as it stands. */
function decode(text: string): string {
  if (!text.startsWith('\u00fe\u00ff')) return text;
  return Buffer.from(text.slice(2), 'latin1').swap16().toString('utf16le');
}
