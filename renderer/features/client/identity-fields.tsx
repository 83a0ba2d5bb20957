import { ComboBox } from '../../ui/combo-box.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { usePlaces } from '../../ui/use-places.ts';
import type { DetailsFormProps } from './details-panel.tsx';
import styles from './details-section.module.css';

const standings = ['active', 'closed', 'prospect'] as const;

/** Name, standing, size and address. */
export function IdentityFields(props: DetailsFormProps) {
  const { details, change, isTried } = props;
  const { details: texts } = useTexts().client;
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
        <LineField field="legalName" {...props} />
        <Select
          label={texts.standing}
          options={standings.map((id) => ({ id, label: texts.standings[id] }))}
          value={details.standing}
          onChange={(standing) => change({ standing })}
        />
        <LineField field="emailDomain" {...props} />
        <CountField field="seats" {...props} />
        <CountField field="devices" {...props} />
      </fieldset>
      <AddressFields {...props} />
    </>
  );
}

function AddressFields(props: DetailsFormProps) {
  const { details, change } = props;
  const { details: texts } = useTexts().client;
  const { countries } = usePlaces();
  return (
    <fieldset className={styles.group}>
      <legend>{texts.groupAddress}</legend>
      <div className={styles.whole}>
        <LineField field="address" {...props} />
      </div>
      <LineField field="postcode" {...props} />
      <LineField field="city" {...props} />
      <ComboBox
        label={texts.country}
        options={countries}
        value={details.country}
        onChange={(country) => change({ country })}
      />
      <LineField field="locale" {...props} />
    </fieldset>
  );
}

type LineFieldProps = DetailsFormProps & {
  readonly field: 'legalName' | 'emailDomain' | 'address' | 'postcode' | 'city' | 'locale';
};

/** A line of text; an emptied one is unknown again. */
function LineField({ field, details, change }: LineFieldProps) {
  const { details: texts } = useTexts().client;
  return (
    <TextField
      label={texts[field]}
      value={details[field] ?? ''}
      onChange={(text) => change({ [field]: text === '' ? null : text })}
    />
  );
}

function CountField({ field, details, change }: DetailsFormProps & { readonly field: 'seats' | 'devices' }) {
  const { details: texts } = useTexts().client;
  return (
    <NumberField
      label={texts[field]}
      value={details[field]}
      onChange={(count) => change({ [field]: count })}
      min={0}
      decimals={0}
    />
  );
}
