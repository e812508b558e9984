import { fail, ok, type Result } from '../model/result';

/** What would be read, before it is asked for. */
export interface HostProposal {
  /** Match pattern, e.g. `https://record.example.nhs.uk/*`. */
  pattern: string;
  host: string;
}

/**
 * One host out of an address as typed or pasted: its whole site, and no other. Never a pattern with a
 * star in its host, never plain http but on this same computer, where no wire carries it.
 */
export function proposeHost(typed: string): Result<HostProposal> {
  const address = typed.trim();
  const given = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  if (address === '' || address.length > 2_000 || !URL.canParse(given)) return NO_ADDRESS;
  const { protocol, hostname } = new URL(given);
  if (!/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(hostname)) return NO_ADDRESS;
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1';
  if (protocol !== 'https:' && !(protocol === 'http:' && isHere)) return NOT_SECURE;
  return ok({ pattern: `${protocol}//${hostname}/*`, host: hostname });
}

const NO_ADDRESS = fail(
  'no-address',
  'That is no web address. Copy it from the top of the record’s window, e.g. https://record.example.nhs.uk',
);
const NOT_SECURE = fail(
  'not-secure',
  'Only addresses that begin with https can be read. Ask who runs the record system for that one.',
);
