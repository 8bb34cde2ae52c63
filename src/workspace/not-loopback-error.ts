/** The workspace was asked to listen where other machines could reach it. */
export class NotLoopbackError extends Error {
  override readonly name = 'NotLoopbackError';
  readonly host: string;

  constructor(host: string) {
    super(`${host} is not a loopback address`);
    this.host = host;
  }
}
