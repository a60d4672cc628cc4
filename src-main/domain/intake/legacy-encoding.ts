import type { SheetGrid } from './grid.ts'

/**
 * Characters that TCVN3 (ABC) fonts such as .VnTime draw as Vietnamese letters and that no Vietnamese word holds:
 * “Hîp t¸c x·” for “Hợp tác xã”. Letters of Unicode Vietnamese (à, ã, ê, ô, ý …) are not in the class, nor are ² ³ ° ½.
 */
const foreignInWord =
  /[A-Za-z][¡-¬®¯´-¼¾¿ÄÅÆÇËÎÏÐÑÖרÛÜÞßäåæçëîïðñöøûüþÿ\u00ad]|[¡-¬®¯´-¼¾¿ÄÅÆÇËÎÏÐÑÖרÛÜÞßäåæçëîïðñöøûüþÿ\u00ad][A-Za-z]/

/** Is the sheet written in TCVN3? A stray bullet or sign does not make it so: one text in five must carry such letters. */
export function looksLikeTcvn3(grid: SheetGrid): boolean {
  let words = 0
  let odd = 0
  for (const { cells } of grid.rows) {
    for (const cell of cells.values()) {
      if (cell.kind !== 'text' || !/\p{L}{2}/u.test(cell.text)) continue
      words++
      if (foreignInWord.test(cell.text)) odd++
    }
  }
  return odd >= 3 && odd * 5 >= words
}
