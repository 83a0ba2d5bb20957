import { Printer } from 'lucide-react';
import { toUnits } from '../../../shared/core/money.ts';
import type { PriceCard } from '../../../shared/simulation/reprice.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { Value } from '../../ui/marks.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import styles from './price-round.module.css';
import { countPrices, gainOf } from './price-table.tsx';
import type { PriceRoundDraft } from './use-price-round.ts';
import { useWhatIfFormats } from './use-what-if-formats.ts';
import type { WhatIfView } from './what-if-view.ts';

type PriceCallsProps = { readonly view: WhatIfView; readonly draft: PriceRoundDraft };

type Call = { readonly name: string; readonly card: PriceCard; readonly perYear: 12 | 1 };

/** Whom to call about a new price, largest expected gain first; the one part of the round that goes on paper. */
export function PriceCalls({ view, draft }: PriceCallsProps) {
  const { priceRound: texts } = useTexts();
  const calls = listCalls(view, draft);
  const columns = useColumns(view);
  return (
    <section className={styles.part} aria-label={texts.calls}>
      <div className={styles.head}>
        <h2>{texts.calls}</h2>
        {calls.length > 0 && <OutActions view={view} calls={calls} />}
      </div>
      <p className={styles.quiet}>{texts.callsNote}</p>
      <Table
        label={texts.calls}
        columns={columns}
        rows={calls}
        rowKey={({ card }) => card.clientId}
        emptyText={texts.noCalls}
      />
    </section>
  );
}

function listCalls(view: WhatIfView, { round }: PriceRoundDraft): readonly Call[] {
  const cards = new Map(round.cards.map((card) => [card.clientId, card]));
  const names = new Map(view.clients.map(({ clientId, name }) => [clientId, name]));
  return round.toCall.flatMap((clientId) => {
    const card = cards.get(clientId);
    const name = names.get(clientId);
    return card === undefined || name === undefined ? [] : [{ name, card, perYear: countPrices(view, clientId) }];
  });
}

type OutActionsProps = { readonly view: WhatIfView; readonly calls: readonly Call[] };

function OutActions({ view, calls }: OutActionsProps) {
  const { priceRound: texts } = useTexts();
  const client = useClient();
  const acts = useActs();
  const toasts = useToasts();
  const rows = useCsvRows(view, calls);
  const print = () =>
    acts.run({
      write: () => client.call('app.printPage', { title: texts.printTitle, to: 'printer', landscape: false }),
      said: null,
    });
  const save = async () => {
    const file = await acts.run({
      write: () =>
        client.call('save.table', { title: texts.csvTitle, suggestedName: texts.csvFile(view.asOf), ...rows }),
      said: null,
    });
    if (file !== undefined && file !== null) toasts.show({ text: texts.written(file.path) });
  };
  return (
    <span className={`${styles.fields} screenOnly`}>
      <Button size="small" icon={Printer} onPress={() => void print()}>
        {texts.print}
      </Button>
      <Button size="small" onPress={() => void save()}>
        {texts.csv}
      </Button>
    </span>
  );
}

/** The list as a file holds it: numbers as they are, two decimals. */
function useCsvRows({ currency }: WhatIfView, calls: readonly Call[]) {
  const { priceRound: texts } = useTexts();
  const { headers } = texts;
  const units = (minor: number | null) => (minor === null ? null : Math.round(toUnits(minor, currency) * 100) / 100);
  const price = (minor: number | null, perYear: number) => units(minor === null ? null : minor / perYear);
  return {
    headers: [
      headers.client,
      headers.per,
      headers.from(currency),
      headers.to(currency),
      headers.rise,
      headers.kind,
      headers.gain(currency),
    ],
    rows: calls.map(({ name, card, perYear }) => [
      name,
      perYear === 12 ? texts.month : texts.year,
      price(card.floorMinor, perYear),
      price(card.askMinor, perYear),
      card.risePct === null ? null : Math.round(card.risePct * 10) / 10,
      card.band === null ? null : texts.kinds[card.band],
      units(gainOf(card)),
    ]),
  };
}

function useColumns(view: WhatIfView): readonly Column<Call>[] {
  const { priceRound: texts } = useTexts();
  const formats = useWhatIfFormats(view);
  const money = (id: string, header: string, pick: (call: Call) => string): Column<Call> => ({
    id,
    header,
    align: 'end',
    render: (call) => <Value>{pick(call)}</Value>,
  });
  const price = (minor: number | null, perYear: number) => formats.money(minor === null ? null : minor / perYear);
  return [
    {
      id: 'client',
      header: texts.client,
      grows: true,
      isRowHeader: true,
      render: ({ name }) => <Value>{name}</Value>,
    },
    { id: 'per', header: texts.per, render: ({ perYear }) => (perYear === 12 ? texts.month : texts.year) },
    money('from', texts.from, ({ card, perYear }) => price(card.floorMinor, perYear)),
    money('to', texts.to, ({ card, perYear }) => price(card.askMinor, perYear)),
    money('rise', texts.rise, ({ card }) => formats.signedPct(card.risePct)),
    {
      id: 'kind',
      header: texts.kind,
      render: ({ card: { band } }) => (band === null ? texts.none : texts.kinds[band]),
    },
    money('gain', texts.gain, ({ card }) => formats.signedMoney(gainOf(card))),
  ];
}
