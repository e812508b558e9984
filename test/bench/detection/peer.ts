import type { Find } from './spans';

/** One contender: an adapter around a package, or code of ours. Each is timed in a process of its own. */
export interface Peer {
  id: string;
  make(phrases: readonly string[]): Find;
}

/** A contender that reads a page: spans are `node * 1000 + offset`, nodes in document order. */
export interface PagePeer {
  id: string;
  makeForPage(phrases: readonly string[]): (root: Element) => number[];
}
