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
  for (const mention of mentions)
    if ((tokens[mention.to - 1] as Token).owner && isOf(mention, close))
      more.push({ classes: owner, from: mention.from, to: mention.to });
  let named: Uint8Array | undefined;
  /** Up to where the kind and idle deeds reach that begin no later than the word in hand. */
  let idleTo = 0;
  let m = 0;
  const isIdle = (place: number): boolean => {
    for (let here = mentions[m]; here && here.from <= place; here = mentions[++m])
      if (here.to > idleTo && isOf(here, idle)) idleTo = here.to;
    return idleTo > place;
  };
  for (let from = 0; from < tokens.length; from++) {
    const { quote, done } = tokens[from] as Token;
    if (quote) {
      named ??= placesOf(mentions, who, tokens.length);
      const names = named.subarray(from, from + quote).includes(1);
      more.push({ classes: names ? quotedWho : quoted, from, to: from + 1 });
    }
    if (done && !isIdle(from)) more.push({ classes: deed, from, to: from + 1 });
  }
  if (!more.length) return mentions;
  return merged(mentions, more.sort(byPlace));
}

const byPlace = (a: Mention, b: Mention) => a.from - b.from || a.to - b.to;

/** Two lists in order of place as one; at the same place those of the first list first. */
function merged(list: readonly Mention[], more: readonly Mention[]): Mention[] {
  const all: Mention[] = [];
  let next = 0;
  for (const mention of list) {
    while (next < more.length && byPlace(more[next] as Mention, mention) < 0)
      all.push(more[next++] as Mention);
    all.push(mention);
  }
  while (next < more.length) all.push(more[next++] as Mention);
  return all;
}

/** 1 where one of the classes begins. */
function placesOf(
  mentions: readonly Mention[],
  classes: readonly number[],
  length: number,
): Uint8Array {
  const places = new Uint8Array(length);
  for (const mention of mentions) if (isOf(mention, classes)) places[mention.from] = 1;
  return places;
}
