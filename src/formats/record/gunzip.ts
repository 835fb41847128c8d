/** Raised inside a stream that unpacks to more than is allowed. */
export class TooLargeError extends Error {}

/** Passes bytes on until there are more than `max` of them, and then fails with a `TooLargeError`. */
export function limitBytes(max: number): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let total = 0;
  return new TransformStream({
    transform(chunk, controller) {
      total += chunk.byteLength;
      if (total > max) controller.error(new TooLargeError(`more than ${max} bytes`));
      else controller.enqueue(chunk);
    },
  });
}

/** Whether the bytes begin as gzip does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
