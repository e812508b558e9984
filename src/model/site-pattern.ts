import { fail, ok, type Result } from './result';

/** Two names of a public suffix (`nhs.uk`) and no more would be half the country's sites. */
const FEWEST_NAMES = 2;

/**
 * `https://record.example.nhs.uk/ed/*` as a pattern that fits the pages of one system: which it is,
 * or why it would fit none, or everyone's. A `*` may stand for a port, or for whole names in front.
 */
export function siteOf(pattern: string): Result<{ host: string }> {
  const parts = /^([a-z*]+):\/\/([^/?#]*)(\/.*)?$/i.exec(pattern);
  if (!parts) return fail('form', 'is not an address; write scheme, host and path: https://host/*');
  const [, scheme = '', authority = '', path] = parts;
  if (!/^https?$/i.test(scheme)) {
    return fail('scheme', 'is not http:// or https://, so that no page fits it');
  }
  if (path === undefined) {
    return fail('path', 'has no path, so that no page fits it; end it with /*');
  }
  if (authority.includes('@'))
    return fail('host', 'holds a name or password; write the host alone');
  if (/[A-Z]/.test(scheme + authority)) {
    return fail('case', 'has capitals in its host, so that no page fits it; write small letters');
  }
  const host = authority.replace(/:(?:\d+|\*)$/, '');
  const names = host.replace(/^(?:\*\.)+/, '').split('.');
  const isOpen = host.includes('*');
  if (names.some((name) => name === '' || name.includes('*')) || host === '') {
    return fail('host', 'could be any site; name the host, e.g. https://record.example.nhs.uk/*');
  }
  if (isOpen && names.length <= FEWEST_NAMES) {
    return fail('host', 'would be the sites of many others; name more of the host');
  }
  return ok({ host });
}
