import { render } from 'preact';
import { keptServices } from '../../src/platform/kept-services';
import { followPolicy } from '../../src/platform/policy-source';
import { KeptPage } from '../../src/ui/kept/KeptPage';

const page = document.getElementById('page');
await followPolicy(({ reading }) => {
  if (page) render(<KeptPage reading={reading} services={keptServices} />, page);
});
