import { createRoot } from 'react-dom/client';
import { control } from './control.ts';
import { App } from './parts/app.tsx';

const place = document.getElementById('page');
if (!place) throw new Error('page.html has no place for the page');
createRoot(place).render(<App first={await control.directory()} />);
