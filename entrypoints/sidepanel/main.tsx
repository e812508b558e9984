import { render } from 'preact';
import { panelServices } from '../../src/platform/panel-services';
import { currentPolicy } from '../../src/platform/policy-source';
import { Panel } from '../../src/ui/panel/Panel';
import { ServicesProvider, type Services } from '../../src/ui/services';

const { policy } = await currentPolicy();
const services: Services = await panelServices(policy);
const page = document.getElementById('page');
if (page) {
  render(
    <ServicesProvider value={services}>
      <Panel />
    </ServicesProvider>,
    page,
  );
}
