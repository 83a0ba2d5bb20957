import { AlertTriangle, Check, CircleHelp, type LucideIcon, Octagon } from 'lucide-react';
import { assertNever } from '../../../shared/core/errors.ts';
import type { BreakEven } from '../../../shared/simulation/break-even.ts';
import type { LetGo } from '../../../shared/simulation/let-go.ts';
import type { Verdict } from '../../../shared/simulation/verdict.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { MissingFigures } from './missing-figures.tsx';
import styles from './what-if.module.css';
import type { WhatIfView } from './what-if-view.ts';

type VerdictPanelProps = { readonly view: WhatIfView; readonly result: LetGo };

const icons: Readonly<Record<Verdict['kind'], LucideIcon>> = {
  'can-be-afforded': Check,
  'not-yet': AlertTriangle,
  no: Octagon,
  unknown: CircleHelp,
};

/** Whether parting can be afforded, and why: said before the courage. */
export function VerdictPanel({ view, result }: VerdictPanelProps) {
  const { whatIf: texts } = useTexts();
  const { verdict } = result;
  const reasons = useReasons(result);
  if (result.leaving.length === 0) return <p className={styles.verdict}>{texts.verdict.nobody}</p>;
  const Icon = icons[verdict.kind];
  return (
    <section className={styles.verdict} data-verdict={verdict.kind} aria-label={texts.verdict.label} aria-live="polite">
      <h2 className={styles.verdictTitle}>
        <Icon size={18} aria-hidden />
        {texts.verdict[verdict.kind]}
      </h2>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {verdict.kind === 'unknown' && verdict.missing.length > 0 && !view.isExample && (
        <MissingFigures view={view} missing={verdict.missing} />
      )}
      <Concentration result={result} />
      <Unknowns view={view} result={result} />
    </section>
  );
}

function useReasons({ verdict, runway, breakEven }: LetGo): string[] {
  const { verdict: texts } = useTexts().whatIf;
  const { decimal1 } = useFormatters();
  const ofBreakEven = (kind: 'in-time' | 'late') =>
    breakEven === null ? [] : [writeBreakEven(breakEven, texts, kind)];
  const ofRunway =
    runway === null ? [] : [runway.kind === 'not-needed' ? texts.needsMet : texts.runway(decimal1(runway.months))];
  switch (verdict.kind) {
    case 'can-be-afforded':
      return [...ofRunway, ...ofBreakEven('in-time')];
    case 'not-yet':
      return [...ofBreakEven('late'), ...ofRunway];
    case 'no':
      return [texts.shortRunway(decimal1(verdict.runwayMonths))];
    case 'unknown':
      return [verdict.reason === 'settings' ? texts.missingSettings : texts.missingFigures];
    default:
      return assertNever(verdict);
  }
}

type VerdictTexts = ReturnType<typeof useTexts>['whatIf']['verdict'];

function writeBreakEven(breakEven: BreakEven, texts: VerdictTexts, kind: 'in-time' | 'late'): string {
  switch (breakEven.kind) {
    case 'nothing-lost':
      return texts.nothingLost;
    case 'never':
      return texts.breakEvenNever;
    case 'month':
      return kind === 'late' ? texts.breakEvenLate(breakEven.month) : texts.breakEven(breakEven.month);
    default:
      return assertNever(breakEven);
  }
}

/** Above these shares of revenue one or three clients are watched. */
const watch = { top1Pct: 25, top3Pct: 45 };

function Concentration({ result }: { readonly result: LetGo }) {
  const { concentration: texts } = useTexts().whatIf;
  const { pct0 } = useFormatters();
  const { top1AfterPct, top3AfterPct } = result;
  if (top1AfterPct === null || top3AfterPct === null) return null;
  const isWatched = top1AfterPct > watch.top1Pct || top3AfterPct > watch.top3Pct;
  return (
    <p className={styles.quiet}>
      {texts.text(pct0(top1AfterPct), pct0(top3AfterPct))}
      {isWatched && <strong>: {texts.watch}</strong>}
    </p>
  );
}

function Unknowns({ view, result }: VerdictPanelProps) {
  const { whatIf: texts } = useTexts();
  const { list } = useFormatters();
  const ids = new Set(result.unknown.map(({ clientId }) => clientId));
  const names = view.clients.filter(({ clientId }) => ids.has(clientId)).map(({ name }) => name);
  return names.length === 0 ? null : <p className={styles.quiet}>{texts.unknowns(list(names))}</p>;
}
