import { screen, waitFor, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameWord, pickTwoPlaces } from '../../../renderer/features/recovery-key/asked-words.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const route = { page: 'recovery-key' } as const;

describe('the recovery key', () => {
  it('is shown in its order, and noted once two of its words are read back', async () => {
    const { user, bridge } = await renderApp({ route });
    const sheet = await screen.findByRole('region', { name: 'Winnow recovery key' });
    const words = within(sheet)
      .getAllByRole('listitem')
      .map((item) => item.lastElementChild?.textContent ?? '');
    const key = await bridge.call('app.getRecoveryKey', {});
    expect(key.ok && key.value.words).toEqual(words);
    expect(words).toHaveLength(24);
    expect(within(sheet).getByText(bridge.deps.dataFolder)).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'It is noted' }));
    expect(await screen.findAllByText('Not this word.')).toHaveLength(2);
    for (const box of screen.getAllByRole('textbox')) {
      const place = Number(/\d+/.exec(labelOf(box))?.[0]);
      await user.type(box, ` ${words[place - 1]?.toUpperCase()} `);
    }
    await user.click(screen.getByRole('button', { name: 'It is noted' }));
    await screen.findByText('The key was noted before. The words stay the same.');
    await waitFor(async () => {
      const state = await bridge.call('app.getState', {});
      expect(state.ok && state.value.recoveryKeyNoted).toBe(true);
    });
  });
});

function labelOf(box: HTMLElement): string {
  return document.getElementById(box.getAttribute('aria-labelledby') ?? '')?.textContent ?? '';
}

describe('the words that are asked', () => {
  it('are two different ones in rising order, any of them', () => {
    const number = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(number, number), (values) => {
        const queue = [...values];
        const [first, second] = pickTwoPlaces(24, () => queue.shift() ?? 0);
        return first >= 0 && first < second && second < 24;
      }),
    );
  });

  it.each([
    [' Abandon ', 'abandon', true],
    ['abandon', 'ability', false],
    ['', undefined, false],
  ])('%j against %j: %s', (typed, word, same) => expect(isSameWord(typed, word)).toBe(same));
});
