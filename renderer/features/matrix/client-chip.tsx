import { VisuallyHidden } from 'react-aria-components';
import { type CurrencyCode, toUnits } from '../../../shared/core/money.ts';
import type { MatrixChip } from '../../../shared/scorecard/matrix-layout.ts';
import { classNames } from '../../ui/class-names.ts';
import { GradeShape } from '../../ui/grade-shape.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { TrendIcon } from '../../ui/trend-icon.tsx';
import { type Density, sizeChip } from './chip-size.ts';
import styles from './client-chip.module.css';
import { useTrend } from './use-trends.ts';

type ClientChipProps = {
  readonly chip: MatrixChip;
  readonly density: Density;
  readonly currency: CurrencyCode;
  readonly isNearEdge: boolean;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
};

const thousand = 1000;

/**
 * A client in the matrix: sized by revenue, coloured and shaped by grade, hatched where provisional. There are
 * hundreds, so each is a plain button.
 */
export function ClientChip(props: ClientChipProps) {
  const { chip, density, currency, isNearEdge } = props;
  const { matrix: texts } = useTexts();
  const formatters = useFormatters();
  const { go } = useNavigation();
  const trend = useTrend(chip.clientId);
  const { height } = sizeChip(chip, density);
  const { revenueMinor } = chip;
  return (
    <button
      type="button"
      className={classNames(
        styles.chip,
        styles[density],
        chip.provisional && 'hatched',
        chip.provisional && styles.provisional,
      )}
      style={{ blockSize: height }}
      data-grade={chip.grade}
      data-hint={chip.clientId}
      tabIndex={props.isTabStop ? 0 : -1}
      onFocus={props.onFocus}
      onClick={() => go({ page: 'client', clientId: chip.clientId })}
    >
      <ChipGrade chip={chip} density={density} />
      <span className={styles.name} data-value>
        {chip.name}
      </span>
      <TrendIcon mark={trend} size={density === 'dense' ? 10 : 12} />
      {density === 'roomy' && revenueMinor !== null && (
        <span className={styles.revenue} data-value>
          {formatters.decimal1(toUnits(revenueMinor, currency) / thousand)}
        </span>
      )}
      {isNearEdge && <span className={styles.edge}>{density === 'roomy' ? texts.edge : null}</span>}
    </button>
  );
}

/** Shape and letter of the grade; small chips show the letter only where it is provisional. */
function ChipGrade({ chip, density }: Pick<ClientChipProps, 'chip' | 'density'>) {
  const { matrix: texts } = useTexts();
  const letter = chip.provisional ? texts.provisionalLetter(chip.grade) : chip.grade;
  return (
    <>
      <GradeShape grade={chip.grade} size={density === 'dense' ? 8 : 9} />
      <VisuallyHidden>{texts.chipGrade(letter)}</VisuallyHidden>
      {(density === 'roomy' || chip.provisional) && (
        <span className={styles.letter} data-value aria-hidden>
          {letter}
        </span>
      )}
    </>
  );
}
