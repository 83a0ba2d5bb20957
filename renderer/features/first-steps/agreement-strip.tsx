import { X } from 'lucide-react';
import { useState } from 'react';
import type { ClientId } from '../../../shared/core/ids.ts';
import { toMinor } from '../../../shared/core/money.ts';
import { compareGuesses, type GutAgreement, writeDifference } from '../../../shared/scorecard/gut-agreement.ts';
import { type ClientNearEdge, listNearEdges } from '../../../shared/scorecard/near-edge.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useSettings } from '../../client/use-settings.ts';
import { useActs } from '../../ui/acts.ts';
import { IconButton } from '../../ui/button.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './agreement-strip.module.css';
import { EdgeNames } from './edge-names.tsx';
import type { GradedAnswer } from './graded-answer.ts';
import { notBegun } from './steps.ts';

/** Above the matrix at the end of the first steps: figures against feeling, and the names nearest an edge. */
export function AgreementStrip() {
  const { settings } = useSettings();
  return settings.firstSteps?.step === 'matrix' ? <OpenStrip /> : null;
}

function OpenStrip() {
  const { firstSteps } = useTexts();
  const { settings, update } = useSettings();
  const acts = useActs();
  const [graded] = useCall('book.grade', {}, ['facts', 'clients', 'settings', 'assessments', 'flags']);
  if (graded.kind !== 'ready') return null;
  const progress = settings.firstSteps ?? notBegun;
  const dismiss = () =>
    void acts.run({ write: () => update({ firstSteps: { ...progress, step: 'done' } }), said: null });
  return (
    <section className={styles.strip} aria-label={firstSteps.agreement.label}>
      <div className={styles.text}>
        <Agreement graded={graded.value} />
        <NearestEdges graded={graded.value} />
        <ProvisionalNote graded={graded.value} />
      </div>
      <IconButton icon={X} label={firstSteps.agreement.dismiss} onPress={dismiss} size="small" />
    </section>
  );
}

function Agreement({ graded }: { readonly graded: GradedAnswer }) {
  const { firstSteps, scorecard: texts } = useTexts();
  const formatters = useFormatters();
  const { settings } = useSettings();
  const { book, currency } = graded;
  const named = (ids: readonly string[]) =>
    book.clients.flatMap(({ clientId }) => (ids.includes(clientId) ? clientId : []));
  if (book.clients.every(({ grade }) => grade === null)) return <p>{firstSteps.agreement.nobodyGraded}</p>;
  const best = named(settings.firstSteps?.bestClientIds ?? []);
  const leastFit = named(settings.firstSteps?.leastFitClientIds ?? []);
  if (best.length + leastFit.length === 0) return <p>{firstSteps.agreement.noGuess}</p>;
  const compared: GutAgreement = compareGuesses(book, { best, leastFit });
  if (compared.judgedCount === 0) return <p>{firstSteps.agreement.notGradedYet}</p>;
  const target = settings.targetRatePerHour;
  const targetRatePerHourMinor = target === null ? null : toMinor(target, currency);
  const context = { targetRatePerHourMinor, currency, texts, formatters };
  return (
    <p className={styles.agreement}>
      <strong>{texts.gut.agreement(compared.agreedCount, compared.judgedCount)}</strong>
      {compared.differences.map((difference) => (
        <span key={difference.client.clientId}> {writeDifference(difference, context)}</span>
      ))}
    </p>
  );
}

/** How many names are worth a second look at this point. */
const namesToConfirm = 2;

function NearestEdges({ graded }: { readonly graded: GradedAnswer }) {
  const [confirmed, setConfirmed] = useState<readonly ClientId[]>([]);
  const [names] = useState(() => {
    const edges = listNearEdges(graded.book, graded.model);
    const nearest = edges.filter(
      ({ clientId }, index) => edges.findIndex((edge) => edge.clientId === clientId) === index,
    );
    return nearest.slice(0, namesToConfirm);
  });
  const open: readonly ClientNearEdge[] = names.filter(({ clientId }) => !confirmed.includes(clientId));
  return <EdgeNames names={open} book={graded.book} onFits={(clientId) => setConfirmed([...confirmed, clientId])} />;
}

function ProvisionalNote({ graded }: { readonly graded: GradedAnswer }) {
  const { agreement } = useTexts().firstSteps;
  const hasProvisional = graded.book.clients.some(({ grade, provisional }) => grade !== null && provisional);
  return hasProvisional ? <p className={styles.footnote}>{agreement.provisional}</p> : null;
}
