import { toMinor, toUnits } from '../../../shared/core/money.ts';
import { Estimated } from '../../ui/marks.tsx';
import { MoneyField } from '../../ui/number-field.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { type ResoldData, type ResoldRow, type TypedCosts, usualOf } from './resold-rows.ts';
import styles from './resold-step.module.css';

type ResoldTableProps = {
  readonly data: ResoldData;
  readonly typed: TypedCosts;
  readonly usualPct: number | null;
  readonly onType: (typed: TypedCosts) => void;
};

export function ResoldTable(props: ResoldTableProps) {
  const { resold } = useTexts().firstSteps;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{resold.client}</th>
          <th scope="col" className={styles.number}>
            {resold.revenue}
          </th>
          <th scope="col" className={styles.number}>
            {resold.bought}
          </th>
          <th scope="col" className={styles.number}>
            {resold.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.data.rows.map((row, index) => (
          <ResoldLine key={row.clientId} {...props} row={row} isFirst={index === 0} />
        ))}
      </tbody>
    </table>
  );
}

type ResoldLineProps = ResoldTableProps & { readonly row: ResoldRow; readonly isFirst: boolean };

function ResoldLine({ data, row, typed, usualPct, onType, isFirst }: ResoldLineProps) {
  const { resold } = useTexts().firstSteps;
  const { wholeMoney, pct0 } = useFormatters();
  const { currency } = data;
  const minor = typed.get(row.clientId) ?? null;
  const usualMinor = usualOf(row, usualPct);
  const shown = minor ?? usualMinor;
  return (
    <tr>
      <th scope="row" data-value>
        {row.name}
      </th>
      <td className={styles.number} data-value>
        {wholeMoney(row.revenueMinor, currency)}
      </td>
      <td className={styles.input}>
        <MoneyField
          label={resold.boughtOf(row.name)}
          isLabelHidden
          autoFocus={isFirst}
          value={minor === null ? null : toUnits(minor, currency)}
          currency={currency}
          placeholder={usualMinor === null ? '' : resold.estimated(wholeMoney(usualMinor, currency))}
          error={minor !== null && minor > row.revenueMinor ? resold.moreThanRevenue : undefined}
          onChange={(amount) =>
            onType(new Map(typed).set(row.clientId, amount === null ? null : toMinor(amount, currency)))
          }
        />
      </td>
      <td className={styles.number} data-value>
        {shown !== null && <Estimated isEstimated={minor === null}>{pct0((shown / row.revenueMinor) * 100)}</Estimated>}
      </td>
    </tr>
  );
}
