import { describe, expect, it } from 'vitest';
import { isLive } from '../../src/model/is-live';
import { makeEngine } from '../../src/presentations/engine';
import { findPresentations } from '../../src/presentations/find-presentations';
import { RULEBOOK } from '../../src/presentations/rulebook';
import { problemsOf, readOwnPhrase, siteRulebook } from '../../src/presentations/site-rulebook';
import { SETTINGS, TODAY, field } from './detect-text';

const site = { area: 'triage', injuryPrompting: 'pattern' as const, ownPhrases: [] };
const live = (rulebook: typeof RULEBOOK, text: string) =>
  findPresentations(makeEngine(rulebook), [field(text)], SETTINGS, TODAY)
    .filter((one) => isLive(one) && one.tier < 4)
    .map((one) => one.id);

describe('a site of its own', () => {
  it('adds its phrases to a rule, with scope as for any other', () => {
    const own = [{ rule: 'relationship-problem', phrase: "Seen by the O'Neill team" }];
    const rulebook = siteRulebook(RULEBOOK, { ...site, ownPhrases: own });
    expect(live(RULEBOOK, "seen by the O'Neill team")).toEqual([]);
    expect(live(rulebook, "seen by the O'Neill team")).toContain('relationship-problem');
    expect(live(rulebook, "not seen by the O'Neill team")).toEqual([]);
    // No weighing takes back what a site asks for.
    const ordinary = 'gardening at work with supportive husband, all well';
    expect(live(rulebook, `seen by the O'Neill team, ${ordinary}`)).toContain(
      'relationship-problem',
    );
  });

  it.each([
    [{ rule: 'nothing', phrase: 'code green' }, 'no-such-rule'],
    [{ rule: 'enquiry-recorded', phrase: 'code green' }, 'not-a-prompting-rule'],
    [{ rule: 'assault', phrase: 'ab' }, 'wrong-length'],
    [{ rule: 'assault', phrase: 'hit [by/of] him' }, 'wrong-characters'],
    [{ rule: 'assault', phrase: 'a, b, partner' }, 'wrong-characters'],
    [{ rule: 'assault', phrase: 'Partner' }, 'too-common'],
    [{ rule: 'assault', phrase: 'a b c d e f g h i' }, 'too-many-words'],
  ])('refuses %j: %s', (own, error) => {
    expect(readOwnPhrase(RULEBOOK.rules, own)).toMatchObject({ ok: false, error });
    expect(problemsOf(RULEBOOK.rules, [own])[0]).toContain(own.phrase);
    expect(() => makeEngine(siteRulebook(RULEBOOK, { ...site, ownPhrases: [own] }))).not.toThrow();
  });

  it('reviews row 27: asks after injuries in plastics, and by choice anywhere', () => {
    const text = 'burn to hand';
    expect(live(RULEBOOK, text)).toEqual([]);
    expect(live(siteRulebook(RULEBOOK, { ...site, area: 'plastics' }), text)).toEqual([
      'plain-injury',
    ]);
    const all = siteRulebook(RULEBOOK, { ...site, injuryPrompting: 'all' });
    expect(live(all, text)).toEqual(['plain-injury']);
    expect(live(all, 'knee injury playing netball')).toEqual([]);
  });

  it('hands back the same rulebook where nothing is set', () => {
    expect(siteRulebook(RULEBOOK, site)).toBe(RULEBOOK);
  });
});
