import type { CalendarDate } from '../core/dates.ts';
import type { AdviceState } from '../evidence/advice.ts';
import type { AdviceAnswer } from '../evidence/evidence-kinds.ts';
import type { Catalog } from '../i18n/catalog.ts';
import type { InternalBlock } from '../paper/blocks.ts';
import { formatTableDate } from '../paper/paper-texts.ts';

/** A recommendation that is not carried out, with what only the operator may read of it. */
export type PreparedAdvice = {
  readonly what: string;
  readonly givenOn: CalendarDate;
  readonly state: AdviceState;
  readonly answer: AdviceAnswer | null;
  /** Weight of the risk, 1 to 3. */
  readonly weight: number;
  readonly dueOn: CalendarDate | null;
};

/** Open recommendations, those of the highest risk first, with the answer so far. None: nothing is printed. */
export function adviceTable(
  advice: readonly PreparedAdvice[],
  locale: string,
  { log, entryPanel }: Catalog['evidence'],
): InternalBlock[] {
  if (advice.length === 0) return [];
  const day = (date: CalendarDate) => formatTableDate(date, locale);
  const courseOf = ({ state, dueOn }: PreparedAdvice) => {
    const course = state === 'overdue' ? log.adviceStates.overdue : log.statuses[state];
    return dueOn === null ? course : `${course}, ${day(dueOn)}`;
  };
  return [
    { kind: 'heading', level: 1, text: 'Open recommendations' },
    {
      kind: 'table',
      columns: [
        { header: 'Recommended', share: 3 },
        { header: 'Given', isUnbroken: true, share: 1.1 },
        { header: 'Risk', share: 0.9 },
        { header: 'Answer so far', share: 1.6 },
        { header: 'Course', share: 1.6 },
      ],
      rows: advice
        .toSorted((one, other) => other.weight - one.weight)
        .map((one) => ({
          cells: [
            one.what,
            day(one.givenOn),
            entryPanel.weights[one.weight - 1] ?? '',
            one.answer === null ? log.noAnswer : log.answers[one.answer],
            courseOf(one),
          ],
        })),
      isDense: true,
    },
  ];
}
