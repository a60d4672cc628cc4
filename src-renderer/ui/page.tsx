import type { ReactNode } from 'react'
import './panel.css'

/** A screen: head, scrolling body, optional foot. `flush`: the body is one table that scrolls by itself. */
export const Page = (props: {
  readonly head: ReactNode
  readonly children: ReactNode
  readonly foot?: ReactNode
  readonly flush?: boolean
}) => (
  <div className="page">
    {props.head}
    <div className={props.flush === true ? 'page-body flush' : 'page-body'} tabIndex={props.flush === true ? -1 : 0}>
      {props.children}
    </div>
    {props.foot === undefined ? null : <footer className="page-foot">{props.foot}</footer>}
  </div>
)

/** Title, chips beside it, actions on the right, anything else below. */
export const PageHead = (props: {
  readonly title: string
  readonly beside?: ReactNode
  readonly actions?: ReactNode
  readonly children?: ReactNode
}) => (
  <header className="page-head">
    <div className="line">
      <h1>{props.title}</h1>
      {props.beside}
      <span className="grow" />
      {props.actions}
    </div>
    {props.children}
  </header>
)

export const Panel = (props: {
  readonly title: string
  readonly actions?: ReactNode
  readonly flush?: boolean
  readonly children: ReactNode
}) => (
  <section className="panel" aria-label={props.title}>
    <div className="panel-head">
      <h2>{props.title}</h2>
      <span className="grow" />
      {props.actions}
    </div>
    <div className={props.flush === true ? 'panel-body flush' : 'panel-body'}>{props.children}</div>
  </section>
)

/** What stands where nothing is yet: says so, and what to do next. */
export const Empty = (props: { readonly title: string; readonly next: string; readonly actions?: ReactNode }) => (
  <div className="empty">
    <b>{props.title}</b>
    <p>{props.next}</p>
    {props.actions === undefined ? null : <div className="line">{props.actions}</div>}
  </div>
)

/** A row of labelled amounts. */
export const Figures = (props: {
  readonly items: readonly { readonly key: string; readonly label: string; readonly value: ReactNode }[]
}) => (
  <dl className="figures">
    {props.items.map((item) => (
      <div key={item.key}>
        <dt>{item.label}</dt>
        <dd>{item.value}</dd>
      </div>
    ))}
  </dl>
)
