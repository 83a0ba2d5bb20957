import { type LucideIcon, Upload } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { EmptyState } from '../../ui/states.tsx';
import { useTexts } from '../../ui/texts.tsx';

type NoFiguresProps = { readonly icon: LucideIcon; readonly children: string };

/** A page about money that has nothing to show yet, and the way to fill it. */
export function NoFigures({ icon, children }: NoFiguresProps) {
  const { insight: texts } = useTexts();
  const { go } = useNavigation();
  return (
    <EmptyState
      title={texts.empty}
      icon={icon}
      actions={
        <Button variant="primary" icon={Upload} onPress={() => go({ page: 'import' })}>
          {texts.toImport}
        </Button>
      }
    >
      {children}
    </EmptyState>
  );
}
