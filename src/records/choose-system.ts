// Which description, if any, is for the page at an address.
import type { SystemDescription } from '../model/system-description';
import { matchesGlob, mostSpecific } from './glob';

/**
 * The description whose `match` fits the address most specifically, or undefined. Origin and the rest
 * are matched apart, so that a `*` for a port can never run on into another site's path. An address
 * with no origin of its own (`about:srcdoc`) fits none: hand in that of the frame it came from.
 */
export function chooseSystem(
  href: string,
  descriptions: readonly SystemDescription[],
): SystemDescription | undefined {
  const address = split(href);
  if (!address) return undefined;
  return mostSpecific(
    descriptions,
    (description) => description.match,
    (pattern) => {
      const at = pattern.indexOf('/', pattern.indexOf('://') + 3);
      if (!pattern.includes('://') || at < 0) return false;
      return (
        matchesGlob(pattern.slice(0, at), address.origin) &&
        matchesGlob(pattern.slice(at), address.path)
      );
    },
  );
}

function split(href: string): { origin: string; path: string } | undefined {
  if (!URL.canParse(href)) return undefined;
  const { origin, pathname } = new URL(href);
  return origin === 'null' ? undefined : { origin, path: pathname };
}
