import { localDate } from '../../model/dates';
import { mergeFrames } from '../../model/tab-reading';
import type { Policy } from '../../policy/policy';
import { sessionMap } from '../session-map';
import { identifierOf } from './encounters';
import { readFrames } from './frames';
import { sealedDrawer } from './sealed-drawer';

/** Encounter id -> the name its rows are kept under; only while and after somebody unlocked. */
const names = sessionMap<string>('stored-name');

/** Notes under which name the open attendance is kept; says nothing where nothing may be kept. */
export async function noteStoredName(
  tabId: number,
  encounterId: string | undefined,
  policy: Policy,
  now: number,
): Promise<void> {
  if (policy.sealedStorage === 'off' || encounterId === undefined) return;
  const { primary, identity, encounterRef } = mergeFrames(await readFrames(tabId));
  const identifier = primary && identifierOf(primary.system, identity);
  if (!identifier) return;
  const attendance = encounterRef ?? localDate(now, policy.timeZone);
  const name = await sealedDrawer.nameOf(`${identifier} | ${attendance}`);
  if (name && (await names.get(encounterId)) !== name) await names.set(encounterId, name);
}

export function storedNameOf(encounterId: string): Promise<string | undefined> {
  return names.get(encounterId);
}
