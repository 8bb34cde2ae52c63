/** As long as a rule of every second month needs to mean a day. */
const apart = 70;

/** Numbers and days that nobody has used in this council, so that each form that is filled in can be told from the one before. */
export function freshValues() {
  let numbers = 0;
  let days = 0;
  return {
    anotherNumber: () => {
      numbers += 1;
      return numbers;
    },
    /** A day of 2024 or later, more than two months after any before; `later` days after it. */
    anotherDay: (later = 0) => {
      days += 1;
      return new Date(Date.UTC(2024, 0, days * apart + later)).toISOString().slice(0, 10);
    },
  };
}
