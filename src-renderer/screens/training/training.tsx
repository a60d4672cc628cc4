import type { ScreenProps } from '../../app/screen-props.ts'
import { ClassList } from './class-list.tsx'
import { ClassPage } from './class-page.tsx'
import './training.css'

/** Lớp bồi dưỡng: the list of classes, or one of them. `id`: a class. */
export const TrainingScreen = ({ id }: ScreenProps) => (id === null ? <ClassList /> : <ClassPage key={id} id={id} />)
