import type { ReactNode } from 'react';
import type { GradedClient, ScoredCriterion } from '../../../shared/scoring/graded-client.ts';
import type { AssessableId, CriterionId, Level } from '../../../shared/scoring/level.ts';
import { classNames } from '../../ui/class-names.ts';
import { FigureLink } from '../../ui/figure-link.tsx';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import { Estimated, Value } from '../../ui/marks.tsx';
import type { RowsTab } from '../../ui/navigation.ts';
import { Tag } from '../../ui/tag.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { rowsTabOf, useCriterionValue } from '../../ui/use-criterion-value.ts';
import { type ClientView, findCurrentAssessment } from './client-view.ts';
import styles from './criteria-table.module.css';

type RowProps = {
  readonly view: ClientView;
  readonly graded: GradedClient;
  readonly index: number;
  readonly isTabStop: boolean;
  readonly isOpen: boolean;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
};

/** The name of a criterion as the button of its row. */
function RowName({ id, index, isTabStop, isOpen, onFocus, onToggle }: RowProps & { readonly id: AssessableId }) {
  const { assessment } = useTexts();
  return (
    <th scope="row">
      <button
        type="button"
        className={styles.name}
        aria-expanded={isOpen}
        data-row-index={index}
        tabIndex={isTabStop ? 0 : -1}
        onFocus={onFocus}
        onClick={onToggle}
      >
        {assessment.criteria[id].name}
      </button>
    </th>
  );
}

function LevelCell({ level, points }: { readonly level: Level | null; readonly points: number | null }) {
  const formatters = useFormatters();
  return (
    <>
      <td>{level === null ? <span className="muted">–</span> : <GradeBadge grade={level} />}</td>
      <td className={styles.end}>{points === null ? <Dash /> : <Value>{formatters.decimal1(points)}</Value>}</td>
    </>
  );
}

function Dash(): ReactNode {
  return (
    <span className="muted" data-value>
      –
    </span>
  );
}

/** One criterion of an axis. */
export function CriterionRow(
  props: RowProps & { readonly id: CriterionId; readonly onOpenRows: (tab: RowsTab) => void },
) {
  const { id, view, graded, isOpen, onOpenRows } = props;
  const { assessment, common } = useTexts();
  const criterion = graded.criteria[id];
  const text = useCriterionValue(view.currency)(graded, id);
  const tab = rowsTabOf(id);
  const isEstimated = isEstimatedValue(graded, criterion);
  return (
    <tr className={classNames(isOpen && styles.open, criterion.score === null && styles.unknown)}>
      <RowName {...props} />
      <td className={styles.end}>
        {text === null || tab === undefined ? (
          <Dash />
        ) : (
          <FigureLink
            label={common.figure(assessment.criteria[id].name, isEstimated ? common.estimated(text) : text)}
            onPress={() => onOpenRows(tab)}
          >
            <Estimated isEstimated={isEstimated}>
              <Value>{text}</Value>
            </Estimated>
          </FigureLink>
        )}
      </td>
      <LevelCell level={criterion.level} points={criterion.score} />
      <td className={styles.end}>
        <Weight criterion={criterion} />
      </td>
      <td className={styles.source}>
        <Source criterion={criterion} note={findCurrentAssessment(view, id)?.note ?? null} />
      </td>
    </tr>
  );
}

/** A pinned level hides that its measurement beneath rests on estimates. */
function isEstimatedValue({ figures }: GradedClient, { id, source }: ScoredCriterion): boolean {
  if (source === 'estimated') return true;
  if (source !== 'pinned' || !['F1', 'F2', 'F3'].includes(id)) return false;
  return figures.estimated.revenue || figures.estimated.passThrough || figures.estimated.hours;
}

/** The weight of the model, and what it became where unknown criteria left the sum. */
function Weight({ criterion: { weight, effectiveWeight } }: { readonly criterion: ScoredCriterion }) {
  const { card } = useTexts().client;
  const formatters = useFormatters();
  if (effectiveWeight === null) return <Dash />;
  const whole = formatters.integer(weight);
  if (Math.abs(effectiveWeight - weight) < 0.05) return <Value>{whole}</Value>;
  return (
    <span title={card.redistributed(whole)}>
      <Value>{formatters.decimal1(effectiveWeight)}</Value>
    </span>
  );
}

function Source({ criterion, note }: { readonly criterion: ScoredCriterion; readonly note: string | null }) {
  const { card, marks } = useTexts().client;
  const formatters = useFormatters();
  const { source, assessedOn, measuredScore, isStale } = criterion;
  const name = card.sources[source];
  const text =
    source === 'pinned' && measuredScore !== null
      ? card.pinnedOver(formatters.decimal1(measuredScore))
      : assessedOn !== null && (source === 'assessed' || source === 'pinned')
        ? card.sourceOn(name, formatters.day(assessedOn))
        : name;
  return (
    <>
      <span {...(note === null ? {} : { title: note })}>{text}</span>
      {isStale && (
        <>
          {' '}
          <Tag>{marks.stale}</Tag>
        </>
      )}
    </>
  );
}

/** The reaction when the name lights up: no weight, decides only where figures nearly tie. */
export function CallerIdRow(props: RowProps) {
  const { view, graded, isOpen } = props;
  const { card } = useTexts().client;
  const formatters = useFormatters();
  const assessed = findCurrentAssessment(view, 'G0');
  return (
    <tr className={classNames(isOpen && styles.open, graded.callerId === null && styles.unknown)}>
      <RowName {...props} id="G0" />
      <td className={styles.end}>
        <Dash />
      </td>
      <LevelCell level={graded.callerId} points={null} />
      <td className={styles.end}>{card.noWeight}</td>
      <td className={styles.source}>
        {assessed === undefined || assessed.level === null
          ? card.sources.unknown
          : card.sourceOn(card.sources.assessed, formatters.day(assessed.assessedOn))}
      </td>
    </tr>
  );
}
