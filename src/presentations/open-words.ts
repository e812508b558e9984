/**
 * Classes that no list can hold: words in quotation marks (and those that name somebody), the owner of what follows ("her husband's
 * temper"), and a deed, that is a past tense no table knows to be kind or idle ("radiatored by him").
 */
import type { Engine } from './engine';
import { isOf } from './frames';
import type { Mention } from './matcher';
import type { Token } from './tokens';

export function withOpenWords(
  engine: Engine,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): readonly Mention[] {
  const { quoted, quotedWho, deed, owner, close, idle, who } = engine.open;
  const more: Mention[] = [];
  const known = new Uint8Array(tokens.length);
  const named = new Uint8Array(tokens.length);
  for (const mention of mentions) {
    if (isOf(mention, [idle])) known.fill(1, mention.from, mention.to);
    if (isOf(mention, who)) named[mention.from] = 1;
    if (isOf(mention, [close]) && tokens[mention.to - 1]?.owner)
      more.push({ ...mention, classes: [owner] });
  }
  tokens.forEach(({ quote, text }, from) => {
    if (quote) {
      const names = named.subarray(from, from + quote).includes(1);
      more.push({ classes: names ? [quoted, quotedWho] : [quoted], from, to: from + 1 });
    }
    if (text.length > 4 && text.endsWith('ed') && !known[from])
      more.push({ classes: [deed], from, to: from + 1 });
  });
  if (!more.length) return mentions;
  return [...mentions, ...more].sort((a, b) => a.from - b.from || a.to - b.to);
}
