import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { Estimate, EstimateFigure } from '../../../shared/contract/book-calls.ts';
import { toMinor } from '../../../shared/core/money.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { IconButton } from '../../ui/button.tsx';
import { Estimated, Value } from '../../ui/marks.tsx';
import { Section } from '../../ui/page.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { useFocusAfterRemoval } from '../../ui/use-focus-after-removal.ts';
import type { ClientView } from './client-view.ts';
import { EstimateForm } from './estimate-form.tsx';
import styles from './small-form.module.css';

/** Figures typed in by the user that stand in where rows are missing; each can be removed. */
export function EstimatesSection({ view }: { readonly view: ClientView }) {
  const { estimates: texts } = useTexts().client;
  const [isAdding, setIsAdding] = useState(false);
  const { record } = useEstimateWrites(view);
  const list = useFocusAfterRemoval(view.estimates.length);
  return (
    <Section
      title={texts.title}
      isScreenOnly={view.estimates.length === 0}
      actions={<IconButton icon={Plus} size="small" label={texts.add} onPress={() => setIsAdding(true)} />}
    >
      {view.estimates.length === 0 && !isAdding && <p className="muted">{texts.none}</p>}
      <ul ref={list} className={styles.list}>
        {view.estimates.map((estimate) => (
          <EstimateLine key={estimate.figure} estimate={estimate} view={view} />
        ))}
      </ul>
      {isAdding && (
        <EstimateForm
          currency={view.currency}
          onCancel={() => setIsAdding(false)}
          onSave={(figure, value) => {
            setIsAdding(false);
            record(figure, value);
          }}
        />
      )}
      {view.estimates.length > 0 && <p className="muted">{texts.hint}</p>}
    </Section>
  );
}

function EstimateLine({ estimate, view }: { readonly estimate: Estimate; readonly view: ClientView }) {
  const { estimates: texts } = useTexts().client;
  const describe = useDescribeEstimate(view);
  const { remove } = useEstimateWrites(view);
  const name = texts[estimate.figure];
  return (
    <li className={styles.line}>
      <span>{name}</span>
      <Estimated>
        <Value>{describe(estimate.figure, estimate.value)}</Value>
      </Estimated>
      <IconButton icon={X} size="small" label={texts.remove(name)} onPress={() => remove(estimate)} />
    </li>
  );
}

/** Writes the value of an estimate in the unit of its figure. */
function useDescribeEstimate({ currency }: ClientView) {
  const { estimates: texts } = useTexts().client;
  const formatters = useFormatters();
  return (figure: EstimateFigure, value: number) => {
    switch (figure) {
      case 'revenuePerYear':
        return formatters.wholeMoney(toMinor(value, currency), currency);
      case 'minutesPerYear':
      case 'unloggedMinutesPerYear':
        return texts.hours(formatters.hours(value));
      case 'passThroughSharePct':
        return formatters.pct1(value);
    }
  };
}

/** Recording and removing, each undone by the other. */
function useEstimateWrites(view: ClientView) {
  const { estimates: texts } = useTexts().client;
  const client = useClient();
  const { run } = useActs();
  const describe = useDescribeEstimate(view);
  const clientId = view.client.id;
  const put = (figure: EstimateFigure, value: number) =>
    client.call('book.recordEstimates', { estimates: [{ clientId, figure, value }] });
  const clear = (figure: EstimateFigure) => client.call('book.clearEstimate', { clientId, figure });
  return {
    record: (figure: EstimateFigure, value: number) => {
      const before = view.estimates.find((estimate) => estimate.figure === figure);
      void run({
        write: () => put(figure, value),
        said: () => texts.recorded(texts[figure], describe(figure, value)),
        undo: () => (before === undefined ? clear(figure) : put(figure, before.value)),
      });
    },
    remove: ({ figure, value }: Estimate) =>
      void run({
        write: () => clear(figure),
        said: () => texts.removed(texts[figure]),
        undo: () => put(figure, value),
      }),
  };
}
