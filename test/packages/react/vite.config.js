import {defineConfig} from 'vite';

/**
 * The page that a server streams is built in React's development build: that says what it would only
 * repair in production. Lit's is of no interest here.
 */
const development = {
  resolve: {conditions: ['production']},
  define: {'process.env.NODE_ENV': '"development"'},
  build: {manifest: true, rolldownOptions: {input: 'src/client.tsx'}},
};

export default defineConfig(({mode, isSsrBuild}) =>
  mode === 'development' && !isSsrBuild ? development : {},
);
