import { render } from 'preact';
import { currentPolicy } from '../../src/platform/policy-source';
import { WorriedSheet } from '../../src/ui/reception/WorriedSheet';

const { policy } = await currentPolicy();
const page = document.getElementById('page');
if (page) render(<WorriedSheet policy={policy} onPrint={() => print()} />, page);
