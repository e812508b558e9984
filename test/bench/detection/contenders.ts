/** What the report says of each peer, by its id. */
export interface Contender {
  title: string;
  /** npm packages, whose versions go into the report. */
  packages?: readonly string[];
  /** Does not claim the spans of the contract: the limit, or a reader of meaning. */
  ownSpans?: true;
}

export const CONTENDERS: Readonly<Record<string, Contender>> = {
  ours: { title: 'Sidenote' },
  'char-code-pass': { title: 'one charCodeAt pass, the limit', ownSpans: true },
  'union-reg-exp': { title: 'union RegExp' },
  'trie-reg-exp': { title: 'trie-factored RegExp', packages: ['regex-trie'] },
  monyone: { title: '@monyone/aho-corasick, fast', packages: ['@monyone/aho-corasick'] },
  'modern-ahocorasick': { title: 'modern-ahocorasick', packages: ['modern-ahocorasick'] },
  fastscan: { title: 'fastscan', packages: ['fastscan'] },
  'wink-nlp': {
    title: 'wink-nlp, custom entities',
    packages: ['wink-nlp', 'wink-eng-lite-web-model'],
  },
  compromise: { title: 'compromise/one, lookup', packages: ['compromise'] },
  'tables-alone': { title: 'Sidenote, all word tables, match alone', ownSpans: true },
  'tables-with-scope': { title: 'Sidenote, all word tables, match with scope', ownSpans: true },
  'whole-engine': { title: 'Sidenote, whole engine: frames and signs too', ownSpans: true },
  'triggers-alone': { title: 'Sidenote, triggers of ConText, match alone', ownSpans: true },
  'triggers-with-scope': { title: 'Sidenote, the same, match with scope', ownSpans: true },
  'reg-exp-con-text': { title: 'ConText by RegExp, sentence by sentence', ownSpans: true },
  'ours-in-page': { title: 'Sidenote, page read and matched' },
  'mark-js': { title: 'mark.js', packages: ['mark.js'] },
};
