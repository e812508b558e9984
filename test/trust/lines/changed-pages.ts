import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { checkDescription } from '../../../src/model/check-description';
import type { SystemDescription } from '../../../src/model/system-description';
import { readEncounter } from '../../../src/records/read-encounter';
import { systems } from '../../../src/records/systems';
import { changePage, findDishonest } from '../../records/change-page';
import { NOW, openPage } from '../../records/open-page';
import type { Line, Outcome, Work } from '../line';
import { seeded } from '../rig/random';

const pages = new URL('../../records/pages/', import.meta.url).pathname;

/** A host redesigns its pages and tells nobody: for each description, so many changed pages. */
export const changedPages: Line = {
  id: 'changed-pages',
  number: 7,
  claim:
    'Changed host pages read wrongly, or losing something, without saying so, for each description: 0',
  counts: { quick: 150, full: 5_000 },
  run,
};

async function run({ count, seed, tell }: Work): Promise<Outcome> {
  const window = new Window();
  const document = window.document as unknown as Document;
  const random = seeded(seed);
  const failures: string[] = [];
  const described = descriptions();
  const figures = { descriptions: described.length, pages: 0, asBefore: 0, saidUnread: 0 };
  for (const { description, stored } of described) {
    const readable = stored.filter(({ html, href }) => {
      const reading = readEncounter(openPage(html, document), { href }, description, NOW);
      return reading.expected > 0 && reading.state !== 'not-reading';
    });
    if (readable.length === 0) failures.push(`${description.id} has no stored page that reads.`);
    figures.pages += readable.length;
    for (let done = 0; done < count && readable.length > 0; done += 1) {
      if (done % 50 === 0) tell(`${description.id} ${done} of ${count}`);
      const { name, html, href } = random.pick(readable);
      const read = () => readEncounter(document, { href }, description, NOW);
      openPage(html, document);
      const before = read();
      const what = changePage(document, random.next, description.ignore);
      const after = read();
      const wrong = findDishonest(before, after);
      if (wrong) failures.push(`${description.id}/${name}: ${what} -> ${wrong}`);
      else if (after.state === before.state) figures.asBefore += 1;
      else figures.saidUnread += 1;
      // Lets the page's own timers and the printed progress come through.
      if (done % 100 === 99) await window.happyDOM.abort();
    }
  }
  await window.happyDOM.close();
  return { done: count, failures, figures };
}

interface Described {
  description: SystemDescription;
  stored: { name: string; html: string; href: string }[];
}

/** Built in or stored beside its pages; the collection of wrong reads is no one system. */
function descriptions(): Described[] {
  return readdirSync(pages).flatMap((system) => {
    const file = `${pages}${system}/description.json`;
    const description =
      systems.find(({ id }) => id === system) ??
      (existsSync(file)
        ? checkDescription(JSON.parse(readFileSync(file, 'utf8'))).description
        : undefined);
    if (!description) return [];
    const stored = readdirSync(pages + system).flatMap((name) => {
      const page = `${pages}${system}/${name}/page.html`;
      if (!existsSync(page)) return [];
      const html = readFileSync(page, 'utf8');
      return [{ name, html, href: /address: (\S+)/.exec(html)?.[1] ?? '' }];
    });
    return [{ description, stored }];
  });
}
