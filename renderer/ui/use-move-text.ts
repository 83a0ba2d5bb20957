import { assertNever } from '../../shared/core/errors.ts';
import type { Catalog } from '../../shared/i18n/catalog.ts';
import type { Formatters } from '../../shared/i18n/formatters.ts';
import type { Move, MoveReason } from '../../shared/scorecard/history/explain-move.ts';
import type { CriterionId, Level } from '../../shared/scoring/level.ts';
import { useFormatters, useTexts } from './texts.tsx';

/** Why a grade moved between two month ends, in one line. */
export function useMoveText() {
  const texts = useTexts();
  const formatters = useFormatters();
  return (move: Move): string => {
    const reasons = move.reasons.map((reason) => describeReason(reason, texts, formatters));
    return reasons.length === 0 ? texts.history.move.unexplained : reasons.join('; ');
  };
}

function describeReason(reason: MoveReason, texts: Catalog, formatters: Formatters): string {
  const { move } = texts.history;
  switch (reason.kind) {
    case 'criterion': {
      const { criterion: id, fromLevel, toLevel } = reason;
      const { name: plainName } = texts.assessment.criteria[id];
      // A figure beside a level says nothing: either both sides are figures or both are levels.
      const areFigures = reason.fromValue !== null && reason.toValue !== null;
      const name = areFigures && (id === 'F2' || id === 'F3') ? move.against[id] : plainName;
      const side = (value: number | null, level: Level | null) =>
        sideOf(id, areFigures ? value : null, level, texts, formatters);
      return move.values(name, side(reason.fromValue, fromLevel), side(reason.toValue, toLevel));
    }
    case 'own': {
      const { unknown } = texts.common;
      return move.values(reason.name, reason.fromLevel ?? unknown, reason.toLevel ?? unknown);
    }
    case 'cap': {
      const { name } = texts.evidence.flags[reason.flag];
      return reason.isNew ? move.newFlag(name) : move.goneFlag(name);
    }
    case 'size':
      return reason.isNew ? move.small : move.notSmall;
    case 'released':
      return move.released[reason.axis];
    case 'caller-id':
      return move.callerId(reason.from ?? texts.common.unknown, reason.to ?? texts.common.unknown);
    case 'model':
      return move.model;
    default:
      return assertNever(reason);
  }
}

/** The figure where both sides have one, else the level. */
function sideOf(
  id: CriterionId,
  value: number | null,
  level: Level | null,
  texts: Catalog,
  formatters: Formatters,
): string {
  if (value === null) return level ?? texts.common.unknown;
  switch (id) {
    case 'F1':
    case 'F4':
      return formatters.pct0(value);
    case 'F2':
    case 'F3':
      return formatters.pct0(value * 100);
    case 'R1':
      return texts.history.units.days(formatters.integer(value));
    default:
      return level ?? formatters.integer(value);
  }
}
