import { makeEngine, type Engine } from './engine';
import { RULEBOOK } from './rulebook';

let made: Engine | undefined;

/** The engine of this build's own rulebook, for pages of ours and for tools; made at first use. */
export function ownEngine(): Engine {
  made ??= makeEngine(RULEBOOK);
  return made;
}
