/** How many in a hundred each rule holds out: its messages keep to it, so that its effect can be measured. */
export const HOLDOUTS = {
  'weekly-deals': 10,
  'win-back-90': 20,
  'cart-reminder': 20,
  'loyalty-points': 20,
  'skincare-replenish': 20,
  'new-parents-kit': 30,
  'hay-fever': 30,
  'store-events': 25,
  'order-updates': 0,
} as const;
