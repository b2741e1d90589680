import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.layer.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/forms.css';
import './styles/lists.css';
import './styles/frame.css';
import './styles/panes.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './providers';
import { queryClient } from './query-client';
import { createAppRouter } from './router';

const router = createAppRouter(queryClient);
const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');

createRoot(root).render(
  <StrictMode>
    <Providers>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
