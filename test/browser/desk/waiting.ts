import { expect, test } from 'vitest';
import { choose, openAttendance, press, see } from '../../tools/drive';
import { findFaults } from '../../tools/find-faults';
import { dot } from '../../tools/scenario';
import { toCard } from '../session';
import type { DeskInBrowser } from './desk-in-browser';

/** After `testCounts`, which asked at e03 and put e11 off for want of a private space. */
export function testWaiting(at: DeskInBrowser): void {
  test('an enquiry still owed is listed by area, time and what was done of it, and goes once it was asked', async () => {
    const { session } = at;
    await session.record.bringToFront();
    await session.reset();
    await openAttendance(session.record, session.practice, 'e12');
    await dot(session.panel, 'filled');
    const desk = await at.openDesk();
    expect(await see(desk, 'Show enquiries still owed')).not.toContain('Card not opened');
    await desk.focus('.waiting .button');
    await desk.keyboard.press('Enter');
    const said = await see(desk, '2 still owed');
    expect(said).toMatch(
      /Triage, at \d\d:\d\d Card not opened\. Waiting .* Noticed: .* Not asked: no private space\./,
    );
    expect(said).toContain('this computer keeps nothing that names a patient');
    expect(said).not.toMatch(/Wi.niewska|Castellane|W\d{6}|999 ?\d{3}/);
    expect(await findFaults(desk, 'enquiries still owed')).toEqual([]);

    await session.record.bringToFront();
    await toCard(session, 'e12');
    await choose(session.panel, /[Aa]sk now/);
    await see(session.panel, 'hurting you');
    await press(session.panel, '2', '2');
    await see(session.panel, 'Recorded');
    await desk.bringToFront();
    await choose(desk, 'Read again');
    expect(await see(desk, '1 still owed')).not.toContain('Card not opened');
    await desk.close();
    await session.record.bringToFront();
  });
}
