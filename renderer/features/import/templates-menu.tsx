import { ChevronDown } from 'lucide-react';
import { type TemplateLanguage, templateLanguages } from '../../../shared/importing/templates.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useToasts } from '../../ui/toasts.tsx';

/** Empty files with the right columns, header row in the chosen language. */
export function TemplatesMenu() {
  const { importScreen: texts } = useTexts();
  const client = useClient();
  const acts = useActs();
  const toasts = useToasts();
  const save = async (language: TemplateLanguage) => {
    const saved = await acts.run({ write: () => client.call('imports.saveTemplates', { language }), said: null });
    if (saved !== undefined && saved !== null) toasts.show({ text: texts.templatesSaved(saved.path) });
  };
  return (
    <Menu
      label={texts.templatesNote}
      trigger={<Button icon={ChevronDown}>{texts.templates}</Button>}
      entries={templateLanguages.map((id) => ({
        id,
        label: texts.templateLanguages[id],
        onPress: () => void save(id),
      }))}
    />
  );
}
