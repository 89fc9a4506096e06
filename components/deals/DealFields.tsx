import { useState } from 'preact/hooks';
import { DEAL_STATUSES, DEAL_TYPES, SECTORS } from '../../utils/model/deal.ts';
import type { DealEdits, EditableDealField, LedgerDeal } from '../../utils/model/ledger.ts';
import { t } from '../../utils/settings/strings.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Icon } from '../ui/Icon.tsx';
import { sectorWord, statusWord, typeWord } from '../words/deal.ts';
import { readForm, toForm, type DealForm } from './field-form.ts';
import { FIELDS, fieldLabel, fieldText } from './field-words.ts';

type Props = {
  deal: LedgerDeal;
  /** Names of officials by id. */
  names: Readonly<Record<string, string>>;
  onEdit: (edits: DealEdits) => Promise<boolean>;
  /** Back to the machine's word for one field. */
  onRevert: (field: EditableDealField) => void;
};

/** A deal's fields: the word that holds and, where a person changed it, the machine's beside it. */
export function DealFields({ deal, names, onEdit, onRevert }: Props) {
  const [form, setForm] = useState<DealForm | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!form) return;
    const read = readForm(toForm(deal.deal), form);
    setProblem(read.ok ? null : read.error.message);
    if (read.ok && (Object.keys(read.value).length === 0 || (await onEdit(read.value)))) setForm(null);
  };
  if (form) {
    return (
      <form class="deal-fields stack" onSubmit={save}>
        {FIELDS.map((field) => (
          <label class="labelled" key={field}>{fieldLabel(field)}
            <FieldInput field={field} value={form[field]} onChange={(value) => setForm({ ...form, [field]: value })} />
          </label>
        ))}
        {problem === null ? null : <p class="problem" role="alert">{problem}</p>}
        <div class="row">
          <button type="submit" class="button primary">{t('save')}</button>
          <button type="button" class="button" onClick={() => setForm(null)}>{t('cancel')}</button>
        </div>
      </form>
    );
  }
  return (
    <section class="stack" aria-label={t('deal_fields')}>
      <table class="plain"><tbody>
        {FIELDS.map((field) => {
          const edited = deal.edited.includes(field);
          const value = fieldText(deal.deal, field, names);
          if (value === '' && !edited) return null;
          return (
            <tr key={field}>
              <th scope="row">{fieldLabel(field)}</th>
              <td dir="auto">
                {value === '' ? '–' : value}
                {edited ? (
                  <span class="row tight soft small">
                    {t('deal_machine_word', fieldText(deal.machine, field, names) || '–')}
                    <IconButton icon="undo" label={t('deal_revert', fieldLabel(field))} onClick={() => onRevert(field)} />
                  </span>
                ) : null}
              </td>
            </tr>
          );
        })}
      </tbody></table>
      <div><button type="button" class="button" onClick={() => { setProblem(null); setForm(toForm(deal.deal)); }}><Icon name="edit" />{t('deal_edit')}</button></div>
    </section>
  );
}

function FieldInput({ field, value, onChange }: { field: EditableDealField; value: string; onChange: (value: string) => void }) {
  if (field === 'type' || field === 'status') {
    return (
      <select class="field" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {field === 'type'
          ? DEAL_TYPES.map((type) => <option key={type} value={type}>{typeWord(type)}</option>)
          : DEAL_STATUSES.map((status) => <option key={status} value={status}>{statusWord(status)}</option>)}
      </select>
    );
  }
  if (field === 'sectors') {
    const chosen = value.split(', ');
    return (
      <select class="field" multiple size={5} onChange={(event) => onChange([...event.currentTarget.selectedOptions].map((option) => option.value).join(', '))}>
        {SECTORS.map((sector) => <option key={sector} value={sector} selected={chosen.includes(sector)}>{sectorWord(sector)}</option>)}
      </select>
    );
  }
  const hint = { amount: '424400000 USD', parties: 'AZ, BY', date: '2025-05-05' }[field as string];
  if (field === 'subject') return <textarea class="field" rows={2} value={value} dir="auto" onInput={(event) => onChange(event.currentTarget.value)} />;
  return <input class="field" value={value} dir="auto" placeholder={hint} onInput={(event) => onChange(event.currentTarget.value)} />;
}
