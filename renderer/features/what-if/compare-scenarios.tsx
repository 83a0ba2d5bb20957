import type { LetGo } from '../../../shared/simulation/let-go.ts';
import type { PriceRound } from '../../../shared/simulation/price-round.ts';
import { type Column, Table } from '../../ui/table.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { cashNow, computeKept, type Kept, type KeptNow } from './kept.ts';
import { useWhatIfFormats } from './use-what-if-formats.ts';
import styles from './what-if.module.css';
import type { WhatIfView } from './what-if-view.ts';

type Line = {
  readonly id: string;
  readonly name: string;
  /** Null where the figure is none of its kind. */
  readonly write: (now: KeptNow) => string | null;
};

/** Two to four of what is kept side by side, by today's figures: what both kinds have first, then what one has. */
export function CompareScenarios({ view, kept }: { readonly view: WhatIfView; readonly kept: readonly Kept[] }) {
  const { scenarios: texts, unknown } = useTexts().whatIf;
  const all = [...useSharedLines(view), ...useRoundLines(view), ...usePartingLines(view)];
  const computed = kept.map((one) => computeKept(view, one));
  const lines = all.filter(({ write }) => computed.some((now) => write(now) !== null));
  const columns: readonly Column<Line>[] = [
    { id: 'line', header: texts.figure, isRowHeader: true, render: ({ name }) => name },
    ...computed.map(
      (now): Column<Line> => ({
        id: now.kept.id,
        header: now.kept.name,
        align: 'end',
        wraps: true,
        render: ({ write }) => <span data-value>{write(now) ?? unknown}</span>,
      }),
    ),
  ];
  return (
    <section aria-label={texts.compare} className={styles.compare}>
      <h2>{texts.compare}</h2>
      <Table label={texts.compare} columns={columns} rows={lines} rowKey={({ id }) => id} />
      {computed.some(({ kind }) => kind === 'price-round') && <p className={styles.quiet}>{texts.roundsAreGuesses}</p>}
    </section>
  );
}

/** Beyond this many names the rest is counted. */
const mostNames = 5;

function useSharedLines(view: WhatIfView): readonly Line[] {
  const { bank, scenarios: texts } = useTexts().whatIf;
  const { list } = useFormatters();
  const formats = useWhatIfFormats(view);
  const who = (now: KeptNow) => {
    const missing = now.goneCount > 0 ? [texts.gone(now.goneCount)] : [];
    if (now.kind === 'price-round') {
      return list([texts.asked(now.round.toCall.length, view.clients.length), ...missing]);
    }
    const { leaving } = now.parting;
    const all = view.clients.filter(({ clientId }) => leaving.includes(clientId)).map(({ name }) => name);
    const others = all.length > mostNames ? [texts.others(all.length - mostNames)] : [];
    return list([...all.slice(0, mostNames), ...others, ...missing]);
  };
  const rest = (now: KeptNow) => {
    if (now.kind === 'parting') return now.parting.rest?.afterMinor ?? null;
    return now.restMinor === null ? null : now.restMinor + (now.round.expectedMinor - now.round.todayMinor) / 12;
  };
  return [
    { id: 'kind', name: texts.kind, write: ({ kind }) => texts.kinds[kind] },
    { id: 'who', name: texts.who, write: who },
    { id: 'cash', name: bank.inHand, write: (now) => formats.signedMoney(cashNow(now)) },
    { id: 'rest', name: bank.leftUnknown, write: (now) => formats.money(rest(now)) },
  ];
}

function useRoundLines(view: WhatIfView): readonly Line[] {
  const { priceRound: texts } = useTexts();
  const formats = useWhatIfFormats(view);
  const line = (id: string, name: string, write: (round: PriceRound) => string): Line => ({
    id,
    name,
    write: (now) => (now.kind === 'price-round' ? write(now.round) : null),
  });
  return [line('all-stay', texts.ifAllStay, (round) => formats.signedMoney(round.ifAllStayMinor - round.todayMinor))];
}

function usePartingLines(view: WhatIfView): readonly Line[] {
  const { bank, time, scenarios: texts, verdict, unknown } = useTexts().whatIf;
  const { integer, pct0 } = useFormatters();
  const formats = useWhatIfFormats(view);
  const negative = (pct: number | null) => (pct === null ? null : 0 - pct);
  const orDash = (value: number | null, write: (value: number) => string) => (value === null ? unknown : write(value));
  const line = (id: string, name: string, write: (parting: LetGo) => string): Line => ({
    id,
    name,
    write: (now) => (now.kind === 'parting' ? write(now.parting) : null),
  });
  return [
    line('revenue', bank.revenue, ({ revenueLostPct }) => formats.signedPct(negative(revenueLostPct))),
    line('hours', time.hours, ({ hoursFreedPct }) => formats.signedPct(negative(hoursFreedPct))),
    line('rate', time.perHour, ({ ehrAfterMinor }) => formats.rate(ehrAfterMinor)),
    line('refill', texts.refill, ({ refillHours }) => orDash(refillHours, integer)),
    line('top', texts.top3, ({ top3AfterPct }) => orDash(top3AfterPct, pct0)),
    line('verdict', verdict.label, (parting) => verdict[parting.verdict.kind]),
  ];
}
