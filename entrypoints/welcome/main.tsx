import { mount } from '../shared/mount.tsx';
import { WelcomePage } from './WelcomePage.tsx';

mount(WelcomePage);
