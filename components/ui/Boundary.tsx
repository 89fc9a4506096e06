import { Component, type ComponentChildren } from 'preact';
import { t } from '../../utils/settings/strings.ts';
import { Notice } from './Notice.tsx';

type Props = { children: ComponentChildren; onError: (error: unknown) => void };

/** Catches what a view throws while drawing, once, and offers to draw it again. */
export class Boundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  override componentDidCatch(error: unknown): void {
    this.setState({ broken: true });
    this.props.onError(error);
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <Notice title={t('broken_title')} text={t('broken_text')} tone="bad">
        <button type="button" class="button" onClick={() => this.setState({ broken: false })}>{t('broken_again')}</button>
      </Notice>
    );
  }
}
