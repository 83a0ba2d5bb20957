import { useEffect, useRef, useState } from 'react';
import { toFailure } from '../client/client.ts';
import { useClient } from '../client/use-client.ts';
import { useTexts } from '../ui/texts.tsx';
import { useToasts } from '../ui/toasts.tsx';
import styles from './shell.module.css';

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** Takes files that are dropped anywhere on the window; main reads them, the page of imports shows them. */
export function DropArea({ onTokens }: { readonly onTokens: (tokens: readonly string[]) => void }) {
  const client = useClient();
  const toasts = useToasts();
  const { errors, shell } = useTexts();
  const [isOver, setIsOver] = useState(false);
  const drop = useRef<(files: readonly File[]) => void>(() => undefined);
  drop.current = (files) => {
    client.takeDroppedFiles(files).then(onTokens, (thrown: unknown) => {
      toasts.show({ text: errors[toFailure(thrown).code], tone: 'failed' });
    });
  };
  useEffect(() => listenForFiles(setIsOver, (files) => drop.current(files)), []);
  if (!isOver) return null;
  return (
    <div className={styles.drop}>
      <h2>{shell.drop}</h2>
      <p className="muted">{shell.dropHint}</p>
    </div>
  );
}

function listenForFiles(setIsOver: (isOver: boolean) => void, onDrop: (files: readonly File[]) => void): () => void {
  const listeners = {
    dragover: (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    },
    dragleave: (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    },
    drop: (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      setIsOver(false);
      if (event.defaultPrevented) return; // a page with a place of its own for files took them
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onDrop(files);
    },
  };
  window.addEventListener('dragover', listeners.dragover);
  window.addEventListener('dragleave', listeners.dragleave);
  window.addEventListener('drop', listeners.drop);
  return () => {
    window.removeEventListener('dragover', listeners.dragover);
    window.removeEventListener('dragleave', listeners.dragleave);
    window.removeEventListener('drop', listeners.drop);
  };
}
