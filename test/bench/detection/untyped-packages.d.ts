/** Packages without types of their own, as far as their adapters use them. */
declare module 'fastscan' {
  export default class FastScanner {
    constructor(words: string[]);
    search(text: string): [start: number, word: string][];
  }
}

declare module 'regex-trie' {
  export default class RegexTrie {
    add(phrases: string[]): this;
    toString(): string;
  }
}

declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    mark(
      words: string[],
      options: {
        accuracy: { value: 'exactly'; limiters: string[] };
        separateWordSearch: boolean;
        diacritics: boolean;
        filter: (node: Text, word: string) => boolean;
      },
    ): void;
  }
}
