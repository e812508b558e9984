import { fail, ok, type Result } from '../../../model/result';
import type { StoredPage } from '../../../model/teaching';

/** A description and its pages as one file, so that neither is ever brought without the other. */
export interface SystemFile {
  description: unknown;
  pages: StoredPage[];
}

export interface GivenFile {
  name: string;
  text: string;
}

const LARGEST = 6_000_000;

export function writeSystemFile(file: SystemFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * What was chosen in the file dialogue: one .json, taught here (description and pages) or written by
 * hand (the description alone), with stored .html pages beside it.
 */
export function readSystemFiles(files: readonly GivenFile[]): Result<SystemFile> {
  const described = files.filter(({ name }) => name.toLowerCase().endsWith('.json'));
  const [file, more] = described;
  if (!file || more) {
    return fail(
      'files',
      `Choose one .json file, and the stored .html pages that belong to it. ${described.length} .json files were chosen.`,
    );
  }
  if (files.some(({ text }) => text.length > LARGEST)) {
    return fail('too-large', 'A file is far too large for a description or a stored page.');
  }
  let json: unknown;
  try {
    json = JSON.parse(file.text);
  } catch (error) {
    const why = error instanceof Error ? ` (${error.message.slice(0, 120)})` : '';
    return fail('no-json', `${file.name} is not JSON${why}. Open it in an editor and correct it.`);
  }
  const pages: StoredPage[] = [];
  for (const { name, text } of files.filter((each) => each !== file)) {
    const address = /^\s*<!-- address: (\S+) -->/.exec(text)?.[1];
    if (address === undefined || !URL.canParse(address)) {
      return fail(
        'no-address',
        `${name} does not say where it was stored from. Make its first line <!-- address: https://... -->`,
      );
    }
    pages.push({ address, html: text });
  }
  return isTaughtFile(json)
    ? ok({ description: json.description, pages: [...json.pages, ...pages] })
    : ok({ description: json, pages });
}

function isTaughtFile(json: unknown): json is SystemFile {
  if (typeof json !== 'object' || json === null) return false;
  const { description, pages } = json as { description?: unknown; pages?: unknown };
  return typeof description === 'object' && Array.isArray(pages) && pages.every(isPage);
}

function isPage(page: unknown): page is StoredPage {
  if (typeof page !== 'object' || page === null) return false;
  const { address, html } = page as { address?: unknown; html?: unknown };
  return typeof address === 'string' && typeof html === 'string';
}
