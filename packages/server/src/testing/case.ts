/** One thing that has to hold, as data: any test runner can run it. */
export interface Case<Context = void> {
  /** Where it comes from: a rule of OCPI (PAGE-06), or the seam that promises it. */
  readonly rule: string;
  /** What holds, as a sentence. */
  readonly name: string;
  /** Rejects with an Error that says in words what does not hold. */
  run(this: void, context: Context): Promise<void>;
}
