import '@mantine/core/styles.layer.css'
import '../ui/fonts.css'
import '../ui/tokens.css'
import '../ui/base.css'
import './mantine.css'
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { setNonce } from 'get-nonce'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ToastProvider } from '../ui/toast.tsx'
import { App } from './app.tsx'
import { Crash } from './crash.tsx'
import { LanguageProvider } from './language.tsx'
import { theme } from './theme.ts'

const nonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? ''
setNonce(nonce)

// The office is on this machine: never wait for a network, never try again by itself.
const queries = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: 1000 },
    mutations: { networkMode: 'always', retry: false },
  },
})

const root = document.getElementById('app')
if (root === null) throw new Error('index.html has no #app')
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} forceColorScheme="light" getStyleNonce={() => nonce}>
      <LanguageProvider>
        <Crash>
          <QueryClientProvider client={queries}>
            <ToastProvider>
              <App />
            </ToastProvider>
          </QueryClientProvider>
        </Crash>
      </LanguageProvider>
    </MantineProvider>
  </StrictMode>,
)
