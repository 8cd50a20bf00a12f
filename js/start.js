// Which instance a widget gets: the page's present one, or a new one if there is none or the last one failed.

import { Failure } from "./failure.js";
import { startInstance } from "./instance.js";
import { requireSupport } from "./support.js";

/** A release that panics every time is started twice (the second time by the reader's button) and then left alone. */
const MOST_CRASHES = 2;

/** The start under way or done: { controller, arrival, arrived, abandoned, timeout }. */
let present = null;
let starts = 0;
let crashes = 0;
let lastFailure = null;

/** The page's instance. All who ask before it has failed get the same one, or the same Failure. */
export function instance() {
  if (crashes >= MOST_CRASHES) return Promise.reject(lastFailure);
  return (present ?? begin()).arrival;
}

/** Whether asking again can give an instance. */
export function mayStart() {
  return crashes < MOST_CRASHES;
}

/** The Failure of waiting too long: one for all who wait for the present start, so that it is reported once. */
export function lateness() {
  if (!present || present.arrived) {
    return new Failure("timeout", "the file named by src did not arrive in 30 s", { subject: "dataset" });
  }
  present.timeout ??= new Failure("timeout", "the widget's files did not arrive in 30 s");
  return present.timeout;
}

/** Gives up on a start that has not arrived, so that the next one begins afresh. Those still waiting get the new one. */
export function abandon() {
  if (!present || present.arrived) return;
  const start = present;
  present = null;
  start.abandoned = true;
  start.controller.abort();
}

function begin() {
  present = { controller: new AbortController(), arrived: false, abandoned: false, timeout: null };
  present.arrival = arrive(present, starts);
  starts += 1;
  // Every widget reports it; this only keeps the browser from reporting it too once they are all gone.
  present.arrival.catch(() => {});
  return present;
}

async function arrive(start, attempt) {
  const forget = (failure) => {
    lastFailure = failure;
    if (present === start) present = null;
  };
  const crashed = (failure) => {
    crashes += 1;
    forget(failure);
  };
  // Where the cache holds a damaged copy, asking again in the ordinary way would only get the same one.
  const cache = lastFailure?.code === "integrity" ? "reload" : "default";
  try {
    await null; // `begin` has to have put this start in its place before anything here can fail
    requireSupport();
    const arrived = await startInstance(attempt, { cache, signal: start.controller.signal }, crashed);
    start.arrived = true;
    return start.abandoned ? instance() : arrived;
  } catch (error) {
    if (start.abandoned) return instance();
    forget(error);
    throw error;
  }
}
