import { render } from 'preact';
import { openPage } from '../../src/platform/open-page';
import { panelServices } from '../../src/platform/panel-services';
import { receptionServices } from '../../src/platform/reception-services';
import { followPolicy, type LivePolicy } from '../../src/platform/policy-source';
import { mayDo } from '../../src/policy/roles';
import { sayStanding } from '../../src/policy/say-standing';
import { ClosedPanel } from '../../src/ui/panel/ClosedPanel';
import { Panel } from '../../src/ui/panel/Panel';
import { ReceptionPanel } from '../../src/ui/reception/ReceptionPanel';
import { ServicesProvider, type Services } from '../../src/ui/services';

const page = document.getElementById('page');
const openSetUp = () => void openPage('setup');
let services: Promise<Services> | undefined;

// Drawn anew whenever the policy changes; what is being typed stays where it is.
await followPolicy((live) => {
  services ??= panelServices(live.policy);
  void services.then((made) => page && render(panelFor(live, made), page));
});

function panelFor({ reading }: LivePolicy, made: Services) {
  const words = sayStanding(reading);
  const maySetUp = mayDo('set-up', reading);
  if (mayDo('see-patient', reading)) {
    const standing = words && { ...words, ...(maySetUp ? { openSetUp } : {}) };
    return (
      <ServicesProvider value={{ ...made, standing }}>
        <Panel />
      </ServicesProvider>
    );
  }
  if (mayDo('see-flag', reading)) {
    return <ReceptionPanel services={receptionServices(reading.policy, made)} />;
  }
  return (
    <ClosedPanel
      standing={words}
      maySetUp={maySetUp}
      openSetUp={openSetUp}
      openPaperCard={() => void openPage('paper')}
    />
  );
}
