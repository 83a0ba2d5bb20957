import type { LetGo } from '../../../shared/simulation/let-go.ts';
import { type Column, Table } from '../../ui/table.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { type KeptParting, simulateKept } from './kept-parting.ts';
import { useWhatIfFormats } from './use-what-if-formats.ts';
import styles from './what-if.module.css';
import type { WhatIfView } from './what-if-view.ts';

type Line = {
  readonly id: string;
  readonly name: string;
  readonly write: (result: LetGo, kept: KeptParting) => string;
};

/** Two to four kept partings side by side, by today's figures. */
export function CompareScenarios({ view, kept }: { readonly view: WhatIfView; readonly kept: readonly KeptParting[] }) {
  const { scenarios: texts } = useTexts().whatIf;
  const lines = useLines(view);
  const columns: readonly Column<Line>[] = [
    { id: 'line', header: texts.figure, isRowHeader: true, render: ({ name }) => name },
    ...kept.map((scenario): Column<Line> => {
      const result = simulateKept(view, scenario.input);
      return {
        id: scenario.id,
        header: scenario.name,
        align: 'end',
        wraps: true,
        render: ({ write }) => <span data-value>{write(result, scenario)}</span>,
      };
    }),
  ];
  return (
    <section aria-label={texts.compare} className={styles.compare}>
      <h2>{texts.compare}</h2>
      <Table label={texts.compare} columns={columns} rows={lines} rowKey={({ id }) => id} />
    </section>
  );
}

/** Beyond this many names the rest is counted. */
const mostNames = 5;

function useLines(view: WhatIfView): readonly Line[] {
  const { bank, time, scenarios: texts, verdict } = useTexts().whatIf;
  const { list, integer, pct0 } = useFormatters();
  const formats = useWhatIfFormats(view);
  const negative = (pct: number | null) => (pct === null ? null : 0 - pct);
  const gone = ({ input }: KeptParting) =>
    input.leaving.filter((id) => !view.clients.some(({ clientId }) => clientId === id)).length;
  const names = ({ leaving }: LetGo) =>
    view.clients.filter(({ clientId }) => leaving.includes(clientId)).map(({ name }) => name);
  return [
    {
      id: 'who',
      name: texts.who,
      write: (result, kept) => {
        const all = names(result);
        const others = all.length > mostNames ? [texts.others(all.length - mostNames)] : [];
        const missing = gone(kept) > 0 ? [texts.gone(gone(kept))] : [];
        return list([...all.slice(0, mostNames), ...others, ...missing]);
      },
    },
    { id: 'revenue', name: bank.revenue, write: (result) => formats.signedPct(negative(result.revenueLostPct)) },
    { id: 'cash', name: bank.inHand, write: (result) => formats.signedMoney(result.cashEffectMinor) },
    {
      id: 'rest',
      name: bank.leftUnknown,
      write: (result) => formats.money(result.rest?.afterMinor ?? null),
    },
    { id: 'hours', name: time.hours, write: (result) => formats.signedPct(negative(result.hoursFreedPct)) },
    { id: 'rate', name: time.perHour, write: (result) => formats.rate(result.ehrAfterMinor) },
    {
      id: 'refill',
      name: texts.refill,
      write: ({ refillHours }) => (refillHours === null ? '–' : integer(refillHours)),
    },
    {
      id: 'top',
      name: texts.top3,
      write: ({ top3AfterPct }) => (top3AfterPct === null ? '–' : pct0(top3AfterPct)),
    },
    { id: 'verdict', name: verdict.label, write: (result) => verdict[result.verdict.kind] },
  ];
}
