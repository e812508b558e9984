import { testCounts } from './desk/counts';
import { shareDesk } from './desk/desk-in-browser';
import { testGroupsAndPack } from './desk/groups-and-pack';
import { testOtherComputers } from './desk/other-computers';
import { testPastAttendances } from './desk/past-attendances';
import { testRecords } from './desk/records';
import { testSheets } from './desk/sheets';
import { testWaiting } from './desk/waiting';

// The lead's page. All of it in one browser, one after another: counts of years are put past our code
// into the store only once its records were verified.
const at = shareDesk();
testCounts(at);
testWaiting(at);
testRecords(at);
testPastAttendances(at);
testGroupsAndPack(at);
testOtherComputers(at);
testSheets(at);
