/** Writes text and waits until it is taken; false once nobody reads the stream any more. Other failures reject. */
export type Write = (text: string) => Promise<boolean>;

/** Makes a writer for a stream whose reader may go away, as `head` does. */
export function openWriter(stream: NodeJS.WritableStream): Write {
  // Each failure reaches the write that met it; without a listener the stream would also end the process.
  stream.on('error', () => undefined);
  return (text) =>
    new Promise((resolve, reject) => {
      stream.write(text, (error?: (Error & { code?: string }) | null) => {
        if (!error) resolve(true);
        else if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') resolve(false);
        else reject(error);
      });
    });
}
