import { checkDescription } from '../model/check-description';
import { fail, ok, type Result } from '../model/result';
import type { SystemDescription } from '../model/system-description';
import type { StoredPage } from '../model/teaching';
import { browser } from './browser';

/**
 * Descriptions an administrator brought to this computer, each with the scrubbed pages it was seen to
 * read. Nothing of a patient: pages are invented or scrubbed before they come here.
 */
const KEPT = 'own-systems';

interface OwnSystem {
  json: unknown;
  pages: StoredPage[];
}

async function readAll(): Promise<Record<string, OwnSystem>> {
  const kept: unknown = (await browser.storage.local.get(KEPT))[KEPT];
  return typeof kept === 'object' && kept !== null ? (kept as Record<string, OwnSystem>) : {};
}

/** Checked anew each time: what an older version let in, a newer one may refuse. */
export async function readOwnSystems(): Promise<{
  descriptions: SystemDescription[];
  problems: string[];
}> {
  const checked = Object.values(await readAll()).map(({ json }) => checkDescription(json));
  return {
    descriptions: checked.flatMap(({ description }) => description ?? []),
    problems: checked.flatMap(({ problems }) => problems),
  };
}

/**
 * Kept, and in force from the next page on. Refused where anything of it is wrong, where no page comes
 * with it, and where its version is not counted up: two computers could else read differently under
 * one number. `inForce` is the version of that id now, 0 where there is none.
 */
export async function keepOwnSystem(
  json: unknown,
  pages: readonly StoredPage[],
  inForce: number,
): Promise<Result<null>> {
  const { description, problems } = checkDescription(json);
  if (!description || problems.length > 0) return fail('wrong', problems.slice(0, 5).join(' '));
  if (pages.length === 0) {
    return fail('no-page', 'No stored page came with it. Add at least one that it reads.');
  }
  const { id, version } = description;
  if (version <= inForce) {
    return fail(
      'old-version',
      `Version ${inForce} of "${id}" is in force. Count "version" up to ${inForce + 1} or more.`,
    );
  }
  await browser.storage.local.set({
    [KEPT]: { ...(await readAll()), [id]: { json, pages: [...pages] } },
  });
  return ok(null);
}

export async function dropOwnSystem(id: string): Promise<void> {
  const { [id]: _, ...rest } = await readAll();
  await browser.storage.local.set({ [KEPT]: rest });
}
