import { mount } from '../shared/mount.tsx';
import { OptionsPage } from './OptionsPage.tsx';

mount(OptionsPage);
