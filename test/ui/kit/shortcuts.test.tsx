import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useShortcuts } from '../../../renderer/ui/use-shortcuts.ts';
import { renderKit } from '../../helpers/render-kit.tsx';

function Keys({ pressed }: { readonly pressed: string[] }) {
  useShortcuts({
    'mod+k': () => pressed.push('mod+k'),
    'g m': () => pressed.push('g m'),
    '?': () => pressed.push('?'),
    n: () => pressed.push('n'),
    'alt+ArrowLeft': () => pressed.push('back'),
  });
  return <input aria-label="Name" />;
}

describe('useShortcuts', () => {
  it('knows single keys, sequences and modifiers', async () => {
    const user = userEvent.setup();
    const pressed: string[] = [];
    renderKit(<Keys pressed={pressed} />);
    await user.keyboard('n?gm{Control>}k{/Control}{Meta>}k{/Meta}{Alt>}{ArrowLeft}{/Alt}');
    expect(pressed).toEqual(['n', '?', 'g m', 'mod+k', 'mod+k', 'back']);
  });

  it('leaves letters alone while something is typed, but not modified keys', async () => {
    const user = userEvent.setup();
    const pressed: string[] = [];
    renderKit(<Keys pressed={pressed} />);
    await user.type(screen.getByRole('textbox'), 'ngm?');
    await user.keyboard('{Control>}k{/Control}');
    expect(pressed).toEqual(['mod+k']);
  });
});
