/** What is said of pictures, films, sounds and what other sites show. */
export interface MediaStrings {
  /** In front of what a picture shows, on the button that opens it. */
  readonly enlarge: string;
  /** A picture of which nothing is said. */
  readonly picture: string;
  /** Names several. */
  readonly pictures: string;
  readonly pictureLost: string;
  readonly openPicture: string;
  /** A film or sound that this browser does not play, or cannot get. */
  readonly cannotPlay: string;
  readonly openFile: string;
}

export const mediaStrings: MediaStrings = {
  enlarge: 'Enlarge:',
  picture: 'Picture',
  pictures: 'Pictures',
  pictureLost: 'The picture could not be loaded.',
  openPicture: 'Open the picture',
  cannotPlay: 'This cannot be played here.',
  openFile: 'Open the file',
};
