import type { ReactNode } from 'react';

type FormProps = {
  readonly onSubmit: () => void;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Its buttons stand in the footer of a panel: Enter in a field submits all the same. */
  readonly isInPanel?: boolean;
};

/** Fields that are sent together, by a button or by Enter in one of them. */
export function Form({ onSubmit, children, className, isInPanel = false }: FormProps) {
  return (
    <form
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      {isInPanel && <button type="submit" hidden />}
    </form>
  );
}
