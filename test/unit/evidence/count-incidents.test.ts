import { expect, it } from 'vitest';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import { countIncidents } from '../../../shared/evidence/count-incidents.ts';

it('counts the incidents of the twelve months that end on the day, by kind', () => {
  const on = (day: string, kind: 'escalation' | 'security') => ({ kind, happenedOn: toCalendarDate(day) });
  const incidents = [
    on('2025-06-30', 'escalation'),
    on('2025-07-01', 'escalation'),
    on('2026-06-30', 'escalation'),
    on('2026-07-01', 'escalation'),
    on('2026-01-01', 'security'),
  ];
  const counts = countIncidents(incidents, toCalendarDate('2026-06-30'));
  expect(counts).toMatchObject({ escalation: 2, security: 1, disrespect: 0 });
});
