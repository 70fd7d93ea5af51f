import { createPlaces, type Places } from './places.ts';

/** Offsets and the places that begin there, each a number, gathered while a reading text grows. */
export interface PlaceTable {
  /** What follows from `offset` on stands at the place of this number. */
  add(offset: number, place: number): void;
  /** The places, once all are there; `name` is asked only for those that are looked up. */
  finish(name: (place: number) => string): Places;
}

/** Begins a table of places. */
export function placeTable(): PlaceTable {
  const starts: number[] = [];
  const numbers: number[] = [];
  return {
    add(offset, place) {
      if (starts.at(-1) === offset) numbers.pop();
      else starts.push(offset);
      numbers.push(place);
    },
    finish(name) {
      const [from, places] = [Uint32Array.from(starts), Float64Array.from(numbers)];
      return createPlaces(from, (index) => name(places[index] ?? 0));
    },
  };
}
