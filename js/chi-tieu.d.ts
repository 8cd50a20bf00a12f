// Types of what chi-tieu.js exports and of the events it fires.

export type View = "overview" | "table" | "gaps" | "results" | "audit";
export type Language = "vi" | "en";
export type Theme = "auto" | "light" | "dark";

/** The same names and meanings as the attributes of `<chi-tieu>`. All are optional; an unknown value is ignored with a warning. */
export interface Options {
  /** The view shown first. Default "overview". */
  view?: View | null;
  /** Default "vi". */
  lang?: Language | null;
  /** "auto", the default, follows the reader's system. */
  theme?: Theme | null;
  /** The level of the widget's first heading, so that it fits the outline of the page. Default 2. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | null;
  /** Load at once instead of when the widget comes near. `mount` always loads at once. */
  eager?: boolean | null;
  /** The table shows only this indicator, by its id. */
  indicator?: string | null;
  /** The table shows only this group, by its id. */
  group?: string | null;
  /** The table shows only indicators with this official verdict, or with none. */
  verdict?: "exceeded" | "met" | "missed" | "none" | null;
  /**
   * The fragment of the page's address says what is shown, and restores it. `true`, or a name that stands before the
   * widget's own (`a.view=gaps`), so that several widgets share an address. Default: the address is left alone.
   */
  address?: boolean | string | null;
  /** Address of another dataset, as JSON of at most 1 MiB. `dataset` goes first if both are given. */
  src?: string | null;
  /**
   * Address of a series: several reports of one territory, the one that is shown among them. Its files are fetched when a
   * reader looks at other years. Default: none.
   */
  series?: string | null;
  /** Another dataset, as the parsed object or as JSON text; see dataset.schema.json. */
  dataset?: object | string | null;
}

export interface MountedWidget {
  /** Changes the named options and leaves the others; `null` is back to the default. Failures come as `chi-tieu:error`. */
  update(options: Options): void;
  /** Takes the widget out; what stood in the element before shows again. */
  unmount(): void;
}

/**
 * Draws a widget into an element that can hold a shadow root (div, section, article, …). Its content stays visible until
 * the widget is ready and comes back if it fails.
 *
 * Rejects with an Error that has a `code` (see ErrorDetail) if it fails or takes longer than 30 seconds; a late
 * widget may still appear after that. Mounting again into the same element replaces what is there.
 */
export function mount(element: HTMLElement, options?: Options): Promise<MountedWidget>;

/** The version that draws this page's widgets: that of the first copy of the file on the page. */
export const version: string;

export interface ReadyDetail {
  version: string;
}

/** What the reader has chosen, after each change that the page did not make itself. */
export interface ChangeDetail {
  view: View;
  lang: Language;
  /** Only the filters that are set, by their names in addresses. */
  filter: {
    search?: string;
    domain?: string;
    group?: string;
    indicator?: string;
    verdict?: string;
    check?: string;
    next?: string;
    flagged?: true;
    outcome?: string;
  };
  /** A column and a way, such as "gap-descending"; `null` is the report's own order. */
  sort: string | null;
}

/** The indicator whose details have been opened. */
export interface SelectDetail {
  indicator: string;
}

export interface ErrorDetail {
  code:
    | "file"
    | "network"
    | "http"
    | "mime"
    | "csp"
    | "compile"
    | "unsupported"
    | "integrity"
    | "dataset"
    | "options"
    | "too-large"
    | "timeout"
    | "charts"
    | "results"
    | "sheets"
    | "panic";
  /** One sentence in the reader's language. */
  message: string;
}

/** All of them bubble and cross shadow roots. */
declare global {
  interface HTMLElementEventMap {
    "chi-tieu:ready": CustomEvent<ReadyDetail>;
    "chi-tieu:change": CustomEvent<ChangeDetail>;
    "chi-tieu:select": CustomEvent<SelectDetail>;
    "chi-tieu:error": CustomEvent<ErrorDetail>;
  }
}
