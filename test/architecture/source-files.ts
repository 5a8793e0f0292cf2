import {readdirSync, readFileSync} from 'node:fs';
import {join, posix, relative, sep} from 'node:path';
import ts from 'typescript';

/** One `import` or `export … from` of a file. */
export interface Import {
  /** A path below `src/` with its extension, or the name of a package. */
  readonly to: string;
  /** Whether it is a package. */
  readonly external: boolean;
}

export interface SourceFile {
  /** Below `src/`, with forward slashes: `dates/parse-date.ts`. */
  readonly path: string;
  readonly text: string;
  /** Static, type-only and dynamic imports alike: each is knowledge of another file. */
  readonly imports: readonly Import[];
}

/** Every TypeScript file of `src/`, by path. */
export function sourceFiles(root = 'src'): readonly SourceFile[] {
  return readdirSync(root, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return {path, text, imports: importsOf(path, text)};
    });
}

/** What the text of a file imports. */
export function importsOf(path: string, text: string): readonly Import[] {
  const {importedFiles} = ts.preProcessFile(text, true, true);
  return importedFiles.map(({fileName}) => {
    if (!fileName.startsWith('.')) return {to: fileName, external: true};
    const to = posix.join(posix.dirname(path), fileName).replace(/\.js$/, '.ts');
    return {to, external: false};
  });
}

/** A way from a file back to itself, or nothing. Dynamic imports count as much as static ones. */
export function findCycle(files: readonly SourceFile[]): readonly string[] | undefined {
  const imports = new Map(files.map((file) => [file.path, file.imports]));
  const finished = new Set<string>();
  const visit = (path: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (finished.has(path)) return undefined;
    for (const {to, external} of imports.get(path) ?? []) {
      const cycle = external ? undefined : visit(to, [...way, path]);
      if (cycle) return cycle;
    }
    finished.add(path);
    return undefined;
  };
  for (const {path} of files) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}
