import { moneyText } from '../../../src-main/text/screens/money.ts'
import { useText } from '../../app/language.tsx'
import { FilePicker, type PickedFile } from '../../ui/file-picker.tsx'

/** The scanned decision; not a draft: the office keeps a picked file only while it runs. */
export const ScanField = (props: { readonly file: PickedFile | null; readonly onFile: (file: PickedFile) => void }) => {
  const t = useText(moneyText)
  return (
    <div className="line">
      <FilePicker purpose="decision" label={`${t.field.scan}: ${t.chooseScan}`} onFile={props.onFile}>
        {props.file === null ? t.chooseScan : t.otherScan}
      </FilePicker>
      <span className="small">
        {props.file === null ? <span className="muted">{t.scanNone}</span> : props.file.name}
      </span>
    </div>
  )
}
