import '@fontsource-variable/inter/wght.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/hatch.css';
import './ui/print.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { makeClient } from './client/client.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root');
createRoot(root).render(<App client={makeClient(window.bridge)} />);
