import { Component, type ReactNode } from 'react';
import { Failure } from '../kit/states.tsx';

interface Props {
  readonly children: ReactNode;
}
interface State {
  readonly error: Error | null;
}

/** Catches what a screen throws: the rest of the app stays, and what was saved is safe. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Failure
        title="This screen stopped working"
        detail={`${error.message} What you saved is safe. Try again, or reload the page.`}
        onRetry={() => this.setState({ error: null })}
      />
    );
  }
}
