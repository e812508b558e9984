/** Presentations a clinician marks by hand, where there is no page to read and no note to paste. */
import type { Presentation } from '../model/presentation';
import { raiseWithAlcohol } from './find-presentations';
import type { MatcherSettings, PresentationRule } from './rule';
import { RULEBOOK } from './rulebook';
import { RULES } from './rules';
import { siteRulebook, type SiteWords } from './site-rulebook';

export type HandGroup = NonNullable<PresentationRule['byHand']>;

/** In the order they are offered; each fits one screen of nine keys. */
export const HAND_GROUPS: readonly { id: HandGroup; title: string }[] = [
  { id: 'injury', title: 'Injury' },
  { id: 'self-harm', title: 'Overdose, self-harm or mood' },
  { id: 'told', title: 'What was said or reported' },
  { id: 'police', title: 'Police, orders, separation' },
  { id: 'manner', title: 'Manner, and who came along' },
  { id: 'background', title: 'Visits, home, alcohol' },
];

/** The rules of a group that this site has on; what is said outright stands before what hints. */
export function offeredByHand(
  group: HandGroup,
  rulesOff: readonly string[],
): readonly PresentationRule[] {
  const offered = RULES.filter(({ id, byHand }) => byHand === group && !rulesOff.includes(id));
  return offered.toSorted((a, b) => a.tier - b.tier);
}

/**
 * What was marked, as if the note of this visit said so: live, of the patient, now, with the tiers of
 * the site's area. It points at no text: `start` and `end` are 0. Ids that are not offered are left out.
 */
export function tickedPresentations(
  ids: readonly string[],
  site: SiteWords & Pick<MatcherSettings, 'rulesOff'>,
): Presentation[] {
  const rules = siteRulebook(RULEBOOK, site).rules;
  const offered = HAND_GROUPS.flatMap(({ id }) => offeredByHand(id, site.rulesOff));
  const marked = offered.filter(({ id }) => ids.includes(id));
  const found = marked.map(({ id, part, tier }): Presentation => ({
    id,
    part: part ?? 'prompts',
    tier: rules.find((rule) => rule.id === id)?.tier ?? tier,
    ...{ field: 'episode.note', tense: 'this-episode', fieldIndex: 0, start: 0, end: 0 },
    ...{ certainty: 'affirmed', time: 'current', subject: 'patient' },
  }));
  return raiseWithAlcohol((id) => rules.find((rule) => rule.id === id), found);
}
