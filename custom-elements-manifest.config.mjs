/**
 * `custom-elements.json` is made from the doc block above the class, and that of the styles, for those who
 * use the package.
 */
import {attributeDocs} from './tools/attribute-docs.mjs';
import {customPropertyDocs} from './tools/custom-property-docs.mjs';

const published = (path) => path.replace(/^\/?src\//, 'dist/modules/').replace(/\.ts$/, '.js');
const isPublic = ({name, privacy = 'public'}) => privacy === 'public' && !name.startsWith('#');

/** Only what a page can use, at the paths the package has. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const home = new Map(
      modules.flatMap(({path, declarations}) => declarations.map(({name}) => [name, path])),
    );
    const classes = new Map(
      modules.flatMap(({declarations}) => declarations.map(({tagName, name}) => [tagName, name])),
    );
    modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const module of modules) {
      module.path = published(module.path);
      for (const {kind, name: tag, declaration} of module.exports) {
        // The analyzer has the name of the parameter by which a class is registered.
        if (kind === 'custom-element-definition') declaration.name = classes.get(tag);
        const path = home.get(declaration.name) ?? declaration.module;
        declaration.module = published(path);
      }
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(isPublic);
        // Where an event is dispatched the analyzer adds a second entry, without a description.
        declaration.events = declaration.events?.filter(({description}) => description);
        if (declaration.superclass?.module) {
          declaration.superclass.module = published(declaration.superclass.module);
        }
      }
    }
  },
};

export default {
  globs: [
    'src/define.ts',
    'src/news-timeline.ts',
    'src/timeline-events.ts',
    'src/timeline-filter-event.ts',
    'src/timeline-language-event.ts',
    'src/timeline-update-event.ts',
  ],
  litelement: true,
  outdir: '.',
  plugins: [attributeDocs(), customPropertyDocs('src/styles/timeline-styles.ts'), publicOnly],
};
