import { render } from 'preact';
import { followPolicy } from '../../src/platform/policy-source';
import { setUpServices } from '../../src/platform/set-up-services';
import { teachServices } from '../../src/platform/teach-services';
import { readEncounter } from '../../src/records/read-encounter';
import { openStoredPage } from '../../src/records/teach/open-stored-page';
import type { SetUpServices } from '../../src/ui/setup/set-up-props';
import { SetUpPage } from '../../src/ui/setup/SetUpPage';

const services: SetUpServices = {
  ...setUpServices,
  systems: {
    ...teachServices,
    readStored: ({ address, html }, description) =>
      readEncounter(openStoredPage(html), { href: address }, description),
  },
};
const page = document.getElementById('page');
await followPolicy(({ reading }) => {
  if (page) render(<SetUpPage reading={reading} services={services} />, page);
});
