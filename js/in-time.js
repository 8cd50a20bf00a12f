// Requests that may not take for ever.

import { asFailure, Failure, log } from "./failure.js";
import { GIVE_UP_AFTER_MS } from "./patience.js";

/**
 * What `work` gives, which is handed a signal that ends its request once nobody waits for it any more. Rejects with a
 * Failure, which has been logged by then. `what` is named where it comes too late, `details` are those of the Failure.
 */
export async function inTime(what, work, details) {
  const controller = new AbortController();
  let timer;
  try {
    const late = new Promise((_, reject) => {
      timer = setTimeout(reject, GIVE_UP_AFTER_MS, new Failure("timeout", `${what} did not arrive in 30 s`, details));
    });
    return await Promise.race([work(controller.signal), late]);
  } catch (error) {
    const failure = asFailure(error);
    log(failure);
    throw failure;
  } finally {
    clearTimeout(timer);
    controller.abort(); // a request that came too late must not hold up the next one
  }
}
