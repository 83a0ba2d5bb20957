import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { DateField } from '../../../renderer/ui/date-field.tsx';
import { LevelKeys } from '../../../renderer/ui/level-keys.tsx';
import { MoneyField, NumberField } from '../../../renderer/ui/number-field.tsx';
import { Select } from '../../../renderer/ui/select.tsx';
import { TextField } from '../../../renderer/ui/text-field.tsx';
import { type CalendarDate, toCalendarDate } from '../../../shared/core/dates.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { Level } from '../../../shared/scoring/level.ts';
import { renderKit } from '../../helpers/render-kit.tsx';

describe('NumberField', () => {
  it.each([
    ['en-IE', '1234.5', 1234.5],
    ['de-AT', '1234,5', 1234.5],
    ['it-IT', '0,25', 0.25],
  ])('reads a number as %s writes it', async (locale, typed, expected) => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    renderKit(<NumberField label="Hours" value={null} onChange={onChange} />, { locale });
    await user.type(screen.getByRole('textbox', { name: 'Hours' }), typed);
    await user.tab();
    expect(onChange).toHaveBeenLastCalledWith(expected);
  });

  it('gives null for an emptied field: unknown is not zero', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    renderKit(<NumberField label="Hours" value={8} onChange={onChange} />);
    await user.clear(screen.getByRole('textbox', { name: 'Hours' }));
    await user.tab();
    expect(onChange).toHaveBeenLastCalledWith(null);
  });

  it('tells what stands in it while it is typed', async () => {
    const user = userEvent.setup();
    const onInput = vi.fn();
    renderKit(<NumberField label="Hours" value={null} onChange={() => undefined} onInput={onInput} />);
    await user.type(screen.getByRole('textbox', { name: 'Hours' }), '16');
    expect(onInput.mock.calls.map(([value]) => value)).toEqual(expect.arrayContaining([1, 16]));
  });

  it('has as many decimals as the currency', () => {
    renderKit(<MoneyField label="Rate" currency={'JPY' as CurrencyCode} value={7500.4} onChange={() => undefined} />);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Rate' }).value).toBe('7,500');
  });
});

describe('TextField', () => {
  it('ties the error to the input', () => {
    renderKit(<TextField label="Email" value="x" onChange={() => undefined} error="Not an address." />);
    const input = screen.getByRole('textbox', { name: 'Email' });
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const described = input.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toContain('Not an address.');
  });
});

describe('DateField', () => {
  it('orders its parts by the locale and gives an ISO day', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn<(date: CalendarDate | null) => void>();
    renderKit(<DateField label="Since" value={toCalendarDate('2026-03-12')} onChange={onChange} />, {
      locale: 'de-AT',
    });
    const parts = screen.getAllByRole('spinbutton').map((part) => part.textContent);
    expect(parts).toEqual(['12', '03', '2026']);
    await user.click(screen.getAllByRole('spinbutton')[0] as HTMLElement);
    await user.keyboard('{ArrowUp}');
    expect(onChange).toHaveBeenLastCalledWith('2026-03-13');
  });
});

describe('Select', () => {
  it('gives the chosen option', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    const options = [
      { id: 'balanced', label: 'Balanced' },
      { id: 'cash-first', label: 'Cash first' },
    ] as const;
    renderKit(<Select label="Preset" options={options} value="balanced" onChange={onChange} />);
    screen.getByRole('button', { name: /Preset/ }).focus();
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('option', { name: 'Cash first' }));
    expect(onChange).toHaveBeenLastCalledWith('cash-first');
  });
});

describe('LevelKeys', () => {
  function Asked({ onSkip }: { readonly onSkip: () => void }) {
    const [level, setLevel] = useState<Level | null>(null);
    return <LevelKeys label="How it pays" value={level} onChange={setLevel} onSkip={onSkip} autoFocus />;
  }
  const chosen = () => screen.queryByRole('radio', { checked: true })?.textContent ?? null;

  it('takes 1 to 4 and a to d, and 0 to skip', async () => {
    const user = userEvent.setup();
    const onSkip = vi.fn();
    renderKit(<Asked onSkip={onSkip} />);
    expect(chosen()).toBeNull();
    await user.keyboard('2');
    expect(chosen()).toBe('B');
    await user.keyboard('d');
    expect(chosen()).toBe('D');
    await user.keyboard('0');
    expect(onSkip).toHaveBeenCalledOnce();
  });
});
