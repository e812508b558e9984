import type { ClinicalItem } from '../model/clinical-item';
import type { Presentation, Tier } from '../model/presentation';

/**
 * One presentation rule, as data. Nothing here is code: a rule is added without touching the engine.
 *
 * Terms (`phrases`, and every list in `lexicon/`) are comma-separated. In a word, `~` makes the regular
 * verb forms (`punch~`), `~~` doubles the last letter (`slap~~`), `+` makes the plural (`uncle+`).
 * A word that begins with `=` is a shape or a sense made by `tokens.ts` and `sense.ts` (`=many`, `=od`).
 *
 * A frame is a string of slots in order, each one class or several joined by `|`, found in one sentence:
 * `close harm<2 her|pt<1 !by !!sport`. `<n` allows n other words before the slot (4 unless told), `<1-2` asks for at least one,
 * `?` after the slot's name makes it optional, `!class` must not stand between the first and the last slot,
 * `!!class` must not stand in the sentence. A leading `*` lets two slots come in either order.
 * A frame's tier may differ from its rule's: `{ frame, tier }`.
 */
export interface PresentationRule extends ClinicalItem {
  /** What it does in a decision; `prompts` unless told. */
  part?: Presentation['part'];
  tier: Tier;
  /** Among which others it is offered where presentations are marked by hand; absent is not offered. */
  byHand?: 'injury' | 'self-harm' | 'told' | 'police' | 'manner' | 'background';
  /** How the card says it, lower case, e.g. `an overdose`. Never a diagnosis of abuse. */
  because: string;
  /** What the card puts first where this is live and strong; asking, unless told. */
  leads?: 'see-alone' | 'safety' | 'harm-by-patient';
  /** Words that are the presentation by themselves. They form a class named as the rule. */
  phrases?: string;
  /** Classes in whose sentence a phrase is not the presentation. */
  phrasesAway?: string;
  frames?: readonly (string | { frame: string; tier: Tier })[];
  /** Each entry: classes or rules that must all be live somewhere in the encounter. */
  combine?: readonly Combination[];
  /** Classes which in the same sentence make it weak (tier 4), never nothing (`practice.md` 2.2). */
  dulledBy?: string;
  /** The patient's own doing: `overdose of his mother` is hers, where `assault by her son` is not his. */
  ownAct?: boolean;
  /** What is said about another person is still the patient's concern (threats, fear, arrest). */
  anySubject?: boolean;
  /** Between two people: with a relative or a friend before it, it is theirs ("son has split up"). */
  ofCouple?: boolean;
  /** No weighing of the words round it makes weak what is said or its strong frames find: missing it costs a life. */
  stands?: boolean;
  /** A condition does not weaken it: "said he will kill her if she leaves". */
  conditional?: boolean;
}

/** Space-separated slots as in a frame, in no order. `unless`: classes whose sentence does not count. */
export interface Combination {
  all: string;
  unless?: string;
  tier?: Tier;
  /** All in one sentence rather than anywhere in the encounter. */
  sentence?: boolean;
}

/** The settings this room reads; names and meanings as in `policy/settings.ts`. */
export interface MatcherSettings {
  rulesOff: readonly string[];
  repeatAttendanceCount: number;
  repeatAttendanceMonths: number;
}

/** Comma-separated terms for each class of words. */
export type Lexicon = Readonly<Record<string, string>>;
