import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completePct, stateOf } from '../../../shared/handover/section-state.ts';
import { getRecordSection, getSection, handoverSections, sectionsOf } from '../../../shared/handover/sections.ts';
import type { SectionStatus } from '../../../shared/paper/blocks.ts';

const vendors = getRecordSection('22');
const whole = {
  values: { vendor: 'Alpenfaser', supplies: 'Internet', account: 'K-1', authorised: 'Eleanor Pryce' },
  verifiedOn: '2026-05-04',
};

describe('the state of a section', () => {
  it('is unknown, with whom to ask, where nothing is recorded', () => {
    expect(stateOf(vendors, [], undefined)).toMatchObject({
      status: 'unknown',
      note: 'ask the office',
      gaps: [{ section: '22', record: null, what: 'Vendors and contracts', ask: 'the office' }],
    });
    expect(stateOf(vendors, [], { status: 'unknown', note: 'Anna' }).gaps).toMatchObject([{ ask: 'Anna' }]);
  });

  it('is complete only without gaps, whatever was stated', () => {
    expect(stateOf(vendors, [whole], undefined)).toMatchObject({ status: 'complete', lastVerifiedOn: '2026-05-04' });
    const open = { ...whole, values: { ...whole.values, account: '? Tommaso' } };
    const state = stateOf(vendors, [whole, open], { status: 'complete', note: null });
    expect(state.status).toBe('partial');
    expect(state.gaps).toEqual([{ section: '22', record: 'Alpenfaser', what: 'Account number', ask: 'Tommaso' }]);
    expect(stateOf(vendors, [], { status: 'complete', note: null }).status).toBe('complete');
    const none = { ...whole, values: { ...whole.values, account: '- paid in cash' } };
    expect(stateOf(vendors, [none], undefined).status).toBe('complete');
  });

  it('misses each subject that has no record', () => {
    const internet = stateOf(getSection('08'), [{ values: { kind: 'internet' }, verifiedOn: null }], undefined);
    expect(internet.gaps).toContainEqual({ section: '08', record: null, what: 'Telephone line', ask: 'the owner' });
    expect(internet.lastVerifiedOn).toBeNull();
  });

  it('follows what was stated where a section does not apply or is left out', () => {
    for (const status of ['not-applicable', 'excluded'] as const) {
      expect(stateOf(vendors, [], { status, note: 'none' })).toMatchObject({ status, note: 'none', gaps: [] });
    }
  });
});

describe('completePct', () => {
  const of = (...parts: readonly [isStarred: boolean, status: SectionStatus][]) =>
    completePct(parts.map(([isStarred, status]) => ({ section: { ...vendors, isStarred }, status })));

  it.each([
    [of([false, 'complete'], [false, 'unknown']), 50],
    [of([true, 'complete'], [false, 'unknown']), (2 / 3) * 100],
    [of([true, 'partial'], [false, 'complete']), (2 / 3) * 100],
    [of([true, 'partial'], [false, 'partial']), 50],
    [of([false, 'complete'], [true, 'not-applicable'], [true, 'excluded']), 100],
    [of([false, 'unknown'], [true, 'not-applicable']), 0],
    [of([true, 'not-applicable']), 100],
  ])('%d is %d', (pct, expected) => {
    expect(pct).toBeCloseTo(expected, 10);
  });

  it('never falls when one section becomes better known', () => {
    const ladder = ['unknown', 'partial', 'complete'] as const;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), fc.constantFrom(...ladder)), { minLength: 1 }),
        fc.nat(),
        (parts, at) => {
          const better = parts.map(([isStarred, status], index): [boolean, SectionStatus] => [
            isStarred,
            index === at % parts.length ? (ladder[ladder.indexOf(status) + 1] ?? 'complete') : status,
          ]);
          expect(of(...better)).toBeGreaterThanOrEqual(of(...parts));
        },
      ),
    );
  });
});

describe('profiles', () => {
  const numbers = (profile: 'micro' | 'mini', recorded: readonly string[]) =>
    sectionsOf(profile, (number) => recorded.includes(number)).map(({ number }) => number);

  it('hold the sections they are named for', () => {
    expect(numbers('micro', ['11']).join(' ')).toBe('00 01 02 03 08 11 14 17 19 23 30 32');
    expect(numbers('mini', ['12']).join(' ')).toBe('00 01 02 03 06 07 08 10 12 14 17 18 19 22 23 24 25 29 30 31 32 33');
    expect(numbers('micro', [])).toContain('11');
    expect(numbers('micro', ['11', '12'])).toEqual(expect.arrayContaining(['11', '12']));
  });

  it('know every section, each with fields of its own name', () => {
    expect(new Set(handoverSections.map(({ number }) => number)).size).toBe(handoverSections.length);
    for (const section of handoverSections) {
      if (section.kind !== 'records') continue;
      const keys = section.fields.map(({ key }) => key);
      expect(new Set(keys).size, section.number).toBe(keys.length);
      if (section.needed !== undefined) expect(keys).toContain(section.needed.field);
    }
  });
});
