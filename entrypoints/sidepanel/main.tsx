import { mount } from '../shared/mount.tsx';
import { TwoTabs } from '../shared/TwoTabs.tsx';
import './sidepanel.css';

mount(() => <TwoTabs follow />);
