// A photo small enough for a weak signal: at most 1280 pixels wide, as JPEG, without the camera's hidden data.

const MOST_PIXELS = 1280;

/** The picture's size without decoding it whole; null for what is no picture. */
async function sizeOf(url) {
  const image = new Image();
  const loaded = new Promise((resolve) => {
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
  });
  image.src = url;
  return await loaded && image.naturalWidth ? image : null;
}

/** Decodes at the size that is kept, so that a picture of a hundred million pixels never lies in memory whole. */
async function decode(file) {
  const url = URL.createObjectURL(file);
  try {
    const image = await sizeOf(url);
    if (!image) {
      throw new Error('no picture');
    }
    const { naturalWidth: width, naturalHeight: height } = image;
    if (Math.max(width, height) <= MOST_PIXELS) {
      return await createImageBitmap(file, { imageOrientation: 'from-image' });
    }
    const side = width >= height ? { resizeWidth: MOST_PIXELS } : { resizeHeight: MOST_PIXELS };
    try {
      return await createImageBitmap(file, { imageOrientation: 'from-image', resizeQuality: 'medium', ...side });
    } catch {
      // some browsers refuse the bytes of a very large picture but still draw it
      return await createImageBitmap(image, { resizeQuality: 'medium', ...side });
    }
  } finally {
    URL.revokeObjectURL(url);
  }
}

export async function shrink(file) {
  const image = await decode(file);
  const scale = Math.min(1, MOST_PIXELS / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.75));
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return { bytes, mediaType: 'image/jpeg', sha256: Array.from(hash, (b) => b.toString(16).padStart(2, '0')).join('') };
}
