import styles from './rows-panel.module.css';

/** Sentences below a table of rows; those that don't apply are null. */
export function RowNotes({ notes }: { readonly notes: readonly (string | null)[] }) {
  const said = notes.filter((note) => note !== null);
  if (said.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {said.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
