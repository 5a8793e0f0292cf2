import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {PLUGIN} from './calls.js';
import * as phpWasm from 'php-wasm/PhpNode';

const STAND_INS = new URL('stand-ins.php', import.meta.url);

/** What is used of a PHP; the package has no types of it. */
interface Php extends EventTarget {
  readonly binary: Promise<unknown>;
  mkdir(path: string): Promise<unknown>;
  writeFile(path: string, text: string): Promise<unknown>;
  /** @returns the exit code */
  run(code: string): Promise<number>;
}

const {PhpNode} = phpWasm as unknown as {
  readonly PhpNode: new (options: {readonly version: string}) => Php;
};

/** PHP that the plugin says it runs on: the oldest and the newest there are here. */
export const phpVersions = ['8.0', '8.5'] as const;

/**
 * What PHP says of an expression once the plugin is loaded and WordPress' `init` is over, as JSON.
 * @param expression of PHP
 * @param before statements of PHP that stand before the plugin is loaded
 */
export async function runPlugin<T>(
  expression: string,
  before = '',
  version: (typeof phpVersions)[number] = '8.5',
): Promise<T> {
  const php = new PhpNode({version});
  await php.binary;
  const said: string[] = [];
  for (const type of ['output', 'error']) {
    php.addEventListener(type, (event) => {
      said.push((event as CustomEvent<readonly string[]>).detail.join(''));
    });
  }
  await php.mkdir('/plugins');
  await copyFolder(php, PLUGIN, '/plugins/news-timeline');
  await php.writeFile('/stand-ins.php', readFileSync(STAND_INS, 'utf8'));
  const code = await php.run(`<?php
    error_reporting(E_ALL);
    set_error_handler(function ($level, $message, $file, $line) {
      throw new ErrorException("$message in $file:$line");
    });
    require '/stand-ins.php';
    ${before}
    require '/plugins/news-timeline/news-timeline.php';
    do_action('init');
    echo json_encode(${expression}, JSON_THROW_ON_ERROR);`);
  const text = said.join('');
  if (code !== 0) throw new Error(text);
  return JSON.parse(text) as T;
}

async function copyFolder(php: Php, from: string, to: string): Promise<void> {
  await php.mkdir(to);
  for (const entry of readdirSync(from, {withFileTypes: true})) {
    const [source, target] = [join(from, entry.name), `${to}/${entry.name}`];
    if (entry.isDirectory()) await copyFolder(php, source, target);
    else await php.writeFile(target, readFileSync(source, 'utf8'));
  }
}
