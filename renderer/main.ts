import '@fontsource-variable/inter/wght.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/hatch.css';
import './ui/print.css';
import './early.ts'; // before everything below: modules run in the order of their imports
import { start } from './app/start.tsx';
import { bridge } from './early.ts';

start(bridge);
