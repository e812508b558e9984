import type { SafeContact } from '../../../referral/safe-contact';
import { Choices } from '../../parts/Choices';
import { OneOf } from '../../parts/OneOf';
import { TextField } from '../../parts/TextField';
import type { Panel } from '../use-panel';

/** Every way to reach them, one by one; whatever is left blank prints as "do not" (row 69). */
export function Contact({ panel }: { panel: Panel }) {
  const { draft } = panel;
  if (!draft) return null;
  const contact = draft.safeContact;
  const set = (change: Partial<SafeContact>) =>
    panel.update({ safeContact: { ...contact, ...change } });
  const text = (name: InWords) => (value: string) => {
    const { [name]: _gone, ...rest } = contact;
    panel.update({ safeContact: value ? { ...rest, [name]: value } : rest });
  };
  return (
    <>
      <h1>How to reach them safely</h1>
      <p class="quiet">Ask. Do not take it from the record. What is blank stays “do not”.</p>
      <TextField
        label="One way that works"
        most={240}
        hint="For example: here until 14:00, next clinic visit, through a named nurse"
        value={contact.route ?? ''}
        onInput={text('route')}
      />
      <TextField
        label="Safe number"
        most={40}
        value={contact.number ?? ''}
        onInput={text('number')}
      />
      <TextField
        label="Whose phone is it?"
        most={80}
        value={contact.whose ?? ''}
        onInput={text('whose')}
      />
      <TextField
        label="Safe days and times"
        most={120}
        value={contact.times ?? ''}
        onInput={text('times')}
      />
      <TextField
        label="Who else may answer, and what then"
        most={160}
        value={contact.whoMayAnswer ?? ''}
        onInput={text('whoMayAnswer')}
      />
      <TextField
        label="Say it is … calling"
        most={120}
        value={contact.sayWho ?? ''}
        onInput={text('sayWho')}
      />
      <TextField
        label="Code phrase"
        most={80}
        value={contact.codePhrase ?? ''}
        onInput={text('codePhrase')}
      />
      <OneOf
        legend="Voicemail"
        options={ALLOWED}
        value={contact.voicemail}
        onChange={(voicemail) => set({ voicemail })}
      />
      <OneOf
        legend="Text message"
        options={ALLOWED}
        value={contact.text}
        onChange={(value) => set({ text: value })}
      />
      <TextField
        label="E-mail that only they read"
        most={120}
        hint="Not one that is open on a shared phone or computer"
        value={contact.email ?? ''}
        onInput={text('email')}
      />
      <OneOf
        legend="Post"
        options={ALLOWED}
        value={contact.post}
        onChange={(post) => set({ post })}
      />
      <Choices
        label="Done"
        choices={[{ key: '1', label: 'Done', onChoose: () => panel.go('bundle') }]}
      />
    </>
  );
}

/** Asked in words; the rest is yes, no or not known. */
type InWords = Exclude<keyof SafeContact, 'voicemail' | 'text' | 'post'>;

type Allow = SafeContact['voicemail'];
const ALLOWED: readonly [Allow, string][] = [
  ['not-known', 'Not known: do not'],
  ['no', 'No'],
  ['yes', 'Yes, safe'],
];
