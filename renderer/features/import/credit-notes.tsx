import { useState } from 'react';
import type { WaitingCredit } from '../../../shared/contract/row-answer-calls.ts';
import { unstatedCurrency } from '../../../shared/core/money.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import { Select } from '../../ui/select.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { useFocusKept } from '../../ui/use-focus-kept.ts';
import styles from './answer-rows.module.css';

/** At most so many stand open at once; the rest follows as they are tied. */
const creditsShown = 25;

const leaveIt = '—leave—';

type InvoiceId = WaitingCredit['id'];
type Chosen = ReadonlyMap<InvoiceId, InvoiceId>;

/** Credit notes that name no invoice, each with the invoices it may lower; nothing where none waits. */
export function CreditNotes() {
  const [credits] = useCall('imports.listWaitingCredits', {}, ['facts', 'imports', 'clients']);
  const count = credits.kind === 'ready' ? credits.value.length : 0;
  const place = useFocusKept<HTMLDivElement>(count);
  return (
    <div ref={place} className={styles.place}>
      {credits.kind === 'ready' && count > 0 && <CreditList credits={credits.value} />}
    </div>
  );
}

function CreditList({ credits }: { readonly credits: readonly WaitingCredit[] }) {
  const texts = useTexts().importScreen.creditNotes;
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const shown = credits.slice(0, creditsShown);
  const ties = listTies(shown, chosen);
  const tie = useTie();
  const choose = (creditId: InvoiceId, invoiceId: InvoiceId | null) => {
    const next = new Map(chosen);
    if (invoiceId === null) next.delete(creditId);
    else next.set(creditId, invoiceId);
    setChosen(next);
  };
  return (
    <Section title={texts.title}>
      <p className="muted">{texts.lead}</p>
      <ul className={styles.list} aria-label={texts.title}>
        {shown.map((credit) => (
          <CreditLine
            key={credit.id}
            credit={credit}
            chosenId={ties.find(({ creditId }) => creditId === credit.id)?.invoiceId ?? null}
            onChoose={(invoiceId) => choose(credit.id, invoiceId)}
          />
        ))}
      </ul>
      {credits.length > creditsShown && <p className="muted">{texts.more(credits.length - creditsShown)}</p>}
      <div>
        <Button isDisabled={ties.length === 0} onPress={() => void tie(ties)}>
          {texts.tie(ties.length)}
        </Button>
      </div>
    </Section>
  );
}

type Tie = { readonly creditId: InvoiceId; readonly invoiceId: InvoiceId };

/** What was chosen and still can be: a note or an invoice may have been settled meanwhile. */
function listTies(credits: readonly WaitingCredit[], chosen: Chosen): readonly Tie[] {
  return credits.flatMap(({ id, invoices }) => {
    const invoice = invoices.find((one) => one.id === chosen.get(id));
    return invoice === undefined ? [] : [{ creditId: id, invoiceId: invoice.id }];
  });
}

function useTie(): (ties: readonly Tie[]) => Promise<void> {
  const texts = useTexts().importScreen.creditNotes;
  const client = useClient();
  const acts = useActs();
  return async (ties) => {
    await acts.run({
      write: () => client.call('imports.tieCredits', { ties: [...ties] }),
      said: () => texts.tied(ties.length),
    });
  };
}

type CreditLineProps = {
  readonly credit: WaitingCredit;
  readonly chosenId: InvoiceId | null;
  readonly onChoose: (invoiceId: InvoiceId | null) => void;
};

function CreditLine({ credit, chosenId, onChoose }: CreditLineProps) {
  const texts = useTexts().importScreen.creditNotes;
  const { money, day } = useFormatters();
  const { clientName, number, issuedOn, amountMinor, invoices } = credit;
  const currency = credit.currency ?? unstatedCurrency;
  const options = [
    { id: leaveIt, label: texts.leave },
    ...invoices.map((invoice) => ({
      id: String(invoice.id),
      label: texts.invoice({
        number: invoice.number ?? texts.noNumber,
        day: day(invoice.issuedOn),
        sum: money(invoice.openMinor, currency),
      }),
    })),
  ];
  return (
    <li className={styles.unit}>
      <span className={styles.what}>
        <strong {...(number === null ? {} : { 'data-value': '' })}>{number ?? texts.noNumber}</strong>{' '}
        <span className="muted" data-value>
          {day(issuedOn)}
        </span>{' '}
        <span data-value>{clientName}</span>
      </span>
      <span className="figure" data-value>
        {money(amountMinor, currency)}
      </span>
      <span className={styles.answer}>
        <Select
          label={texts.choice({ note: number ?? day(issuedOn), client: clientName })}
          isLabelHidden
          options={options}
          value={chosenId ?? leaveIt}
          onChange={(id) => onChoose(invoices.find((invoice) => invoice.id === id)?.id ?? null)}
        />
      </span>
    </li>
  );
}
