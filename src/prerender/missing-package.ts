/** What is asked for takes a package that is not installed. */
export class MissingPackage extends Error {
  override readonly name = 'MissingPackage';

  /** @param packageName as npm has it */
  constructor(packageName: string, options?: ErrorOptions) {
    super(`A shadow root takes the package ${packageName}: npm install ${packageName}`, options);
  }
}
