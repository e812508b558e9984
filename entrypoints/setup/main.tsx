import { render } from 'preact';
import { followPolicy } from '../../src/platform/policy-source';
import { setUpServices } from '../../src/platform/set-up-services';
import { SetUpPage } from '../../src/ui/setup/SetUpPage';

const page = document.getElementById('page');
await followPolicy(({ reading }) => {
  if (page) render(<SetUpPage reading={reading} services={setUpServices} />, page);
});
