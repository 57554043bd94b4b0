// Owns what the raster holds: a row per seat, a place per lens. A closed lens has no cell at all.
import type { Cell, Comparison, Seat } from '../api';
import { LENSES, type Lens } from '../lens';
import { inSeatOrder } from './people';
import { opennessOf, type Openness } from './shared';

export type RasterColumn = { lens: Lens; openness: Openness };
export type RasterRow = { seat: Seat; cells: Map<Lens, Cell> };
export type RasterFacts = { columns: RasterColumn[]; rows: RasterRow[] };

export function rasterFacts(comparison: Comparison): RasterFacts {
  const columns = LENSES.map((lens) => ({ lens, openness: opennessOf(comparison, lens) }));
  const opened = columns.filter((column) => column.openness === 'revealed');
  const rows = inSeatOrder(comparison).map((seat) => ({
    seat,
    cells: new Map(
      opened.flatMap(({ lens }): [Lens, Cell][] => {
        const cell = comparison.raster.find((c) => c.participant === seat.id && c.lens === lens);
        return cell ? [[lens, cell]] : [];
      }),
    ),
  }));
  return { columns, rows };
}
