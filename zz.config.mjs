// only first config
import config from '/work/timelinejs/rollup.config.mjs';
export default [{...config[0], output: {...config[0].output, dir: '/tmp/dist1'}}];
