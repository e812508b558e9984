import { localDate } from '../../model/dates';
import { mergeFrames } from '../../model/tab-reading';
import type { Policy } from '../../policy/policy';
import { sessionMap } from '../session-map';
import { identifierOf } from './encounters';
import { readFrames } from './frames';
import { sealedDrawer } from './sealed-drawer';

/** Encounter id -> the name its rows are kept under; only while and after somebody unlocked. */
const names = sessionMap<string>('stored-name');
/** Encounter id -> the name of its patient, whatever the attendance: referrals outlast one. */
const patients = sessionMap<string>('patient-name');

/**
 * Notes under which name the open attendance is kept; nothing where nothing may be kept. Gives the
 * name when it is new to this browser session, in which an earlier one may have left something.
 */
export async function noteStoredName(
  tabId: number,
  encounterId: string | undefined,
  policy: Policy,
  now: number,
): Promise<string | undefined> {
  if (policy.sealedStorage === 'off' || encounterId === undefined) return undefined;
  const { primary, identity, encounterRef } = mergeFrames(await readFrames(tabId));
  const identifier = primary && identifierOf(primary.system, identity);
  if (!identifier) return undefined;
  const attendance = encounterRef ?? localDate(now, policy.timeZone);
  const name = await sealedDrawer.nameOf(`${identifier} | ${attendance}`);
  if (!name || (await names.get(encounterId)) === name) return undefined;
  const patient = await sealedDrawer.nameOf(`${identifier} | referrals`);
  if (patient) await patients.set(encounterId, patient);
  await names.set(encounterId, name);
  return name;
}

export function storedNameOf(encounterId: string): Promise<string | undefined> {
  return names.get(encounterId);
}

export function patientNameOf(encounterId: string): Promise<string | undefined> {
  return patients.get(encounterId);
}
