import { useEffect, useRef, useState } from 'preact/hooks';
import { cleanText, MAX_FIELD_LENGTH } from '../../../model/text';
import { Choices } from '../../parts/Choices';
import { TextField } from '../../parts/TextField';
import { useServices } from '../../services';
import { stateLine } from '../Covered';
import type { Panel } from '../use-panel';

/** A note pasted by hand, beside any system or none. From here on the way is the same. */
export function Paste({ panel }: { panel: Panel }) {
  const services = useServices();
  const [text, setText] = useState('');
  // A long note is read while the panel may be covered, and opened again on something else.
  const isOnScreen = useRef(true);
  useEffect(() => () => void (isOnScreen.current = false), []);
  const read = async () => {
    if (text.length > MAX_FIELD_LENGTH) {
      return panel.say('This is longer than 200,000 characters. Paste a part of it, newest first.');
    }
    const note = cleanText(text);
    if (!note.trim()) return panel.say('Paste or type a note first.');
    const found = await services.readNote(note);
    // Said on the covered panel too: unread may not look like nothing there.
    if (!found.ok) return panel.say(found.message, true);
    const begun = await services.beginPasted(found.value);
    if (!begun.ok) return panel.say(begun.message, true);
    panel.usePasted(begun.value, isOnScreen.current);
  };
  const mark = async () => {
    const begun = await services.beginTicked();
    if (!begun.ok) return panel.say(begun.message, true);
    panel.usePasted(begun.value, isOnScreen.current);
  };
  return (
    <>
      <h1>Paste a note</h1>
      <p class="quiet">
        Kept on this computer until the browser closes. No name or number is needed.
      </p>
      <TextField label="Note" most={MAX_FIELD_LENGTH} rows={8} value={text} onInput={setText} />
      <Choices
        label="Paste a note"
        choices={[
          { key: '1', label: 'Read it', onChoose: () => void read() },
          { key: '2', label: 'Nothing to paste: mark by hand', onChoose: () => void mark() },
        ]}
      />
    </>
  );
}

/** Said after the gate where no single record can be named; nothing is lost by it. */
export function NoRecord({ panel }: { panel: Panel }) {
  const state = panel.view?.state;
  return (
    <>
      <h1>{state === 'conflict' ? stateLine(panel.view) : 'No record can be read here'}</h1>
      <p>
        {state === 'conflict'
          ? 'Parts of this page may belong to different patients. Wait for it to settle or open the patient again. Nothing is started until it agrees.'
          : 'Open a patient’s record, or paste a note instead. This does not mean that nothing is there.'}
      </p>
      <Choices
        label="What next"
        choices={[
          { key: 'P', label: 'Paste a note instead', onChoose: () => panel.go('paste') },
          { key: 'C', label: 'Cover', onChoose: () => panel.cover('key') },
        ]}
      />
    </>
  );
}

/** Storage refused or full: the enquiry cannot start here, and the paper card can. */
export function CannotSave({ panel }: { panel: Panel }) {
  return (
    <>
      <h1>This computer cannot save</h1>
      <p>
        A check cannot start here, because what you record would be lost. Use the paper card, or
        another computer, and tell the safeguarding lead.
      </p>
      <Choices
        label="What next"
        choices={[{ key: 'C', label: 'Cover', onChoose: () => panel.cover('key') }]}
      />
    </>
  );
}
