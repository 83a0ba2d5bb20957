import { AlertTriangle } from 'lucide-react';
import type { ClientId } from '../../../shared/core/ids.ts';
import { unstatedCurrency } from '../../../shared/core/money.ts';
import { listPriceWarnings, type PriceWarning } from '../../../shared/simulation/price-warnings.ts';
import { useSettings } from '../../client/use-settings.ts';
import { useActs } from '../../ui/acts.ts';
import { MoneyField } from '../../ui/number-field.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './price-round.module.css';
import type { PriceRoundDraft } from './use-price-round.ts';
import { useWhatIfFormats } from './use-what-if-formats.ts';
import type { WhatIfView } from './what-if-view.ts';

type PriceSummaryProps = { readonly view: WhatIfView; readonly draft: PriceRoundDraft };

/** What the round is expected to bring, and what speaks against it. */
export function PriceSummary({ view, draft: { round } }: PriceSummaryProps) {
  const { priceRound: texts } = useTexts();
  const someOf = useShortList();
  const names = useNames(view);
  return (
    <section className={styles.panel} aria-label={texts.sums} aria-live="polite">
      <h2>{texts.sums}</h2>
      <Sums view={view} round={round} />
      <p>{round.toCall.length === 0 ? texts.nobody : texts.rising(round.toCall.length, view.clients.length)}</p>
      <p className={styles.quiet}>
        {texts.expectedNote} {texts.success}
      </p>
      {view.targetRateMinor === null && <MissingRate view={view} />}
      {round.unknown.length > 0 && <p className={styles.quiet}>{texts.unknown(someOf(round.unknown.map(names)))}</p>}
      <Warnings warnings={listPriceWarnings(round, view.clients)} nameOf={names} />
    </section>
  );
}

function useNames({ clients }: WhatIfView): (clientId: ClientId) => string {
  const names = new Map(clients.map(({ clientId, name }) => [clientId, name]));
  return (clientId) => names.get(clientId) ?? clientId;
}

type SumsProps = { readonly view: WhatIfView; readonly round: PriceRoundDraft['round'] };

function Sums({ view, round }: SumsProps) {
  const { priceRound: texts } = useTexts();
  const formats = useWhatIfFormats(view);
  const change = (minor: number) => `${formats.money(minor)} (${formats.signedMoney(minor - round.todayMinor)})`;
  const figures = [
    { name: texts.today, value: formats.money(round.todayMinor) },
    { name: texts.ifAllStay, value: change(round.ifAllStayMinor) },
    { name: texts.expected, value: change(round.expectedMinor) },
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd data-value>
            {value} {view.currency !== unstatedCurrency && <span className="muted">{view.currency}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function MissingRate({ view }: { readonly view: WhatIfView }) {
  const { priceRound: texts } = useTexts();
  const { update } = useSettings();
  const acts = useActs();
  return (
    <div className="screenOnly">
      <p>{texts.missingRate}</p>
      <MoneyField
        label={texts.targetRate}
        currency={view.currency}
        value={null}
        max={1e6}
        onChange={(rate) => {
          if (rate !== null) void acts.run({ write: () => update({ targetRatePerHour: rate }), said: null });
        }}
      />
    </div>
  );
}

type WarningsProps = { readonly warnings: readonly PriceWarning[]; readonly nameOf: (clientId: ClientId) => string };

function Warnings({ warnings, nameOf }: WarningsProps) {
  const { warnings: texts } = useTexts().priceRound;
  const someOf = useShortList();
  if (warnings.length === 0) return null;
  return (
    <ul className={styles.warnings} aria-label={texts.label}>
      {warnings.map((warning) => (
        <li key={warning.kind} className={styles.warning}>
          <AlertTriangle size={14} aria-hidden />
          {warning.kind === 'only-d' ? texts['only-d'] : texts[warning.kind](someOf(warning.clientIds.map(nameOf)))}
        </li>
      ))}
    </ul>
  );
}

const mostNamed = 6;

/** A few names in full, the others counted: the table has them all. */
function useShortList(): (names: readonly string[]) => string {
  const { charts } = useTexts();
  const { list } = useFormatters();
  return (names) =>
    list(
      names.length <= mostNamed
        ? names
        : [...names.slice(0, mostNamed - 1), charts.others(names.length - mostNamed + 1)],
    );
}
