import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useTexts } from '../ui/texts.tsx';

type Props = {
  readonly children: ReactNode;
  /** For what lies over the page: it is closed, and the page stays as it is. */
  readonly onFailed?: () => void;
};
type State = { readonly hasFailed: boolean };

/** Keeps a page or panel that throws while it is drawn from taking the window along. React knows this as a class only. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override componentDidCatch(): void {
    this.props.onFailed?.();
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    if (this.props.onFailed !== undefined) return null;
    return <Crashed onRetry={() => this.setState({ hasFailed: false })} />;
  }
}

function Crashed({ onRetry }: { readonly onRetry: () => void }) {
  const { kit, shell } = useTexts();
  return (
    <EmptyState title={shell.crashed} actions={<Button onPress={onRetry}>{kit.retry}</Button>}>
      {shell.crashedHint}
    </EmptyState>
  );
}
