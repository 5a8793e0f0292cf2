import {programs} from './steps.mjs';

/** Zero; half an hour and negative; one that changed in 2024; the furthest east. */
const zones = ['UTC', 'America/St_Johns', 'Asia/Almaty', 'Pacific/Kiritimati'];
const everything = [
  'test/{dates,model,formats,text,i18n,geometry,media,schema,prerender,embed}/**/*.test.ts',
];

/**
 * The layers without a DOM, in Node, once in each of four time zones: a result that depends on the zone
 * of the machine shows here.
 * @param {string[]} [files]
 */
export function nodeSteps(files = everything) {
  return zones.map((zone) => ({
    name: `Node, TZ=${zone}`,
    run: [programs.mocha, ...files],
    env: {TZ: zone},
  }));
}
