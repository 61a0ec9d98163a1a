async ({ picture, places }) => {
  // Whether the picture is magenta at each of these places; outside of it nothing is.
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
  const { width, height } = bitmap;
  const canvas = new OffscreenCanvas(width, height).getContext('2d');
  canvas.drawImage(bitmap, 0, 0);
  const { data } = canvas.getImageData(0, 0, width, height);
  return places.map(({ x, y }) => {
    if (x < 0 || y < 0 || x >= width || y >= height) return false;
    const at = 4 * (Math.floor(y) * width + Math.floor(x));
    return data[at] > 200 && data[at + 1] < 60 && data[at + 2] > 200;
  });
};
