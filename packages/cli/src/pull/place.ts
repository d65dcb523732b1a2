import type { ListParameters } from "./lists.js";

/** What is pulled. Two pulls of the same course give the same file. */
export interface Course {
  url: string;
  module: string;
  parameters: ListParameters;
  strict: boolean;
  keepInvalid: boolean;
}

/** How far a pull has come. */
export interface Place {
  /** The URL of the page to read next. */
  next?: string;
  /** Objects on the pages so far; what became of them; and how many there are, as far as it is known. */
  received: number;
  written: number;
  refused: number;
  tolerated: number;
  total?: number;
}

export const beginning: Place = { received: 0, written: 0, refused: 0, tolerated: 0 };
