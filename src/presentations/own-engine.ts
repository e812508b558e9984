import { makeEngine, type Engine } from './engine';
import { RULEBOOK } from './rulebook';
import { siteRulebook, type SiteWords } from './site-rulebook';

let made: Engine | undefined;
let ofSite: { key: string; engine: Engine } | undefined;

/** The engine of this build's own rulebook, for pages of ours and for tools; made at first use. */
export function ownEngine(): Engine {
  made ??= makeEngine(RULEBOOK);
  return made;
}

/** The same with a site's own phrases and area, as its frames have it; kept until the site changes. */
export function siteEngine({ area, injuryPrompting, ownPhrases }: SiteWords): Engine {
  const words = { area, injuryPrompting, ownPhrases };
  const key = JSON.stringify(words);
  if (ofSite?.key !== key) ofSite = { key, engine: makeEngine(siteRulebook(RULEBOOK, words)) };
  return ofSite.engine;
}
