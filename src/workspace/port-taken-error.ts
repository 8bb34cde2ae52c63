/** Somebody else already listens on the port that was asked for. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
  readonly port: number;

  constructor(port: number, cause: unknown) {
    super(`port ${port} is already in use`, { cause });
    this.port = port;
  }
}
