/** `node --import ./tools/typescript-in-node.mjs …` runs TypeScript modules and tests as they stand. */
import {register} from 'node:module';
import {register as registerTypeScript} from 'tsx/esm/api';

registerTypeScript();
register('./resolve-chai.mjs', import.meta.url);

// Mocha would `require` each test first, and show the error of that where a test cannot be loaded.
Object.defineProperty(process.features, 'require_module', {value: false});
