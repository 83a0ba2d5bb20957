import { describe, expect, it } from 'vitest';
import { type AssessStep, findFirstOpen, movePosition } from '../../../renderer/features/assessment/assess-steps.ts';
import { plainChoice } from '../../../renderer/ui/level-editor.tsx';
import type { AssessableId, Level } from '../../../shared/scoring/level.ts';

const step = (id: AssessableId, level: Level | null): AssessStep => ({
  id,
  choice: plainChoice(level, false),
  assessment: undefined,
  isMeasured: false,
});
const steps = [step('G0', 'A'), step('F5', null), step('R2', 'C')];

describe('the way through the questions', () => {
  it('begins at the first without an answer', () => {
    expect(findFirstOpen(steps)).toBe('F5');
    expect(findFirstOpen([step('G0', 'A'), step('F5', 'B')])).toBe('G0');
    expect(findFirstOpen([])).toBe('end');
  });

  it.each([
    ['G0', 1, 'F5'],
    ['R2', 1, 'end'],
    ['end', 1, 'end'],
    ['end', -1, 'R2'],
    ['G0', -1, 'G0'],
  ] as const)('from %s by %i to %s', (from, by, to) => {
    expect(movePosition(steps, from, by)).toBe(to);
  });
});

describe('a choice made by one key', () => {
  it('is pinned where the figures answer themselves, and never without a level', () => {
    expect(plainChoice('B', true)).toEqual({ level: 'B', nudge: 0, isPinned: true, note: null });
    expect(plainChoice('B', false).isPinned).toBe(false);
    expect(plainChoice(null, true).isPinned).toBe(false);
  });
});
