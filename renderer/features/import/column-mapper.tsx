import type { FilePreview } from '../../../shared/contract/import-calls.ts';
import type { FileSketch } from '../../../shared/contract/mapping-calls.ts';
import { importKinds } from '../../../shared/importing/import-kind.ts';
import type { ImportSessionState, OpenFile } from '../../client/import-session.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { ErrorState, Loading } from '../../ui/states.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { ColumnGrid } from './column-grid.tsx';
import styles from './column-mapper.module.css';
import { assignmentsOf, hasClient, kindOf, missingFields, toColumns } from './mapper-state.ts';
import { SaveMapping } from './save-mapping.tsx';
import { useSketch } from './use-sketch.ts';

type ColumnMapperProps = {
  readonly file: OpenFile;
  readonly preview: FilePreview;
  readonly session: ImportSessionState;
};

/** What each column of a file means, with its first rows. Of a readable file a change is read at once. */
export function ColumnMapper({ file, preview, session }: ColumnMapperProps) {
  const { sketch, failure } = useSketch(file.token, file.options);
  if (sketch === null) return failure === null ? <Loading /> : <ErrorState failure={failure} isCompact />;
  return <Mapper file={file} preview={preview} session={session} sketch={sketch} />;
}

function Mapper({ file, preview, session, sketch }: ColumnMapperProps & { readonly sketch: FileSketch }) {
  const { importScreen: texts } = useTexts();
  const { key, options } = file;
  const kind = kindOf(preview, sketch, options);
  const assignments = assignmentsOf(preview, sketch, options, kind);
  const answer = (change: typeof options) => void session.answer(key, change);
  const assign = (column: string, field: string | null) => {
    const next = new Map([...assignments].filter(([name, one]) => name !== column && one.field !== field));
    if (field !== null) next.set(column, { field, ground: 'chosen' });
    answer(
      preview.kind === 'readable'
        ? { columns: changed(toColumns(kind, assignments), toColumns(kind, next)) }
        : { kind, columns: toColumns(kind, next) },
    );
  };
  const missing = missingFields(kind, assignments);
  return (
    <div className={styles.mapper}>
      <div className={styles.choices}>
        <Select
          label={texts.properties.kind}
          options={importKinds.map((id) => ({ id, label: texts.kinds[id] }))}
          value={kind}
          onChange={(next) => answer({ kind: next })}
        />
        <HeaderRow sketch={sketch} onChoose={(headerRow) => answer({ headerRow })} />
      </div>
      <ColumnGrid sketch={sketch} kind={kind} assignments={assignments} onAssign={assign} />
      <Needed missing={missing} hasClient={hasClient(kind, assignments)} />
      {preview.kind === 'readable' ? (
        <SaveMapping file={file} />
      ) : (
        <ReadButton
          isDisabled={missing.length > 0}
          onPress={() => answer({ ...layoutOf(sketch), kind, columns: toColumns(kind, assignments) })}
        />
      )}
    </div>
  );
}

function ReadButton({ isDisabled, onPress }: { readonly isDisabled: boolean; readonly onPress: () => void }) {
  const { importScreen: texts } = useTexts();
  return (
    <div>
      <Button variant="primary" isDisabled={isDisabled} onPress={onPress}>
        {texts.mapper.read}
      </Button>
    </div>
  );
}

function layoutOf({ headerRow, delimiter }: FileSketch) {
  return { headerRow, ...(delimiter === null ? {} : { delimiter }) };
}

/** Only what differs: the rest goes on to be recognised. */
function changed(before: Record<string, string | null>, after: Record<string, string | null>) {
  return Object.fromEntries(Object.entries(after).filter(([field, column]) => before[field] !== column));
}

type HeaderRowProps = { readonly sketch: FileSketch; readonly onChoose: (line: number) => void };

function HeaderRow({ sketch, onChoose }: HeaderRowProps) {
  const { importScreen: texts } = useTexts();
  const options = sketch.firstRows.map(({ line, text }) => ({
    id: String(line),
    label: texts.mapper.line({ line, text: text.slice(0, 80) }),
  }));
  return (
    <Select
      label={texts.properties.headerRow}
      options={options}
      value={String(sketch.headerRow)}
      onChange={(line) => onChoose(Number(line))}
    />
  );
}

/** What the kind needs and no column gives yet. */
type NeededProps = { readonly missing: readonly (readonly string[])[]; readonly hasClient: boolean };

function Needed({ missing, hasClient }: NeededProps) {
  const { importScreen: texts } = useTexts();
  const { either } = useFormatters();
  const names: Readonly<Record<string, string>> = texts.fields;
  if (missing.length === 0 && hasClient) return <p className="muted">{texts.mapper.complete}</p>;
  return (
    <p role="status">
      {missing.map((group) => (
        <span key={group.join()} className={styles.needed}>
          {texts.mapper.needs(either(group.map((field) => names[field] ?? field)))}{' '}
        </span>
      ))}
      {!hasClient && <span className={styles.needed}>{texts.mapper.noClient}</span>}
    </p>
  );
}
