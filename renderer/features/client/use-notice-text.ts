import type { Notice } from '../../../shared/scoring/graded-client.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';

/** Makes the sentence of a notice; null for those that are said by a mark beside the grade. */
export function useNoticeText(): (notice: Notice) => string | null {
  const { client, evidence } = useTexts();
  const formatters = useFormatters();
  const texts = client.notices;
  return (notice) => {
    switch (notice.kind) {
      case 'cost-incomplete':
        return notice.invoiceCount === 0 ? texts.costUnknown : texts.costIncomplete(notice.invoiceCount);
      case 'hours-unknown':
        return texts.hoursUnknown;
      case 'revenue-unknown':
        return texts.revenueUnknown;
      case 'foreign-currency':
        return texts.foreignCurrency(notice.count);
      case 'under-served':
        return texts.underServed(formatters.decimal1(notice.ratio));
      case 'gut-disagrees':
        return texts.gutDisagrees(notice.callerId, notice.grade);
      case 'expired-flags':
        return texts.expiredFlags(formatters.list(notice.flags.map((flag) => evidence.flags[flag].name)));
      case 'new-client':
      case 'stale-assessments':
        return null;
    }
  };
}
