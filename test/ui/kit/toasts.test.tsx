import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../../renderer/ui/button.tsx';
import { useToasts } from '../../../renderer/ui/toasts.tsx';
import { renderKit } from '../../helpers/render-kit.tsx';

function Archive({ undo }: { readonly undo: () => Promise<void> }) {
  const toasts = useToasts();
  return <Button onPress={() => toasts.show({ text: 'Hotel archived.', undo })}>Archive</Button>;
}

describe('toasts', () => {
  it('says what was done in a polite region and takes it back by its button', async () => {
    const user = userEvent.setup();
    const undo = vi.fn(async () => undefined);
    renderKit(<Archive undo={undo} />);
    await user.click(screen.getByRole('button', { name: 'Archive' }));
    expect(screen.getByRole('status').textContent).toContain('Hotel archived.');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
    expect(await screen.findByText('Undone: Hotel archived.')).toBeTruthy();
    expect(screen.queryByText('Hotel archived.')).toBeNull();
    await user.keyboard('{Control>}z{/Control}');
    expect(undo).toHaveBeenCalledOnce();
  });

  it('takes it back by Ctrl-Z', async () => {
    const user = userEvent.setup();
    const undo = vi.fn(async () => undefined);
    renderKit(<Archive undo={undo} />);
    await user.click(screen.getByRole('button', { name: 'Archive' }));
    await user.keyboard('{Control>}z{/Control}');
    expect(undo).toHaveBeenCalledOnce();
  });

  it('takes it back by Ctrl-Z after the message has gone', async () => {
    const user = userEvent.setup();
    const undo = vi.fn(async () => undefined);
    renderKit(<Archive undo={undo} />);
    await user.click(screen.getByRole('button', { name: 'Archive' }));
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText('Hotel archived.')).toBeNull();
    await user.keyboard('{Control>}z{/Control}');
    expect(undo).toHaveBeenCalledOnce();
  });

  it('says so where it can not be taken back', async () => {
    const user = userEvent.setup();
    renderKit(<Archive undo={async () => Promise.reject(new Error('later changes'))} />);
    await user.click(screen.getByRole('button', { name: 'Archive' }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('This could not be undone.')).toBeTruthy();
  });
});
