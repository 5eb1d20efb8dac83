import { Component, type ReactNode } from 'react';
import { Failure } from '../kit/states.tsx';

interface Props {
  readonly children: ReactNode;
}
interface State {
  readonly error: Error | null;
}

/** Code of a page that a newer version no longer has; a module that failed once is not asked for again. */
const GONE = /dynamically imported module|importing a module script/i;

/** Catches what a screen throws: the rest of the app stays, and what was saved is safe. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const gone = GONE.test(error.message);
    return (
      <Failure
        title={gone ? 'This page couldn’t be loaded' : 'This screen stopped working'}
        detail={
          gone
            ? 'Tact may have been updated meanwhile. What you saved is safe; trying again loads the page anew.'
            : 'This is a fault of ours. What you saved is safe. Try again, or report it with the reference.'
        }
        reference={`${error.name}: ${error.message}`}
        onRetry={() => (gone ? window.location.reload() : this.setState({ error: null }))}
      />
    );
  }
}
