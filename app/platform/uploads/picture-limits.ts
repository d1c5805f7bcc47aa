/** The largest file that is taken as a picture, in bytes. */
export const mostPictureBytes = 8 * 1024 * 1024;

/** What a file field may accept, for the browser's own dialog. What comes is judged by its bytes. */
export const pictureAccept = 'image/jpeg,image/png,image/webp';
