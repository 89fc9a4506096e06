import { mount } from '../shared/mount.tsx';
import { TwoTabs } from '../shared/TwoTabs.tsx';
import './popup.css';

mount(() => <TwoTabs follow={false} />);
