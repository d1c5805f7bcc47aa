import type {
  KyselyPlugin,
  PluginTransformQueryArgs,
  PluginTransformResultArgs,
  QueryResult,
  RootOperationNode,
  UnknownRow,
} from 'kysely';

/** A point in a mail's way at which a process can die: before a write has been made, or once it has. */
export interface DeathPoint {
  when: 'before' | 'after';
  /** What the update sets that it dies at, such as `handing_over`. */
  sets: string;
}

/** Kills its own process at a point, as a power cut would: nothing is closed, nothing more is said. */
export class DieAt implements KyselyPlugin {
  readonly #fatal = new WeakSet<object>();

  constructor(private readonly point: DeathPoint) {}

  transformQuery({ queryId, node }: PluginTransformQueryArgs): RootOperationNode {
    if (node.kind === 'UpdateQueryNode' && JSON.stringify(node.updates).includes(`"${this.point.sets}"`)) {
      if (this.point.when === 'before') die();
      this.#fatal.add(queryId);
    }
    return node;
  }

  transformResult({ queryId, result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    if (this.#fatal.has(queryId)) die();
    return Promise.resolve(result);
  }
}

/** Ends this process with SIGKILL. */
export function die(): void {
  process.kill(process.pid, 'SIGKILL');
  // The signal is on its way; nothing more may happen meanwhile.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}
