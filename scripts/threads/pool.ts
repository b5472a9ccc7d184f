// Threads that do one task after another, for work that can be sent as data and answered with data.
import { availableParallelism } from "node:os";
import { type ResourceLimits, Worker } from "node:worker_threads";

interface Waiting<Task, Answer> {
  readonly task: Task;
  readonly done: (answer: Answer) => void;
  readonly failed: (error: Error) => void;
}

interface Options {
  /** What every thread is made with. */
  readonly data?: unknown;
  readonly limits?: ResourceLimits;
}

/**
 * As many threads as there are processors. Each runs `script`, which answers every message with one;
 * a thread that is free takes the next task. One that throws is not replaced.
 */
export class Pool<Task, Answer> {
  readonly #waiting: Waiting<Task, Answer>[] = [];
  readonly #idle: Worker[] = [];
  readonly #current = new Map<Worker, Waiting<Task, Answer> | undefined>();

  constructor(script: URL, { data, limits }: Options = {}) {
    for (let i = 0; i < availableParallelism(); i++) {
      const thread = new Worker(script, { workerData: data, resourceLimits: limits });
      thread.on("message", (answer: Answer) => {
        this.#current.get(thread)!.done(answer);
        this.#next(thread);
      });
      thread.on("error", (error: Error) => this.#lose(thread, error));
      this.#next(thread);
    }
  }

  /** The answer to a task; rejected with what its thread threw. */
  run(task: Task): Promise<Answer> {
    return new Promise((done, failed) => {
      this.#waiting.push({ task, done, failed });
      const thread = this.#idle.pop();
      if (thread) this.#next(thread);
    });
  }

  close(): void {
    for (const thread of this.#current.keys()) void thread.terminate();
  }

  /** A thread that threw is gone, and with the last of them whatever still waits. */
  #lose(thread: Worker, error: Error): void {
    this.#current.get(thread)?.failed(error);
    this.#current.delete(thread);
    if (this.#current.size === 0) this.#waiting.splice(0).forEach(({ failed }) => failed(error));
  }

  /** The next task for a thread; one without work does not keep the program from ending. */
  #next(thread: Worker): void {
    const waiting = this.#waiting.shift();
    this.#current.set(thread, waiting);
    if (waiting) {
      thread.ref();
      thread.postMessage(waiting.task);
    } else {
      thread.unref();
      this.#idle.push(thread);
    }
  }
}
