import { readReference } from '../../enquiry/lines/reference';
import { mergeFrames } from '../../model/tab-reading';
import type { Policy } from '../../policy/policy';
import { isClosed } from '../../reception/flag';
import { signFlag } from '../../reception/flag-lines';
import { sign } from '../keys';
import { readFrames } from './frames';
import { recordOnScreen } from './flag-place';
import { readFlags } from './flags';

/**
 * Whether reception has something for the clinician of the record on screen: a flag kept here, or the
 * line of this site's key that stands in the record where nothing may be kept.
 */
export async function isFlagged(tabId: number, policy: Policy): Promise<boolean> {
  return (await hasFlag(tabId)) || hasFlagLine(tabId, policy);
}

async function hasFlag(tabId: number): Promise<boolean> {
  const identifier = await recordOnScreen(tabId);
  if (!identifier.ok) return false;
  const flags = await readFlags(identifier.value);
  return flags.ok && flags.value.some((flag) => !isClosed(flag));
}

async function hasFlagLine(tabId: number, policy: Policy): Promise<boolean> {
  const signed = signFlag((text) => sign(policy.lineKey, text));
  for (const { form, reference } of mergeFrames(await readFrames(tabId)).lines) {
    if (form === 'flag' && (await readReference(reference, signed))) return true;
  }
  return false;
}
