import { readReference } from '../../enquiry/lines/reference';
import type { LineSighting } from '../../model/frame-reading';
import type { TabReading } from '../../model/tab-reading';
import type { Policy } from '../../policy/policy';
import { isClosed } from '../../reception/flag';
import { signFlag } from '../../reception/flag-lines';
import { sign } from '../keys';
import { identifierOf } from './encounters';
import { readFlags } from './flags';

/**
 * Whether reception has something for the clinician of the record on screen: a flag kept here, or the
 * line of this site's key that stands in the record where nothing may be kept.
 */
export async function isFlagged(merged: TabReading, policy: Policy): Promise<boolean> {
  return (await hasFlag(merged)) || hasFlagLine(merged.lines, policy);
}

async function hasFlag({ primary, identity }: TabReading): Promise<boolean> {
  const identifier = primary && identifierOf(primary.system, identity);
  if (!identifier) return false;
  const flags = await readFlags(identifier);
  return flags.ok && flags.value.some((flag) => !isClosed(flag));
}

/** True where one of these is a flag's line of this site's key. */
export async function hasFlagLine(
  lines: readonly LineSighting[],
  policy: Policy,
): Promise<boolean> {
  const signed = signFlag((text) => sign(policy.lineKey, text));
  for (const { form, reference } of lines) {
    if (form === 'flag' && (await readReference(reference, signed))) return true;
  }
  return false;
}
