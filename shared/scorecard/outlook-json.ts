import { toUnits } from '../core/money.ts';
import type { HowSure } from '../scoring/how-sure/how-sure.ts';
import type { WayChange, WaysUp } from '../scoring/ways-up/way.ts';
import { describeChange, describeNoWay, describeTip, type WayContext } from './describe-way.ts';

type OutlookToPrint = { readonly waysUp: WaysUp; readonly howSure: HowSure | null };

/** The way ahead of a client as the command line prints it: money in currency units a month, stability 0-100. */
export function outlookJson({ waysUp, howSure }: OutlookToPrint, context: WayContext) {
  return {
    waysUp:
      waysUp.kind === 'ways'
        ? waysUp.ways.map(({ changes, grade, cost }) => ({
            changes: changes.map((change) => changeJson(change, context)),
            grade,
            cost,
          }))
        : [],
    noWayUp: waysUp.kind === 'none' ? describeNoWay(waysUp.why, waysUp.target, context) : null,
    stability: howSure?.stabilityPct ?? null,
    tips: howSure?.tips.map((tip) => describeTip(tip, context)) ?? [],
  };
}

/** The criterion that a change moves first; a fee also moves rate and size, hours also margin and size. */
function changeJson(change: WayChange, context: WayContext) {
  const text = describeChange(change, context);
  const units = (minor: number) => toUnits(minor, context.currency);
  switch (change.kind) {
    case 'fee':
      return { criterion: 'F1', lever: 'fee', from: units(change.fromMinor), to: units(change.toMinor), text };
    case 'hours':
      return { criterion: 'F2', lever: 'hours', from: change.fromHours, to: change.toHours, text };
    case 'days':
      return { criterion: 'R1', lever: 'days', from: change.fromDays, to: change.toDays, text };
    case 'recurring':
      return { criterion: 'F4', lever: 'recurring', from: change.fromPct, to: change.toPct, text };
    case 'level':
      return { criterion: change.criterion, lever: 'level', from: change.from, to: change.to, text };
    case 'own-level':
      return { criterion: change.name, lever: 'level', from: change.from, to: change.to, text };
  }
}
