import type { ImportSessionState, OpenFile } from '../../client/import-session.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Link } from '../../ui/figure-link.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import type { ReadablePreview } from './file-card.tsx';

type MappingLineProps = {
  readonly file: OpenFile;
  readonly mapping: NonNullable<ReadablePreview['mapping']>;
  readonly session: ImportSessionState;
};

/** By what the file is read where that was learnt from an earlier one; forgetting reads it by what stands in it. */
export function MappingLine({ file, mapping, session }: MappingLineProps) {
  const { mappings: texts } = useTexts().importScreen;
  const { day } = useFormatters();
  const client = useClient();
  const acts = useActs();
  const savedOn = day(mapping.savedOn);
  const forget = async () => {
    const write = () => client.call('mappings.delete', { mappingId: mapping.id });
    const done = await acts.run({ write, said: () => texts.forgotten });
    if (done !== undefined) await session.answer(file.key, {});
  };
  return (
    <p className="muted">
      {mapping.name === null
        ? texts.fromFile({ file: mapping.file, day: savedOn })
        : texts.fromName({ name: mapping.name, day: savedOn })}{' '}
      <Link onPress={() => void forget()}>{texts.forget}</Link>
    </p>
  );
}
