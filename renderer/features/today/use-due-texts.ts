import { assertNever } from '../../../shared/core/errors.ts';
import type { DueItem } from '../../../shared/rhythm/due-item.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';

/** What an item is about, in words; for a promise what was promised. */
export function useDueTexts(): (item: DueItem) => string {
  const { today: texts, evidence } = useTexts();
  const { day, month } = useFormatters();
  const { matters } = texts;
  return (item) => {
    switch (item.kind) {
      case 'promise':
        return item.what;
      case 'meeting':
        return matters.meeting;
      case 'review':
        return item.probation ? matters.reviewProbation(item.grade) : matters.review(item.grade);
      case 'notice':
        return matters.notice(day(item.endOn));
      case 'term-end':
        return matters.termEnd;
      case 'flag-review':
        return matters.flagReview(evidence.flags[item.flag].name);
      case 'flag-expiry':
        return matters.flagExpiry(evidence.flags[item.flag].name);
      case 'regrade':
        return matters.regrade(item.clientCount);
      case 'month-end':
        return matters.monthEnd(month(item.month));
      case 'price-review':
        return matters.priceReview;
      case 'least-fit':
        return matters.leastFit;
      case 'gap':
        return texts.gaps[item.gap](item.count);
      default:
        return assertNever(item);
    }
  };
}
