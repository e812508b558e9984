import type { Line, Outcome, Work } from '../line';
import { marksIn, plantCanary } from '../rig/canary';
import { fakeBackground } from '../rig/fake-background';
import { KINDS } from '../rig/forgeries';
import { seeded } from '../rig/random';

/**
 * Messages no honest frame or page of ours would send, to the real door with the real handlers behind
 * it and an invented patient in its stores. One is accepted where it is answered ok, or where
 * anything that is kept has changed after it.
 */
export const forgedMessages: Line = {
  id: 'forged-messages',
  number: 8,
  claim: `Forged messages of ${KINDS.length} kinds accepted, and bytes of the patient they brought back: 0`,
  counts: { quick: 600, full: 10_000 },
  run,
};

async function run({ count, seed, tell }: Work): Promise<Outcome> {
  const random = seeded(seed);
  const background = await fakeBackground();
  const planted = await plantCanary(background);
  const failures: string[] = [];
  const figures: Record<string, number> = { kinds: KINDS.length, unanswered: 0, bytesReturned: 0 };
  const add = (name: string, by: number) => (figures[name] = (figures[name] ?? 0) + by);
  const events = await background.events();
  let before = await background.kept();
  for (let done = 0; done < count; done += 1) {
    if (done % 100 === 0) tell(`${done} messages`);
    const kind = KINDS[done % KINDS.length];
    if (!kind) break;
    const { message, sender, settle } = await kind.forge({ background, planted, random, n: done });
    const answer = await background.send(message, sender);
    await settle?.();
    const said = JSON.stringify(answer) ?? '';
    const { ok, error } = (answer ?? {}) as { ok?: unknown; error?: string };
    if (answer === undefined) add('unanswered', 1);
    else if (ok === false) add(error ?? 'refused', 1);
    else failures.push(`${kind.name}: accepted, ${said.slice(0, 200)}`);
    const marks = marksIn(said);
    add('bytesReturned', marks.join('').length);
    if (marks.length > 0) failures.push(`${kind.name}: brought back ${marks.join()}`);
    const after = await background.kept();
    if (after !== before) failures.push(`${kind.name}: something kept has changed`);
    before = after;
  }
  const more = (await background.events()) - events;
  if (more !== 0) failures.push(`${more} audit events more than before`);
  return { done: count, failures, figures };
}
