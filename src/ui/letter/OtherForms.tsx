import type { LetterForm } from '../../referral/letter-form';

interface OtherFormsProps {
  forms: readonly LetterForm[];
  confirmed: boolean;
  onForm(form: LetterForm): void;
}

/** Every other way a letter leaves: less often wanted, so folded away. */
export function OtherForms({ forms, confirmed, onForm }: OtherFormsProps) {
  return (
    <details class="other-forms">
      <summary>Other forms</summary>
      <p class="quiet">
        A saved file lies in the downloads folder of this computer: send it the way your site
        allows, then delete it.
      </p>
      <div class="margin-actions">
        {forms.map((form) => (
          <button
            key={form.id}
            type="button"
            class="button"
            data-kind="secondary"
            disabled={!confirmed}
            onClick={() => onForm(form)}
          >
            {form.label}
          </button>
        ))}
      </div>
    </details>
  );
}
