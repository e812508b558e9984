import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { deskTasks } from '../src/platform/desk-tasks';
import { answerPage } from '../src/platform/worker-port';
import { answerTasks } from '../src/platform/worker-tasks';

/** The worker of the Desk that reads the columns and counts by group, so that no page waits for it. */
export default defineUnlistedScript(() => answerPage(answerTasks(deskTasks)));
