// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Notice } from '../../../src/audit/notice';
import { fail, ok, type Result } from '../../../src/model/result';
import { defaultPolicy } from '../../../src/policy/policy';
import { Notices, sayNotice } from '../../../src/ui/panel/screens/notices';
import type { Panel } from '../../../src/ui/panel/use-panel';
import { ServicesProvider, type Services } from '../../../src/ui/services';
import { clearPage } from '../clear-page';

const NOW = Date.UTC(2026, 10, 21, 9);
const AT = Date.UTC(2026, 10, 21, 3, 12);
const CONTACT = 'Safeguarding team, 020 7946 0101';

const notices: Notice[] = [
  { kind: 'not-handed-over', id: 'one', at: AT },
  { kind: 'not-handed-over', id: 'two', at: AT - 86_400_000 },
  { kind: 'damaged', id: 'damaged-1', at: AT, recovered: 212, lost: 0 },
  { kind: 'damaged', id: 'damaged-2', at: AT, recovered: 1, lost: 3 },
  { kind: 'storage', id: 'storage', message: 'This computer has no room left. Tell IT.' },
];

async function show(given: Notice[], change: Partial<Services> = {}) {
  let left = given;
  const back = vi.fn();
  const say = vi.fn();
  const services = {
    policy: { ...defaultPolicy(), safeguardingContact: CONTACT },
    now: () => NOW,
    readNotices: async () => ok(left),
    closeNotice: vi.fn(async (id: string) => {
      left = left.filter((each) => each.id !== id);
      return ok(null);
    }),
    ...change,
  } as unknown as Services;
  const root = document.createElement('div');
  document.body.append(root);
  render(
    <ServicesProvider value={services}>
      <Notices panel={{ back, say } as unknown as Panel} />
    </ServicesProvider>,
    root,
  );
  if (given.length > 0 && !change.readNotices)
    await vi.waitFor(() => expect(root.textContent).not.toContain('One moment'));
  return { root, services, back, say };
}

afterEach(clearPage);

const settle = (ms = 20) => new Promise((resolve) => setTimeout(resolve, ms));
/** Past the 400 ms in which a new screen takes no press. */
async function press(root: HTMLElement, key: string): Promise<void> {
  await settle(420);
  root.querySelector<HTMLButtonElement>(`button[aria-keyshortcuts="${key}"]`)?.click();
  await settle();
}

describe('notices', () => {
  it('says the time of a check that was not handed over, and leads on with one key', async () => {
    const { root, back } = await show(notices.slice(0, 1));
    expect(root.querySelector('h1')?.textContent).toBe('A check at 03:12 was not handed over');
    await press(root, 'G');
    expect(back).toHaveBeenCalledOnce();
  });

  it('says the day of one that is older than today', () => {
    const said = sayNotice(notices[1]!, NOW, 'Europe/London');
    expect(said.title).toBe('A check on 20 November 2026 at 03:12 was not handed over');
  });

  it('goes through them one at a time, and on to the gate after the last', async () => {
    const { root, services, back } = await show(notices.slice(0, 2));
    expect(root.textContent).toContain('1 more');
    await press(root, 'D');
    expect(services.closeNotice).toHaveBeenCalledWith('one');
    expect(root.querySelector('h1')?.textContent).toContain('20 November');
    expect(back).not.toHaveBeenCalled();
    await press(root, 'D');
    expect(services.closeNotice).toHaveBeenCalledWith('two');
    expect(back).toHaveBeenCalledOnce();
  });

  it('goes on by itself where what was waiting has come to its end since', async () => {
    const { root, back } = await show(notices.slice(0, 1), { readNotices: async () => ok([]) });
    await vi.waitFor(() => expect(back).toHaveBeenCalledOnce());
    expect(root.textContent).not.toMatch(/not handed over/);
  });

  it('does not go on twice, where the key was quicker than the answer', async () => {
    const answers: ((nothing: Result<Notice[]>) => void)[] = [];
    const readNotices = () => new Promise<Result<Notice[]>>((give) => answers.push(give));
    const { root, back } = await show([], { readNotices });
    await press(root, 'G');
    expect(back).toHaveBeenCalledOnce();
    render(null, root);
    answers[0]?.(ok([]));
    await settle();
    expect(back).toHaveBeenCalledOnce();
  });

  it('stays, and says why, where it could not be closed', async () => {
    const closeNotice = async () => fail('storage-refused', 'Nothing was saved. Try again.');
    const { root, back, say } = await show(notices.slice(0, 1), { closeNotice });
    await press(root, 'D');
    expect(say).toHaveBeenCalledWith('Nothing was saved. Try again.');
    expect(back).not.toHaveBeenCalled();
    expect(root.textContent).toContain('03:12');
  });

  it('says what was put back and what was not', () => {
    const [whole, less] = [notices[2]!, notices[3]!].map((each) =>
      sayNotice(each, NOW, 'Europe/London'),
    );
    expect(whole?.lines.join(' ')).toContain('212 were put back; none was lost. Nothing to do.');
    expect(less?.lines.join(' ')).toContain(
      '1 was put back; 3 could not be put back. Tell the lead.',
    );
  });

  it('tells whom to tell only behind a key, for it may be read over a shoulder', async () => {
    const { root } = await show(notices.slice(0, 1));
    expect(root.textContent).not.toMatch(/safeguard/i);
    await press(root, 'W');
    expect(root.textContent).toContain(CONTACT);
  });

  it('has no word that tells a companion anything, and at most about 40 to read', () => {
    for (const notice of notices) {
      const said = sayNotice(notice, NOW, 'Europe/London');
      const words = [said.title, ...said.lines, said.done].join(' ');
      expect(words).not.toMatch(
        /abuse|violen|alone|companion|private|safeguard|enquir|disclos|domestic|partner|referr/i,
      );
      expect(`${said.title} ${said.lines.join(' ')}`.split(/\s+/).length).toBeLessThanOrEqual(40);
    }
  });
});
