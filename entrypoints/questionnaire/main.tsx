import { render } from 'preact';
import { currentPolicy } from '../../src/platform/policy-source';
import { questionnaireServices } from '../../src/platform/questionnaire-services';
import { Questionnaire } from '../../src/ui/questionnaire/Questionnaire';

const { policy } = await currentPolicy();
const services = questionnaireServices(policy);
const page = document.getElementById('page');
if (page) render(<Questionnaire services={services} />, page);

// The browser may keep a page that was left, to show it again on the way back: it keeps an empty one.
addEventListener('pagehide', () => {
  services.end(false);
  if (page) render(null, page);
});
