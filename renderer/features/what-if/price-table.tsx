import type { ClientId } from '../../../shared/core/ids.ts';
import { type CurrencyCode, minorDigits, toMinor, toUnits } from '../../../shared/core/money.ts';
import type { PriceCard } from '../../../shared/simulation/reprice.ts';
import type { SimulatedClient } from '../../../shared/simulation/simulated-book.ts';
import { classNames } from '../../ui/class-names.ts';
import { FigureLink } from '../../ui/figure-link.tsx';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import { Value } from '../../ui/marks.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './price-round.module.css';
import type { PriceRoundDraft } from './use-price-round.ts';
import { useWhatIfFormats } from './use-what-if-formats.ts';
import type { WhatIfView } from './what-if-view.ts';

type PriceTableProps = { readonly view: WhatIfView; readonly draft: PriceRoundDraft };

type Row = { readonly client: SimulatedClient; readonly card: PriceCard; readonly perYear: 12 | 1 };

/** Every client with its price card: today, target and ask, by the month where it pays by the month. */
export function PriceTable({ view, draft }: PriceTableProps) {
  const { priceRound: texts } = useTexts();
  const columns = useColumns(view, draft);
  const cards = new Map(draft.round.cards.map((card) => [card.clientId, card]));
  const rows = view.clients.flatMap((client): Row[] => {
    const card = cards.get(client.clientId);
    return card === undefined ? [] : [{ client, card, perYear: countPrices(view, client.clientId) }];
  });
  return (
    <Table label={texts.table} columns={columns} rows={rows} rowKey={({ client }) => client.clientId} maxHeight={560} />
  );
}

/** Prices a year: twelve where the client pays by the month. */
export function countPrices({ paysMonthly }: WhatIfView, clientId: ClientId): 12 | 1 {
  return paysMonthly.has(clientId) ? 12 : 1;
}

function useColumns(view: WhatIfView, draft: PriceRoundDraft): readonly Column<Row>[] {
  return [...useClientColumns(view), ...usePriceColumns(view, draft), ...useGuessColumns(view, draft)];
}

function useClientColumns({ isExample }: WhatIfView): readonly Column<Row>[] {
  const { priceRound: texts } = useTexts();
  const { go } = useNavigation();
  const open = (clientId: ClientId) => go({ page: 'client', clientId });
  return [
    {
      id: 'grade',
      header: texts.grade,
      sortValue: ({ client }) => client.index,
      render: ({ client }) => <GradeBadge grade={client.grade} />,
    },
    {
      id: 'client',
      header: texts.client,
      grows: true,
      isRowHeader: true,
      sortValue: ({ client }) => client.name,
      render: ({ client: { clientId, name } }) =>
        isExample ? (
          <Value>{name}</Value>
        ) : (
          <span className={styles.name}>
            <FigureLink label={name} onPress={() => open(clientId)}>
              {name}
            </FigureLink>
          </span>
        ),
    },
    {
      id: 'per',
      header: texts.per,
      render: ({ perYear }) => <span className="muted">{perYear === 12 ? texts.month : texts.year}</span>,
    },
  ];
}

function usePriceColumns(view: WhatIfView, draft: PriceRoundDraft): readonly Column<Row>[] {
  const { priceRound: texts } = useTexts();
  const formats = useWhatIfFormats(view);
  const price = (id: 'floor' | 'target', pick: (card: PriceCard) => number | null): Column<Row> => ({
    id,
    header: texts[id],
    align: 'end',
    sortValue: ({ card }) => pick(card),
    render: ({ card, perYear }) => <Value>{formats.money(shareOf(pick(card), perYear))}</Value>,
  });
  return [
    price('floor', ({ floorMinor }) => floorMinor),
    price('target', ({ targetMinor }) => targetMinor),
    {
      id: 'ask',
      header: texts.ask,
      align: 'end',
      render: (row) => <AskField row={row} currency={view.currency} draft={draft} />,
    },
    {
      id: 'rise',
      header: texts.rise,
      align: 'end',
      sortValue: ({ card }) => card.risePct,
      render: ({ card }) => <Value>{formats.signedPct(card.risePct)}</Value>,
    },
    {
      id: 'kind',
      header: texts.kind,
      render: ({ card: { band } }) => (
        <span data-band={band ?? 'none'} className={styles.kind}>
          {band === null ? texts.none : texts.kinds[band]}
        </span>
      ),
    },
  ];
}

function useGuessColumns(view: WhatIfView, draft: PriceRoundDraft): readonly Column<Row>[] {
  const { priceRound: texts } = useTexts();
  const { pct0 } = useFormatters();
  const formats = useWhatIfFormats(view);
  return [
    {
      id: 'bears',
      header: texts.bears,
      align: 'end',
      sortValue: ({ card }) => card.breakEvenLossPct,
      render: ({ card: { breakEvenLossPct: pct } }) => <Value>{pct === null ? texts.none : pct0(pct)}</Value>,
    },
    { id: 'stays', header: texts.stays, align: 'end', render: (row) => <StayField row={row} draft={draft} /> },
    {
      id: 'gain',
      header: texts.gain,
      align: 'end',
      sortValue: ({ card }) => gainOf(card),
      render: ({ card }) => <Value>{formats.signedMoney(gainOf(card))}</Value>,
    },
  ];
}

/** What a year is expected to bring beyond today, minor units; null where either is unknown. */
export function gainOf({ expectedMinor, todayMinor }: PriceCard): number | null {
  return expectedMinor === null || todayMinor === null ? null : expectedMinor - todayMinor;
}

function shareOf(yearMinor: number | null, perYear: number): number | null {
  return yearMinor === null ? null : yearMinor / perYear;
}

type AskFieldProps = { readonly row: Row; readonly currency: CurrencyCode; readonly draft: PriceRoundDraft };

function AskField({ row: { client, card, perYear }, currency, draft }: AskFieldProps) {
  const { priceRound: texts } = useTexts();
  const isOwn = (draft.input.own[client.clientId]?.askMinor ?? null) !== null;
  // what is computed is shown in whole units, what was entered as it was entered
  const digits = isOwn ? minorDigits(currency) : 0;
  return (
    <span className={styles.inRow}>
      <NumberField
        label={texts.askOf(client.name, perYear === 12 ? texts.month : texts.year)}
        isLabelHidden
        value={card.askMinor === null ? null : roundTo(toUnits(card.askMinor / perYear, currency), digits)}
        min={0}
        max={1e9}
        decimals={minorDigits(currency)}
        onChange={(units) => draft.setAsk(client.clientId, units === null ? null : toMinor(units, currency) * perYear)}
      />
    </span>
  );
}

function roundTo(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function StayField({ row: { client, card }, draft }: { readonly row: Row; readonly draft: PriceRoundDraft }) {
  const { priceRound: texts } = useTexts();
  if (card.band === null) return <span>{texts.none}</span>;
  return (
    <span className={classNames(styles.inRow, styles.isShort)}>
      <NumberField
        label={texts.staysOf(client.name)}
        isLabelHidden
        value={card.stayChance === null ? null : Math.round(card.stayChance * 100)}
        min={0}
        max={100}
        decimals={0}
        unit={texts.pct}
        onChange={(pct) => draft.setStayChance(client.clientId, pct === null ? null : pct / 100)}
      />
    </span>
  );
}
