import { practicePolicy } from '../policy/practice-policy';
import { readPolicy, type PolicyReading } from '../policy/policy';
import { browser } from './browser';

/** True in the practice build only (`SIDENOTE_PRACTICE`), which is set at packaging time. */
const PRACTICE = import.meta.env.SIDENOTE_PRACTICE === '1';

/**
 * The policy in force: managed values over the practice build's over the defaults. Managed storage
 * is empty for the first seconds after a start, so nothing here is cached (platform.md P5).
 */
export async function currentPolicy(): Promise<PolicyReading> {
  const base = PRACTICE ? practicePolicy : {};
  try {
    return readPolicy({ ...base, ...(await browser.storage.managed.get()) });
  } catch {
    return readPolicy(base);
  }
}
