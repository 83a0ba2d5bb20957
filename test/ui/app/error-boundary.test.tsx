import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../../renderer/app/error-boundary.tsx';
import { renderKit } from '../../helpers/render-kit.tsx';

function Broken(): never {
  throw new Error('made to fail');
}

test('a page that cannot be drawn says so in its place', () => {
  vi.spyOn(console, 'error').mockReturnValue();
  renderKit(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByText('This page could not be shown')).toBeTruthy();
});

test('what lies over the page is closed instead', () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const onFailed = vi.fn();
  renderKit(
    <ErrorBoundary onFailed={onFailed}>
      <Broken />
    </ErrorBoundary>,
  );
  expect(onFailed).toHaveBeenCalledOnce();
  expect(screen.queryByText('This page could not be shown')).toBeNull();
});
