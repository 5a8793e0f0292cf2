/** A resolve hook for Node: the `main` of @esm-bundle/chai names a file that the package lacks. */
export const resolve = (specifier, context, next) =>
  next(specifier === '@esm-bundle/chai' ? `${specifier}/esm/chai.js` : specifier, context);
