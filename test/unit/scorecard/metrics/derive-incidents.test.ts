import { describe, expect, it } from 'vitest';
import { endOfPeriod, toCalendarDate } from '../../../../shared/core/dates.ts';
import { deriveAfterHours } from '../../../../shared/scorecard/metrics/derive-incidents.ts';
import { deriveMetrics } from '../../../../shared/scorecard/metrics/derive-metrics.ts';
import type { LoggedKind } from '../../../../shared/scorecard/metrics/metric-facts.ts';
import { type Derived, known } from '../../../../shared/scorecard/metrics/metric-value.ts';
import { book, client, last } from './metric-fixtures.ts';

describe('what is logged by hand', () => {
  const day = (text: string) => toCalendarDate(text);
  const on = (text: string, kind: LoggedKind) => ({ happenedOn: day(text), kind });
  const advice = (givenOn: string, answeredOn: string | null) => ({
    givenOn: day(givenOn),
    answeredOn: answeredOn === null ? null : day(answeredOn),
    doneOn: null,
    weight: 1,
  });

  it('counts in its month, and nothing logged is not known to be none', () => {
    const one = client({
      incidents: [on('2026-06-02', 'escalation'), on('2026-05-31', 'security'), on('2026-06-30', 'ignored-alarm')],
    });
    const lastMonths = deriveMetrics(book([one]))
      .get(one.clientId)
      ?.slice(-2);
    const figureOf = (derived: Derived | undefined) => (derived?.kind === 'known' ? derived.value : null);
    expect(lastMonths?.map(({ m04, m05, m15 }) => [m04, m05, m15].map(figureOf))).toEqual([
      [null, null, 1],
      [1, null, 1],
    ]);
  });

  it('counts contacts after hours as tickets or the log tell more of them', () => {
    const logged = client({ incidents: [on('2026-06-02', 'after-hours'), on('2026-06-03', 'after-hours')] });
    const june = deriveMetrics(book([logged]))
      .get(logged.clientId)
      ?.at(-1);
    expect(june?.m13).toMatchObject({ kind: 'known', value: 2 });
    const counts = [1, 3].map((value) =>
      deriveAfterHours({ client: logged, month: last, until: endOfPeriod(last) }, known(value, 5)),
    );
    expect(counts.map(({ m13 }) => (m13?.kind === 'known' ? m13.value : null))).toEqual([2, 3]);
  });

  it('tells advice without an answer as of each month', () => {
    const one = client({ advice: [advice('2026-04-10', '2026-06-03'), advice('2026-05-02', null)] });
    const open = deriveMetrics(book([one]))
      .get(one.clientId)
      ?.slice(-3);
    expect(open?.map(({ m11open }) => (m11open?.kind === 'known' ? m11open.value : null))).toEqual([1, 2, 1]);
  });
});
