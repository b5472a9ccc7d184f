// What each engine must be able to do; everything else in the driver is built on it.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How a page is shown to its reader. */
export interface Look {
  readonly viewport: Size;
  readonly scheme: "light" | "dark";
  readonly reducedMotion: boolean;
  readonly forcedColours: boolean;
  /** Device pixels per CSS pixel. */
  readonly density: number;
  readonly javaScript: boolean;
  readonly touch: boolean;
}

export const DEFAULT_LOOK: Look = {
  viewport: { width: 1280, height: 800 },
  scheme: "light",
  reducedMotion: false,
  forcedColours: false,
  density: 1,
  javaScript: true,
  touch: false,
};

/** The parts of a look that not every engine can give; "switchLook" is to change it later. */
export type Ability = "forcedColours" | "density" | "noJavaScript" | "touch" | "switchLook";

/** What a reader may change while the page is open, and the page as a printer sees it. */
export type Switch = Partial<Pick<Look, "scheme" | "reducedMotion" | "forcedColours">> & {
  readonly onPaper?: boolean;
  /** Colours as an eye without one kind of cone, or without any, sees them. */
  readonly sight?: "none" | "protanopia" | "deuteranopia" | "tritanopia" | "achromatopsia";
};

/** A tab of a browser. Coordinates are CSS pixels of the viewport. */
export interface Tab {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Value of a JavaScript expression, as JSON; promises are awaited. */
  evaluate(expression: string): Promise<unknown>;
  moveMouse(to: Point): Promise<void>;
  pressMouse(): Promise<void>;
  releaseMouse(): Promise<void>;
  /** A finger that goes down at the first point, along the others, and up at the last. */
  touch(points: readonly Point[]): Promise<void>;
  /** Names as in KeyboardEvent.key: "ArrowLeft", "Tab", "a". */
  keyDown(key: string): Promise<void>;
  keyUp(key: string): Promise<void>;
  typeText(text: string): Promise<void>;
  /** PNG of the viewport. */
  screenshot(): Promise<Buffer>;
  setViewport(size: Size): Promise<void>;
  /** Changes the look of the open page; only where the engine `can("switchLook")`. */
  switchLook(change: Switch): Promise<void>;
  /** Uncaught errors and console errors since the last call. */
  takeErrors(): readonly string[];
  close(): Promise<void>;
}

export interface Browser {
  readonly name: string;
  /** False where the protocol does not tell of a page's errors; then the server must ask it to. */
  readonly hearsErrors: boolean;
  can(ability: Ability): boolean;
  newTab(look: Look): Promise<Tab>;
  close(): Promise<void>;
}
