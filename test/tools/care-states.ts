import type { Page } from 'puppeteer-core';
import { choose, press, see } from './drive';

type Shoot = (page: Page, name: string) => Promise<void>;

/** The screens after a disclosure, from the first question to the bundle with its rows. */
export async function shootCare(panel: Page, shoot: Shoot): Promise<void> {
  const say = async (words: string, name: string) => {
    await see(panel, words);
    await shoot(panel, name);
  };
  const next = () => choose(panel, /^.?Next$/);

  await say('Are they safe now', 'care-safe-now');
  await press(panel, '1');
  await say('Do now', 'care-danger-now');
  await next();
  await say('Who can they speak to now', 'care-named-service');
  await press(panel, '4');
  await say('put pressure on their neck', 'care-neck');
  await press(panel, '1');
  await say('Do now', 'care-neck-recent');
  await next();
  await say('ending their life', 'care-suicide');
  await press(panel, '5');
  await say('made them do something sexual', 'care-sexual');
  await press(panel, '1');
  await say('Do now', 'care-sexual-recent');
  await next();
  await say('children live or stay', 'care-children');
  await press(panel, '1');
  await say('services: who was told', 'care-children-yes');
  await next();
  await say('Where is the person', 'care-other-person');
  await press(panel, '3');
  await say('may be released', 'care-custody');
  await next();
  await say('Is anyone else hurting', 'care-anyone-else');
  await press(panel, '3');
  await say('What do they want', 'care-wants');
  await press(panel, '1');
  await say('in their words', 'care-wants-words');
  await next();
  await say('What is done', 'bundle');
  await press(panel, 'm');
  await say('More to know', 'more');
  await press(panel, 'b', '7');
  await say('Any injury', 'care-injuries');
  await press(panel, '1');
  await say('Photographs taken', 'care-injuries-yes');
  await next();
  await press(panel, '8');
  await say('Is a sheet safe', 'care-information');
  await press(panel, '3');
  await say('said aloud', 'care-information-unsafe');
  await next();
  await press(panel, '9');
  await say('Who follows up', 'care-follow-up');
  await press(panel, '1');
  await say('Name and role', 'care-follow-up-named');
  await next();
  await see(panel, 'What is done');
}
