import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { TypedIdentity } from '../../referral/confirm-identity';
import { hygiene } from '../parts/field-hygiene';

interface ConfirmRowProps {
  patientMark: string;
  explain: string;
  confirmed: boolean;
  onConfirm(typed: TypedIdentity): 'ok' | string;
  onPrint(): void;
  onCopy(): void;
  /** An editable document; absent on a leaflet. */
  onDocument?: (() => void) | undefined;
}

/**
 * Initials and age, typed from the record, before anything leaves (hazard H04). Not a form, and Enter
 * does nothing on any of it: a confirm must be meant.
 */
export function ConfirmRow(props: ConfirmRowProps) {
  const { patientMark, explain, confirmed, onConfirm, onPrint, onCopy, onDocument } = props;
  const [problem, setProblem] = useState('');
  const print = useRef<HTMLButtonElement>(null);
  const typed = useRef<TypedIdentity>({ initials: '', age: '' });
  const justConfirmed = useRef(false);
  const id = useId();

  useEffect(() => {
    if (confirmed && justConfirmed.current) print.current?.focus();
    justConfirmed.current = false;
  }, [confirmed]);

  const confirm = () => {
    const answer = onConfirm(typed.current);
    justConfirmed.current = answer === 'ok';
    setProblem(answer === 'ok' ? '' : answer);
  };

  return (
    <section class="card stack confirm" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{confirmed ? 'Ready' : 'Is this the right patient?'}</h2>
      {confirmed ? (
        patientMark && <p>Confirmed for {patientMark}.</p>
      ) : (
        <>
          <p id={`${id}-explain`}>{explain}</p>
          <div class="confirm-fields" onKeyDown={ignoreEnter}>
            {(['initials', 'age'] as const).map((part) => (
              <div class="field" key={part}>
                <label for={`${id}-${part}`}>{part === 'initials' ? 'Initials' : 'Age'}</label>
                <input
                  id={`${id}-${part}`}
                  type="text"
                  inputMode={part === 'age' ? 'numeric' : 'text'}
                  maxLength={12}
                  aria-describedby={problem ? `${id}-problem` : `${id}-explain`}
                  aria-invalid={problem !== ''}
                  {...hygiene}
                  onInput={(event) => {
                    typed.current = { ...typed.current, [part]: event.currentTarget.value };
                  }}
                />
              </div>
            ))}
            <button type="button" class="button" aria-describedby={`${id}-keys`} onClick={confirm}>
              Confirm
            </button>
          </div>
          <p class="quiet" id={`${id}-keys`}>
            Press Confirm with the pointer or the space bar; Enter does nothing here.
          </p>
          <p class="confirm-problem" role="alert" id={`${id}-problem`}>
            {problem}
          </p>
        </>
      )}
      <div class="margin-actions">
        <button ref={print} type="button" class="button" disabled={!confirmed} onClick={onPrint}>
          Print
        </button>
        <button
          type="button"
          class="button"
          data-kind="secondary"
          disabled={!confirmed}
          onClick={onCopy}
        >
          Copy
        </button>
        {onDocument && (
          <button
            type="button"
            class="button"
            data-kind="secondary"
            disabled={!confirmed}
            onClick={onDocument}
          >
            Document
          </button>
        )}
      </div>
    </section>
  );
}

function ignoreEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}
