import { Fragment, useState } from 'react';
import type { OwnCriterionId } from '../../../shared/core/ids.ts';
import type { GradedClient, ScoredOwnCriterion } from '../../../shared/scoring/graded-client.ts';
import { classNames } from '../../ui/class-names.ts';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import { LevelKeys } from '../../ui/level-keys.tsx';
import { Value } from '../../ui/marks.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import type { ClientView } from './client-view.ts';
import styles from './criteria-table.module.css';
import { useRecordOwnLevel } from './use-record-own-level.ts';

type OwnCriteriaRowsProps = {
  readonly view: ClientView;
  readonly graded: GradedClient;
  /** Place of the first of these rows among all rows of the table. */
  readonly firstIndex: number;
  readonly focusedIndex: number;
  readonly onFocus: (index: number) => void;
};

/** The user's own criteria below the built-in ones: assessed by one key, or by the meanings that the user gave. */
export function OwnCriteriaRows({ view, graded, firstIndex, focusedIndex, onFocus }: OwnCriteriaRowsProps) {
  const [openId, setOpenId] = useState<OwnCriterionId | null>(null);
  const { own = [] } = graded;
  if (own.length === 0) return null;
  return (
    <tbody>
      {own.map((criterion, at) => (
        <Fragment key={criterion.id}>
          <OwnRow
            criterion={criterion}
            index={firstIndex + at}
            isTabStop={focusedIndex === firstIndex + at}
            isOpen={openId === criterion.id}
            onFocus={() => onFocus(firstIndex + at)}
            onToggle={() => setOpenId(openId === criterion.id ? null : criterion.id)}
          />
          {openId === criterion.id && (
            <OwnEditorRow view={view} criterion={criterion} onClose={() => setOpenId(null)} />
          )}
        </Fragment>
      ))}
    </tbody>
  );
}

type OwnRowProps = {
  readonly criterion: ScoredOwnCriterion;
  readonly index: number;
  readonly isTabStop: boolean;
  readonly isOpen: boolean;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
};

function OwnRow({ criterion, index, isTabStop, isOpen, onFocus, onToggle }: OwnRowProps) {
  const { card } = useTexts().client;
  const formatters = useFormatters();
  const { name, level, score, effectiveWeight, assessedOn } = criterion;
  const dash = <Value>–</Value>;
  return (
    <tr className={classNames(isOpen && styles.open, score === null && styles.unknown)}>
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
          <Value>{name}</Value>
        </button>
      </th>
      <td className={styles.end}>{dash}</td>
      <td>{level === null ? dash : <GradeBadge grade={level} />}</td>
      <td className={styles.end}>{score === null ? dash : <Value>{formatters.decimal1(score)}</Value>}</td>
      <td className={styles.end}>
        {effectiveWeight === null ? dash : <Value>{formatters.integer(effectiveWeight)}</Value>}
      </td>
      <td className={styles.source}>
        {assessedOn === null ? card.sources.unknown : card.sourceOn(card.sources.assessed, formatters.day(assessedOn))}
      </td>
    </tr>
  );
}

type OwnEditorRowProps = {
  readonly view: ClientView;
  readonly criterion: ScoredOwnCriterion;
  readonly onClose: () => void;
};

function OwnEditorRow({ view, criterion, onClose }: OwnEditorRowProps) {
  const record = useRecordOwnLevel(view);
  const anchors = view.model.own?.find(({ id }) => id === criterion.id)?.anchors;
  return (
    <tr className={styles.editorRow}>
      <td
        colSpan={6}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      >
        <LevelKeys
          label={criterion.name}
          value={criterion.level}
          onChange={(level) => void record(criterion, level)}
          onSkip={() => void record(criterion, null)}
          {...(anchors === undefined ? {} : { anchors })}
          autoFocus
        />
      </td>
    </tr>
  );
}
