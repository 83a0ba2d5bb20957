import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { HintArea } from '../../../renderer/ui/hint-area.tsx';
import { renderKit } from '../../helpers/render-kit.tsx';

const renderHints = () =>
  renderKit(
    <HintArea hintOf={(id) => (id === 'silent' ? null : `About ${id}`)}>
      <button type="button" data-hint="Hotel">
        Hotel
      </button>
      <button type="button" data-hint="silent">
        Shop
      </button>
    </HintArea>,
  );

describe('HintArea', () => {
  it('says something of what is pointed at, after a moment', async () => {
    const user = userEvent.setup();
    renderHints();
    await user.hover(screen.getByRole('button', { name: 'Hotel' }));
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect((await screen.findByRole('tooltip')).textContent).toBe('About Hotel');
    await user.hover(document.body);
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('describes what has the focus, until Escape', async () => {
    const user = userEvent.setup();
    renderHints();
    await user.tab();
    const hint = await screen.findByRole('tooltip');
    expect(screen.getByRole('button', { name: 'Hotel' }).getAttribute('aria-describedby')).toBe(hint.id);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect(screen.getByRole('button', { name: 'Hotel' }).hasAttribute('aria-describedby')).toBe(false);
  });

  it('is silent where there is nothing to say', async () => {
    const user = userEvent.setup();
    renderHints();
    await user.tab();
    await screen.findByRole('tooltip');
    await user.tab();
    expect(screen.queryByRole('tooltip')).toBeNull();
  });
});
