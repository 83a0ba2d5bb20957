import { computeHourCost } from '../../../shared/client/cost-of-an-hour.ts';
import { unstatedCurrency } from '../../../shared/core/money.ts';
import { Link } from '../../ui/figure-link.tsx';
import { MoneyField } from '../../ui/number-field.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './hour-cost-panel.module.css';
import { type OperatorDraft, ratesOf } from './operator-draft.ts';

type HourCostPanelProps = { readonly draft: OperatorDraft; readonly onChange: (draft: OperatorDraft) => void };

/** What one hour costs and what it has to bring, running along with the fields; both can be typed over. */
export function HourCostPanel({ draft, onChange }: HourCostPanelProps) {
  const { operator } = useTexts().firstSteps;
  const { integer } = useFormatters();
  const rates = ratesOf(draft);
  const computed = computeHourCost(draft);
  return (
    <section className={styles.panel} aria-live="polite">
      <div className={styles.pair}>
        <RateFigure label={operator.oneHourCosts} value={rates.cost} draft={draft} />
        <RateFigure label={operator.target} value={rates.target} draft={draft} />
      </div>
      {computed === null ? (
        <p className="muted">{operator.incomplete}</p>
      ) : (
        <p className="muted">
          {operator.basis(integer(computed.clientHoursPerYear))} {operator.targetNote}
        </p>
      )}
      {draft.ownRates === null ? (
        <Link onPress={() => onChange({ ...draft, ownRates: rates })}>{operator.editRates}</Link>
      ) : (
        <OwnRates draft={draft} onChange={onChange} own={draft.ownRates} canCompute={computed !== null} />
      )}
    </section>
  );
}

function RateFigure(props: { readonly label: string; readonly value: number | null; readonly draft: OperatorDraft }) {
  const { common } = useTexts();
  const { integer, decimal2 } = useFormatters();
  const { value, draft } = props;
  const isWhole = value !== null && Number.isInteger(value);
  return (
    <div>
      <div className={styles.label}>{props.label}</div>
      <div className={styles.figure}>
        {value === null ? common.unknown : <span data-value>{isWhole ? integer(value) : decimal2(value)}</span>}
        {draft.currency !== null && draft.currency !== unstatedCurrency && (
          <span className={styles.unit} data-value>
            {draft.currency}
          </span>
        )}
      </div>
    </div>
  );
}

type OwnRatesProps = HourCostPanelProps & {
  readonly own: NonNullable<OperatorDraft['ownRates']>;
  readonly canCompute: boolean;
};

function OwnRates({ draft, onChange, own, canCompute }: OwnRatesProps) {
  const { operator } = useTexts().firstSteps;
  return (
    <>
      <div className={styles.pair}>
        <MoneyField
          label={operator.oneHourCosts}
          value={own.cost}
          currency={draft.currency}
          onChange={(cost) => onChange({ ...draft, ownRates: { ...own, cost } })}
        />
        <MoneyField
          label={operator.target}
          value={own.target}
          currency={draft.currency}
          onChange={(target) => onChange({ ...draft, ownRates: { ...own, target } })}
        />
      </div>
      {canCompute && <Link onPress={() => onChange({ ...draft, ownRates: null })}>{operator.useComputed}</Link>}
    </>
  );
}
