import styles from './chart.module.css';

export type HintLine = { readonly name: string; readonly value: string };
export type HintContent = { readonly title: string; readonly lines: readonly HintLine[] };

/** What the pointer is on: a title and its figures. */
export function ChartHint({ content }: { readonly content: HintContent }) {
  return (
    <div className={styles.tooltip}>
      <strong>{content.title}</strong>
      {content.lines.map((line) => (
        <div key={line.name} className={styles.tooltipLine}>
          <span>{line.name}</span>
          <span>{line.value}</span>
        </div>
      ))}
    </div>
  );
}
