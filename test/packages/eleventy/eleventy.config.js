/** One rule: the files of the package's `dist/` are copied to where the pages ask for them. */
export default function (config) {
  config.addPassthroughCopy({'node_modules/news-timeline/dist': 'news-timeline'});
  config.addPassthroughCopy('src/page.js');
  return {dir: {input: 'src', output: 'dist'}};
}
