import { render } from 'preact';
import { currentPolicy } from '../../src/platform/policy-source';
import { watchCover } from '../../src/platform/watch-cover';
import { CoveredSheet } from '../../src/ui/paper/CoveredSheet';
import { WorriedSheet } from '../../src/ui/reception/WorriedSheet';

const { policy } = await currentPolicy();
const page = document.getElementById('page');
if (page) {
  render(
    <CoveredSheet watchCover={(cover) => watchCover(policy, cover)} print={() => print()}>
      {(onPrint) => <WorriedSheet policy={policy} onPrint={onPrint} />}
    </CoveredSheet>,
    page,
  );
}
