import { render } from 'preact';
import { deskServices } from '../../src/platform/desk-services';
import { currentPolicy } from '../../src/platform/policy-source';
import { Desk } from '../../src/ui/desk/Desk';

const { policy } = await currentPolicy();
const page = document.getElementById('page');
if (page) render(<Desk policy={policy} services={deskServices} />, page);
