import { Icon, type IconName } from './Icon.tsx';

/** A button that is a drawing; its label is read out and shown on hover. */
export function IconButton(props: {
  icon: IconName; label: string; onClick: () => void; pressed?: boolean; expanded?: boolean; disabled?: boolean; filled?: boolean;
}) {
  return (
    <button type="button" class="button quiet icon" aria-label={props.label} title={props.label} aria-pressed={props.pressed}
      aria-expanded={props.expanded} disabled={props.disabled ?? false} onClick={props.onClick}>
      <Icon name={props.icon} filled={props.filled ?? props.pressed ?? false} />
    </button>
  );
}
