/** `npm start`: builds what the demo needs and serves it, at port 8000 (`PORT`) or else a free one. */
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {isBuilt} from './built.mjs';
import {listen, staticServer} from './static-server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

if (!isBuilt(root)) {
  console.log('Building dist/ …');
  const {status} = spawnSync(process.execPath, ['tools/build.mjs'], {cwd: root, stdio: 'inherit'});
  if (status !== 0) process.exit(status ?? 1);
}

const server = staticServer({
  root,
  folders: ['demo', 'dist', 'docs', 'schema', 'custom-elements.json'],
  respond({pathname}) {
    if (pathname === '/' || pathname === '/demo') {
      return {headers: {refresh: '0; url=/demo/'}, body: ''};
    }
    // What browsers ask for unasked, and would complain of.
    return pathname === '/favicon.ico' ? {body: ''} : undefined;
  },
});
const host = process.env.HOST ?? 'localhost';
const port = await listen(server, Number(process.env.PORT ?? 8000), host).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  return listen(server, 0, host);
});
console.log(`The demo is at http://${host}:${port}/demo/ (Ctrl+C ends it)`);
