/** The car that comes to every charge point: what it holds, in Wh, and what it takes at most, in W. */
const car = { capacity: 60_000, arrivesWith: 12_000, alternating: 11_000, direct: 150_000 };

/** From here on it takes less and less … */
const slowsDownAt = 0.8 * car.capacity;
/** … down to this share of its power. */
const leastShare = 0.1;

/** So much fits in, in Wh. */
export const roomFor = car.capacity - car.arrivesWith;

/** What the car takes, in W, once so many Wh have been charged. It is not full yet. */
export function appetite(charged: number, isDirect: boolean): number {
  const held = car.arrivesWith + charged;
  const late = Math.max(0, held - slowsDownAt) / (car.capacity - slowsDownAt);
  const accepted = car.direct * (1 - (1 - leastShare) * late);
  return isDirect ? accepted : Math.min(accepted, car.alternating);
}
