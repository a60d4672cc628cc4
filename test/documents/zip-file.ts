import { deflateRawSync } from 'node:zlib'
import { storeZip } from '../../src-main/documents/xlsx/zip-parts.ts'

/** The parts of a small workbook by hand, for what a library would not write. */
function workbookXml(sheetXml: string, workbookPr: string): Map<string, Buffer> {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packageRels = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return new Map(
    Object.entries({
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      '_rels/.rels': `<Relationships xmlns="${packageRels}"><Relationship Id="rId1" Type="${rels}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${rels}">${workbookPr}<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRels}"><Relationship Id="rId1" Type="${rels}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rels}/styles" Target="styles.xml"/></Relationships>`,
      'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}">${sheetXml}</worksheet>`,
    }).map(([name, xml]): [string, Buffer] => [name, Buffer.from(xml)]),
  )
}

export function workbookFile(sheetXml: string, workbookPr: string): Buffer {
  return storeZip(workbookXml(sheetXml, workbookPr))
}

/** A zip of one packed part that declares any size it likes. */
export function packedZip(name: string, data: Buffer, declared: number): Buffer {
  const packed = deflateRawSync(data)
  const file = storeZip(new Map([[name, packed]]))
  const central = file.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  file.writeUInt16LE(8, 8)
  file.writeUInt32LE(declared, 22)
  file.writeUInt16LE(8, central + 10)
  file.writeUInt32LE(declared, central + 24)
  return file
}
