/** What one client can ask of the service, so that the others are still answered. */
export interface Limits {
  /** Bytes of a body. */
  readonly body: number;
  /**
   * UTF-16 units of one post, as JSON where it is. A post is read and judged in one go, in which nothing else is
   * answered: this is what keeps that short.
   */
  readonly post: number;
  /** Posts of a list, whose answer is held until it is whole. Lines are answered as they come, and are not counted. */
  readonly list: number;
  /** Requests to judge that are under way at once; others are told to come again. */
  readonly atOnce: number;
  /** Connections at once; others are closed. */
  readonly connections: number;
  /** Milliseconds until the headers of a request must be there. */
  readonly headers: number;
  /** Milliseconds until a request must be there whole, and as many again until its answer must be fetched. */
  readonly time: number;
  /** Milliseconds for requests under way once the service is told to end. */
  readonly grace: number;
}

export const defaultLimits: Limits = {
  body: 1_048_576,
  post: 65_536,
  list: 1_000,
  atOnce: 256,
  connections: 1_024,
  headers: 5_000,
  time: 10_000,
  grace: 10_000,
};
