import type { FileSketch } from '../../../shared/contract/mapping-calls.ts';
import { columnsByKind } from '../../../shared/importing/columns/columns-by-kind.ts';
import type { ImportKind } from '../../../shared/importing/import-kind.ts';
import { Select } from '../../ui/select.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './column-mapper.module.css';
import type { Assigned, Assignments } from './mapper-state.ts';

type ColumnGridProps = {
  readonly sketch: FileSketch;
  readonly kind: ImportKind;
  readonly assignments: Assignments;
  /** Field null: the column is not used. */
  readonly onAssign: (column: string, field: string | null) => void;
};

const unused = '—unused—';

/** The columns of the file side by side: name, meaning and why, first rows. */
export function ColumnGrid({ sketch, kind, assignments, onAssign }: ColumnGridProps) {
  const { importScreen: texts } = useTexts();
  const options = useFieldOptions(kind);
  return (
    <section className={styles.scroll} aria-label={texts.mapper.columnsOf(sketch.file)}>
      <table className={styles.grid}>
        <thead>
          <tr>
            {sketch.columns.map((column) => (
              <ColumnHead
                key={column.name}
                column={column}
                options={options}
                assigned={assignments.get(column.name)}
                onAssign={(field) => onAssign(column.name, field)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sketch.rows.map(({ line, cells }) => (
            <tr key={line}>
              {sketch.columns.map(({ name }, index) => (
                <td key={name} data-used={assignments.has(name)} data-value title={cells[index] ?? ''}>
                  {cells[index] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type ColumnHeadProps = {
  readonly column: FileSketch['columns'][number];
  readonly options: ReturnType<typeof useFieldOptions>;
  readonly assigned: Assigned | undefined;
  readonly onAssign: (field: string | null) => void;
};

/** Name of a column, what it means and why; a secret one is never read. */
function ColumnHead({ column: { name, header, isSecret }, options, assigned, onAssign }: ColumnHeadProps) {
  const { mapper: texts } = useTexts().importScreen;
  const shown = header === '' ? name : header;
  return (
    <th scope="col" data-used={assigned !== undefined}>
      <span className={styles.header} data-value title={header}>
        {shown}
      </span>
      {isSecret ? (
        <span className="muted">{texts.secret}</span>
      ) : (
        <>
          <Select
            label={texts.meaningOf(shown)}
            isLabelHidden
            options={options}
            value={assigned?.field ?? unused}
            onChange={(field) => onAssign(field === unused ? null : field)}
          />
          <span className={styles.ground} data-ground={assigned?.ground}>
            {assigned === undefined ? '' : texts.grounds[assigned.ground]}
          </span>
        </>
      )}
    </th>
  );
}

/** Fields of the kind by name, those it needs first. */
function useFieldOptions(kind: ImportKind) {
  const { importScreen: texts } = useTexts();
  const { compare } = useFormatters();
  const names: Readonly<Record<string, string>> = texts.fields;
  const { columns, required } = columnsByKind[kind];
  const needed = new Set(required.flat());
  const fields = columns
    .filter(({ type }) => type !== 'evidence')
    .map(({ field }) => ({ id: field, label: names[field] ?? field }))
    .toSorted((a, b) => Number(needed.has(b.id)) - Number(needed.has(a.id)) || compare(a.label, b.label));
  return [{ id: unused, label: texts.mapper.unused }, ...fields];
}
