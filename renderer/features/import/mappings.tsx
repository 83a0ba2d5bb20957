import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { StoredMapping } from '../../../shared/contract/mapping-calls.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Section } from '../../ui/page.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import styles from './import-page.module.css';

/** How files of known shapes are read: to be named, handed on, forgotten. */
export function Mappings() {
  const { mappings: texts } = useTexts().importScreen;
  const [loaded] = useCall('mappings.list', {}, ['imports']);
  const [renamedId, setRenamedId] = useState<string | null>(null);
  const columns = useMappingColumns(renamedId, setRenamedId);
  const client = useClient();
  const acts = useActs();
  if (loaded.kind !== 'ready') return null;
  const take = () =>
    void acts.run({
      write: () => client.call('mappings.import', {}),
      said: (act) => act?.label ?? texts.noneTaken,
    });
  const actions = (
    <Button size="small" onPress={take}>
      {texts.import}
    </Button>
  );
  if (loaded.value.length === 0) return <div className={styles.takeMapping}>{actions}</div>;
  return (
    <Section title={texts.title} actions={actions}>
      <p className="muted">{texts.lead}</p>
      <Table label={texts.title} columns={columns} rows={loaded.value} rowKey={({ id }) => id} />
    </Section>
  );
}

function useMappingColumns(
  renamedId: string | null,
  onRename: (id: string | null) => void,
): readonly Column<StoredMapping>[] {
  const { importScreen } = useTexts();
  const { mappings: texts } = importScreen;
  const { day, integer } = useFormatters();
  return [
    {
      id: 'name',
      header: texts.name,
      isRowHeader: true,
      grows: true,
      render: (mapping) => (
        <MappingName mapping={mapping} isRenamed={renamedId === mapping.id} onDone={() => onRename(null)} />
      ),
    },
    {
      id: 'kind',
      header: importScreen.properties.kind,
      render: ({ options }) => (options.kind === undefined ? '' : importScreen.kinds[options.kind]),
    },
    {
      id: 'columns',
      header: texts.columns,
      align: 'end',
      render: ({ headers }) => <span data-value>{integer(headers.length)}</span>,
    },
    { id: 'file', header: texts.madeWith, render: ({ file }) => <span data-value>{file}</span> },
    { id: 'saved', header: importScreen.historyWhen, render: ({ savedOn }) => <span data-value>{day(savedOn)}</span> },
    {
      id: 'more',
      header: texts.more,
      align: 'end',
      render: (mapping) => <MappingMenu mapping={mapping} onRename={() => onRename(mapping.id)} />,
    },
  ];
}

type MappingNameProps = NameFieldProps & { readonly isRenamed: boolean };

function MappingName({ mapping, isRenamed, onDone }: MappingNameProps) {
  const { mappings: texts } = useTexts().importScreen;
  if (isRenamed) return <NameField mapping={mapping} onDone={onDone} />;
  return mapping.name === null ? (
    <span className="muted">{texts.remembered}</span>
  ) : (
    <span data-value>{mapping.name}</span>
  );
}

type NameFieldProps = { readonly mapping: StoredMapping; readonly onDone: () => void };

function NameField({ mapping, onDone }: NameFieldProps) {
  const { mappings: texts } = useTexts().importScreen;
  const client = useClient();
  const acts = useActs();
  const [name, setName] = useState(mapping.name ?? '');
  const save = async () => {
    const write = () => client.call('mappings.rename', { mappingId: mapping.id, name });
    if ((await acts.run({ write, said: () => texts.saved(name) })) !== undefined) onDone();
  };
  return (
    <form
      className={styles.nameField}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') void save();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <TextField label={texts.name} isLabelHidden value={name} onChange={setName} autoFocus />
      <Button type="submit" size="small" isDisabled={name.trim() === ''}>
        {texts.saveName}
      </Button>
    </form>
  );
}

type MappingMenuProps = { readonly mapping: StoredMapping; readonly onRename: () => void };

function MappingMenu({ mapping, onRename }: MappingMenuProps) {
  const { mappings: texts } = useTexts().importScreen;
  const client = useClient();
  const acts = useActs();
  const toasts = useToasts();
  const { id: mappingId, name, file } = mapping;
  const writeOut = async () => {
    const saved = await acts.run({ write: () => client.call('mappings.export', { mappingId }), said: null });
    if (saved !== undefined && saved !== null) toasts.show({ text: texts.exported(saved.path) });
  };
  const remove = () =>
    void acts.run({
      write: () => client.call('mappings.delete', { mappingId }),
      said: () => texts.deleted(name ?? file),
    });
  return (
    <Menu
      label={texts.actions(name ?? file)}
      trigger={<IconButton icon={Ellipsis} label={texts.actions(name ?? file)} size="small" />}
      entries={[
        { id: 'rename', label: name === null ? texts.giveName : texts.rename, onPress: onRename },
        { id: 'export', label: texts.export, onPress: () => void writeOut() },
        { id: 'delete', label: name === null ? texts.forget : texts.delete, onPress: remove },
      ]}
    />
  );
}
