import { mount } from '../shared/mount.tsx';
import { DiagnosticsPage } from './DiagnosticsPage.tsx';

mount(DiagnosticsPage);
