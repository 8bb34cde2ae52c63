import type { DeliveryTimes } from '../../src/domain/delivery-settlement.ts';

/** As the usual times in order and roughly in proportion, so that a week of doubt passes in seconds. */
export const quickTimes: DeliveryTimes = { lease: 1_500, call: 500, settle: 2_000, pause: 100 };

/** How long a slow call takes to be carried out: longer than the caller waits, shorter than doubt takes to settle. */
export const slowCall = 900;
