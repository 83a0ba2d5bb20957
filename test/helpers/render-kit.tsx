import { cleanup, type RenderResult, render } from '@testing-library/react';
import './tame-selection.ts';
import type { ReactNode } from 'react';
import { onTestFinished } from 'vitest';
import { TextsProvider } from '../../renderer/ui/texts.tsx';
import { ToastsProvider } from '../../renderer/ui/toasts.tsx';
import type { Language } from '../../shared/i18n/languages.ts';

/** Renders building blocks as they stand in the window: with texts, formatters and toasts. */
export function renderKit(
  content: ReactNode,
  options: { readonly language?: Language; readonly locale?: string } = {},
): RenderResult {
  onTestFinished(cleanup);
  return render(
    <TextsProvider language={options.language ?? 'en'} locale={options.locale ?? 'en-IE'}>
      <ToastsProvider>{content}</ToastsProvider>
    </TextsProvider>,
  );
}
