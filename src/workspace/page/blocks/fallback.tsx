import { Component, type ReactNode } from 'react';
import { Unknown } from './unknown.tsx';

type Props = { readonly thing: object; readonly children: ReactNode };

/** Shows what is in it, or a named box where that cannot be drawn. */
export class Fallback extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? <Unknown thing={this.props.thing} /> : this.props.children;
  }
}
