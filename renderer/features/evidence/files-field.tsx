import { X } from 'lucide-react';
import { IconButton } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DropZone } from '../../ui/drop-zone.tsx';
import { Value } from '../../ui/marks.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './evidence-form.module.css';
import type { FilesToKeep } from './use-attach-files.ts';

type FilesFieldProps = { readonly files: FilesToKeep; readonly onChange: (files: FilesToKeep) => void };

/** Files to be kept with a new entry: dropped here, or chosen in a dialog once it is recorded. */
export function FilesField({ files, onChange }: FilesFieldProps) {
  const { files: texts, entryPanel } = useTexts().evidence;
  const { dropped, asks } = files;
  return (
    <div className={styles.files}>
      <DropZone isCompact label={texts.drop} onDrop={(more) => onChange({ asks, dropped: [...dropped, ...more] })} />
      {dropped.map((file) => (
        <div key={`${file.name} ${file.size}`} className={styles.file}>
          <Value>{file.name}</Value>
          <IconButton
            icon={X}
            size="small"
            label={entryPanel.leaveFile(file.name)}
            onPress={() => onChange({ asks, dropped: dropped.filter((one) => one !== file) })}
          />
        </div>
      ))}
      <Checkbox isSelected={asks} onChange={(next) => onChange({ dropped, asks: next })}>
        {entryPanel.asksFiles}
      </Checkbox>
    </div>
  );
}
