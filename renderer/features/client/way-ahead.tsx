import type { CallResult } from '../../../shared/contract/contract.ts';
import type { Outlook } from '../../../shared/contract/model-calls.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import {
  describeChange,
  describeNoWay,
  describePlay,
  describeTip,
  type WayContext,
} from '../../../shared/scorecard/describe-way.ts';
import type { HowSure } from '../../../shared/scoring/how-sure/how-sure.ts';
import type { Way, WaysUp } from '../../../shared/scoring/ways-up/way.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useSettings } from '../../client/use-settings.ts';
import { Link } from '../../ui/figure-link.tsx';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import { Value } from '../../ui/marks.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { type ClientView, clientViewAreas } from './client-view.ts';
import styles from './way-ahead.module.css';

/** What leads to the next grade, how sure this one is, and by which model. Comes after the rest of the page. */
export function WayAhead({ view }: { readonly view: ClientView }) {
  const { outlook: texts } = useTexts();
  const [loaded] = useCall('outlook.get', { clientId: view.client.id }, clientViewAreas);
  const outlook: CallResult<'outlook.get'> = loaded.kind === 'ready' ? loaded.value : null;
  return (
    <dl className={styles.rows} aria-label={texts.title} aria-busy={loaded.kind === 'loading'}>
      <dt>{texts.waysUp}</dt>
      <dd className={styles.ways}>{outlook !== null && <WaysUpText view={view} outlook={outlook} />}</dd>
      <dt>{texts.howSure}</dt>
      <dd>{outlook?.howSure !== null && outlook !== null && <HowSureText view={view} howSure={outlook.howSure} />}</dd>
      <dt>{texts.model}</dt>
      <dd>
        <ModelName view={view} />
      </dd>
    </dl>
  );
}

function useWayContext({ currency }: ClientView): WayContext {
  return { texts: useTexts(), formatters: useFormatters(), currency };
}

function WaysUpText({ view, outlook }: { readonly view: ClientView; readonly outlook: Outlook }) {
  const { outlook: texts } = useTexts();
  const context = useWayContext(view);
  const { waysUp } = outlook;
  switch (waysUp.kind) {
    case 'at-top':
      return <span>{texts.atTop}</span>;
    case 'not-graded':
      return <span className="muted">{texts.notGraded}</span>;
    case 'none':
      return <span>{describeNoWay(waysUp.why, waysUp.target, context)}</span>;
    case 'ways':
      return <WayList waysUp={waysUp} context={context} clientId={view.client.id} />;
  }
}

type WayListProps = {
  readonly waysUp: Extract<WaysUp, { kind: 'ways' }>;
  readonly context: WayContext;
  readonly clientId: ClientId;
};

function WayList({ waysUp, context, clientId }: WayListProps) {
  const { outlook: texts } = useTexts();
  const { go } = useNavigation();
  return (
    <>
      <ol className={styles.list}>
        {waysUp.ways.map((way) => (
          <WayItem key={JSON.stringify(way.changes)} way={way} context={context} />
        ))}
      </ol>
      <span className={styles.foot}>
        <Link onPress={() => go({ page: 'documents', clientId })}>{texts.prepare}</Link>
        {waysUp.notEnough.length > 0 && (
          <span className="muted">
            {texts.notEnough(context.formatters.list(waysUp.notEnough.map((axis) => texts.axisAlone[axis])))}
          </span>
        )}
      </span>
    </>
  );
}

function WayItem({ way, context }: { readonly way: Way; readonly context: WayContext }) {
  const { outlook: texts } = useTexts();
  const changes = way.changes.map((change) => describeChange(change, context));
  const plays = [...new Set(way.changes.map((change) => describePlay(change, context)))];
  return (
    <li>
      <span className={styles.way}>
        <Value>{texts.and(changes)}</Value> <span aria-hidden>→</span> <GradeBadge grade={way.grade} />
      </span>
      <span className={styles.play}>{plays.join(' ')}</span>
    </li>
  );
}

function HowSureText({ view, howSure }: { readonly view: ClientView; readonly howSure: HowSure }) {
  const { outlook: texts } = useTexts();
  const context = useWayContext(view);
  const { formatters } = context;
  const { grade, stabilityPct, tips, isCostKnown, areHoursKnown, drawCount } = howSure;
  const [nearest] = tips;
  const sure =
    stabilityPct === 100 ? texts.always(grade) : texts.sure(grade, formatters.pct0(floorShare(stabilityPct)));
  return (
    <span title={texts.sureNote(formatters.integer(drawCount))}>
      {nearest === undefined ? `${sure}. ${texts.noTip}` : `${sure}; ${describeTip(nearest, context)}.`}
      {!isCostKnown && ` ${texts.costUnknown}`}
      {!areHoursKnown && ` ${texts.hoursUnknown}`}
    </span>
  );
}

/** A grade that fails in one draw of a thousand is not shown as certain. */
function floorShare(pct: number): number {
  return pct > 99 ? 99 : Math.round(pct);
}

function ModelName({ view }: { readonly view: ClientView }) {
  const { outlook: texts, settings: settingsTexts } = useTexts();
  const { settings } = useSettings();
  const formatters = useFormatters();
  const { go } = useNavigation();
  const head = view.modelHead;
  return (
    <Link onPress={() => go({ page: 'model' })}>
      {head === null
        ? texts.modelShipped(settingsTexts.scoring.presets[settings.preset])
        : texts.modelVersion(head.name, formatters.integer(head.number))}
    </Link>
  );
}
