import { ComboBox } from '../../ui/combo-box.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { usePlaces } from '../../ui/use-places.ts';
import type { DetailsFormProps } from './details-panel.tsx';
import styles from './details-section.module.css';

type LineField = 'legalName' | 'emailDomain' | 'address' | 'postcode' | 'city' | 'locale';
const standings = ['active', 'closed', 'prospect'] as const;

/** Name, standing, address and size. */
export function IdentityFields({ details, change, isTried }: DetailsFormProps) {
  const { details: texts } = useTexts().client;
  const { countries } = usePlaces();
  const line = (field: LineField) => (
    <TextField
      label={texts[field]}
      value={details[field] ?? ''}
      onChange={(text) => change({ [field]: text === '' ? null : text })}
    />
  );
  const isNameless = isTried && details.name.trim() === '';
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{texts.groupIdentity}</legend>
        <TextField
          label={texts.name}
          value={details.name}
          onChange={(name) => change({ name })}
          isRequired
          error={isNameless ? texts.nameNeeded : undefined}
        />
        {line('legalName')}
        <Select
          label={texts.standing}
          options={standings.map((id) => ({ id, label: texts.standings[id] }))}
          value={details.standing}
          onChange={(standing) => change({ standing })}
        />
        {line('emailDomain')}
        <NumberField
          label={texts.seats}
          value={details.seats}
          onChange={(seats) => change({ seats })}
          min={0}
          decimals={0}
        />
        <NumberField
          label={texts.devices}
          value={details.devices}
          onChange={(devices) => change({ devices })}
          min={0}
          decimals={0}
        />
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{texts.groupAddress}</legend>
        <div className={styles.whole}>{line('address')}</div>
        {line('postcode')}
        {line('city')}
        <ComboBox
          label={texts.country}
          options={countries}
          value={details.country}
          onChange={(country) => change({ country })}
        />
        {line('locale')}
      </fieldset>
    </>
  );
}
