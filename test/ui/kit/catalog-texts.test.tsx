import { describe, expect, it } from 'vitest';
import { EmptyState, ErrorState } from '../../../renderer/ui/states.tsx';
import { expectOnlyCatalogTexts, findForeignTexts, unmarkedRest } from '../../helpers/catalog-texts.ts';
import { renderKit } from '../../helpers/render-kit.tsx';

describe('expectOnlyCatalogTexts', () => {
  it('lets texts of the catalog pass', () => {
    const failure = { code: 'disk-full', message: 'no space', details: {} } as const;
    const { container } = renderKit(<ErrorState failure={failure} onRetry={() => undefined} />, { language: 'test' });
    expectOnlyCatalogTexts(container);
  });

  it('finds texts and attributes that bypass it, but not data', () => {
    const { container } = renderKit(
      <EmptyState title="Nothing here">
        <span data-value>Hotel</span> 12 <input placeholder="Name" />
      </EmptyState>,
      { language: 'test' },
    );
    expect(findForeignTexts(container)).toEqual(['Nothing here', 'placeholder=Name']);
  });

  it('sees through marks inside marks', () => {
    expect(unmarkedRest('⟦a ⟦b⟧ c⟧ rest')).toBe(' rest');
  });
});
