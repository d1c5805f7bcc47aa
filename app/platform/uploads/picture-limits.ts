/** The largest file that is taken as a picture, in bytes. */
export const mostPictureBytes = 8 * 1024 * 1024;

/** Where a file that is sent as a picture is cut off. Up to here, who sends too large a file is told so and keeps what they have written. */
export const cutOffPictureBytes = 3 * mostPictureBytes;

/** What a file field may accept, for the browser's own dialog. What comes is judged by its bytes. */
export const pictureAccept = 'image/jpeg,image/png,image/webp';
