import { useRef, useState } from 'react';
import type { DocumentSheet } from '../../../shared/contract/document-calls.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './documents.module.css';
import { PaperSheet } from './paper-sheet.tsx';
import { useSheetZoom } from './use-sheet-zoom.ts';

type Size = 'fit' | 'real';

type SheetPreviewProps = {
  readonly sheets: readonly DocumentSheet[];
  readonly shown: DocumentSheet | undefined;
  readonly onChoose: (name: string) => void;
};

/** The sheets of a document one at a time, as wide as there is room; where that is less than real, real on request. */
export function SheetPreview({ sheets, shown, onChoose }: SheetPreviewProps) {
  const { documents } = useTexts();
  const { editor } = documents;
  const room = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>('fit');
  const zoom = useSheetZoom(room, sheet);
  if (shown === undefined) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section ref={room} className={styles.preview} aria-label={editor.preview} tabIndex={0}>
      {(sheets.length > 1 || zoom < 1) && (
        <div className={styles.previewBar}>
          {sheets.length > 1 && (
            <div data-value>
              <SegmentedControl
                label={editor.sheet}
                options={sheets.map(({ name }) => ({ id: name, label: name }))}
                value={shown.name}
                onChange={onChoose}
              />
            </div>
          )}
          {zoom < 1 && <SizeChoice value={size} onChange={setSize} />}
        </div>
      )}
      <div className={styles.paper} style={{ zoom: size === 'fit' ? zoom : 1 }}>
        <div ref={sheet} className={styles.sheet}>
          <PaperSheet key={shown.name} sheet={shown} label={editor.sheet} />
        </div>
      </div>
    </section>
  );
}

type SizeChoiceProps = { readonly value: Size; readonly onChange: (size: Size) => void };

function SizeChoice({ value, onChange }: SizeChoiceProps) {
  const { editor } = useTexts().documents;
  return (
    <SegmentedControl
      label={editor.size}
      options={[
        { id: 'fit', label: editor.sizes.fit },
        { id: 'real', label: editor.sizes.real },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
