import type { FileSketch } from '../../../shared/contract/mapping-calls.ts';
import { columnsByKind } from '../../../shared/importing/columns/columns-by-kind.ts';
import type { ImportKind } from '../../../shared/importing/import-kind.ts';
import { Select } from '../../ui/select.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './column-mapper.module.css';
import type { Assignments } from './mapper-state.ts';

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
            {sketch.columns.map(({ name, header, isSecret }) => (
              <th key={name} scope="col" data-used={assignments.has(name)}>
                <span className={styles.header} data-value title={header}>
                  {header === '' ? name : header}
                </span>
                {isSecret ? (
                  <span className="muted">{texts.mapper.secret}</span>
                ) : (
                  <>
                    <Select
                      label={texts.mapper.meaningOf(header === '' ? name : header)}
                      isLabelHidden
                      options={options}
                      value={assignments.get(name)?.field ?? unused}
                      onChange={(field) => onAssign(name, field === unused ? null : field)}
                    />
                    <Ground assignments={assignments} name={name} />
                  </>
                )}
              </th>
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

function Ground({ assignments, name }: { readonly assignments: Assignments; readonly name: string }) {
  const { importScreen: texts } = useTexts();
  const ground = assignments.get(name)?.ground;
  return (
    <span className={styles.ground} data-ground={ground}>
      {ground === undefined ? '' : texts.mapper.grounds[ground]}
    </span>
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
