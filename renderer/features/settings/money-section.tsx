import { computeHourCost } from '../../../shared/client/cost-of-an-hour.ts';
import type { Settings } from '../../../shared/contract/settings-calls.ts';
import { parseCurrencyCode } from '../../../shared/core/money.ts';
import { parsePaidHelpers } from '../../../shared/simulation/paid-helpers.ts';
import { useSettings } from '../../client/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Value } from '../../ui/marks.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { usePlaces } from '../../ui/use-places.ts';
import { useSaving } from './save-context.ts';
import { SettingNumber, SettingText } from './setting-fields.tsx';
import styles from './settings-page.module.css';

/** Largest sum that is taken, as in the store. */
const maxAmount = 1e9;

/** Needs, hours and rates, with the cost of an hour that follows from them. */
export function MoneySection() {
  const { money: texts } = useTexts().settings;
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{texts.needHeading}</legend>
        <NeedFields />
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{texts.rateHeading}</legend>
        <RateFields />
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{texts.moreHeading}</legend>
        <MoreFields />
      </fieldset>
    </>
  );
}

type Amount =
  | 'listRatePerHour'
  | 'internalCostPerHour'
  | 'targetRatePerHour'
  | 'privateNeedPerMonth'
  | 'fixedCostPerMonth'
  | 'cashReserve';
type Figure =
  | Amount
  | 'clientHoursPerWeek'
  | 'workWeeksPerYear'
  | 'usualPassThroughSharePct'
  | 'resellHoursPerMonth'
  | 'rampMonths';

function useFigure(key: Figure) {
  const { settings } = useSettings();
  return { value: settings[key], toChange: (value: number | null): Partial<Settings> => ({ [key]: value }) };
}

function AmountField(props: {
  readonly setting: Amount;
  readonly label: string;
  readonly per?: string;
  readonly description?: string;
}) {
  const { settings } = useSettings();
  const { money: texts } = useTexts().settings;
  const { setting, per, ...shown } = props;
  const currency = settings.currency ?? '';
  const unit = per === undefined ? <Value>{currency}</Value> : texts.unitPer({ currency, per });
  return <SettingNumber {...shown} {...useFigure(setting)} max={maxAmount} unit={unit} />;
}

function NeedFields() {
  const { money: texts } = useTexts().settings;
  const { settings } = useSettings();
  const { save } = useSaving();
  const { currencies } = usePlaces();
  return (
    <div className={styles.grid}>
      <AmountField
        setting="privateNeedPerMonth"
        label={texts.privateNeed}
        description={texts.privateNeedNote}
        per={texts.perMonth}
      />
      <AmountField setting="fixedCostPerMonth" label={texts.fixedCost} per={texts.perMonth} />
      <ComboBox
        key={settings.currency}
        label={texts.currency}
        description={texts.currencyNote}
        options={currencies}
        value={settings.currency}
        onChange={(code) => {
          const currency = parseCurrencyCode(code ?? '');
          if (currency !== undefined && currency !== settings.currency) void save({ currency });
        }}
      />
      <SettingNumber {...useFigure('clientHoursPerWeek')} label={texts.hoursPerWeek} unit={texts.hours} max={168} />
      <SettingNumber {...useFigure('workWeeksPerYear')} label={texts.weeksPerYear} unit={texts.weeks} max={53} />
      <AmountField setting="cashReserve" label={texts.cashReserve} />
    </div>
  );
}

function RateFields() {
  const { money: texts } = useTexts().settings;
  return (
    <div className={styles.grid}>
      <AmountField setting="internalCostPerHour" label={texts.internalCost} per={texts.perHour} />
      <AmountField setting="targetRatePerHour" label={texts.target} per={texts.perHour} />
      <AmountField setting="listRatePerHour" label={texts.listRate} per={texts.perHour} />
      <CostHelper />
    </div>
  );
}

/** Whether cost and target are those that need, fixed cost and hours make; one press takes them over. */
function CostHelper() {
  const { money: texts } = useTexts().settings;
  const { settings } = useSettings();
  const { save } = useSaving();
  const { integer, decimal2 } = useFormatters();
  const cost = computeHourCost(settings);
  if (cost === null) return <p className={styles.helper}>{texts.helperIncomplete}</p>;
  const rate = (value: number) => (Number.isInteger(value) ? integer(value) : decimal2(value));
  const matches =
    cost.costPerHour === settings.internalCostPerHour && cost.targetPerHour === settings.targetRatePerHour;
  if (matches) return <p className={styles.helper}>{texts.helperMatches}</p>;
  const use = () => void save({ internalCostPerHour: cost.costPerHour, targetRatePerHour: cost.targetPerHour });
  return (
    <div className={styles.helper}>
      <span>{texts.helper({ cost: rate(cost.costPerHour), target: rate(cost.targetPerHour) })}</span>
      <Button size="small" onPress={use}>
        {texts.useHelper}
      </Button>
    </div>
  );
}

function MoreFields() {
  const { money: texts } = useTexts().settings;
  const { settings } = useSettings();
  return (
    <div className={styles.grid}>
      <SettingNumber
        label={texts.adminHours}
        description={texts.adminHoursNote}
        value={settings.adminHoursPerClientMonth}
        toChange={(hours) => (hours === null ? {} : { adminHoursPerClientMonth: hours })}
        unit={texts.hoursPerMonth}
        max={200}
        mayBeEmpty={false}
      />
      <SettingNumber
        {...useFigure('usualPassThroughSharePct')}
        label={texts.usualShare}
        description={texts.usualShareNote}
        unit="%"
        max={100}
      />
      <div />
      <SettingNumber
        {...useFigure('resellHoursPerMonth')}
        label={texts.resellHours}
        unit={texts.hoursPerMonth}
        max={maxAmount}
      />
      <SettingNumber {...useFigure('rampMonths')} label={texts.ramp} unit={texts.months} max={60} />
      <SettingText
        label={texts.paidHelpers}
        description={texts.paidHelpersNote}
        value={settings.paidHelpers}
        toChange={(paidHelpers) => ({ paidHelpers })}
        check={(helpers) => (parsePaidHelpers(helpers) === undefined ? texts.badHelpers : undefined)}
      />
    </div>
  );
}
