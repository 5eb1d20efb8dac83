import { IconGripVertical } from '@tabler/icons-react';
import classes from './builder.module.css';

/** Says that a row can be dragged. */
export function Grip() {
  return <IconGripVertical className={classes['grip']} size={14} color="var(--t3)" aria-hidden />;
}
