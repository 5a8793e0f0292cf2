/** Why a command cannot do what it was asked to, in a sentence or two for the person who asked. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}
