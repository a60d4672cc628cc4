import { Menu } from '@mantine/core'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { useText } from '../app/language.tsx'

export type Filter = {
  readonly key: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Filters of a list: a menu of check boxes each; what is chosen stands as a chip that takes it away again. */
export const FilterChips = ({ filters }: { readonly filters: readonly Filter[] }) => {
  const t = useText(uiText)
  const chosen = filters.flatMap((filter) =>
    filter.options
      .filter((option) => filter.chosen.includes(option.value))
      .map((option) => ({ filter, option, name: `${filter.label}: ${option.label}` })),
  )
  return (
    <fieldset className="filters">
      <legend className="sr-only">{t.filters}</legend>
      {filters.map((filter) => (
        <FilterMenu key={filter.key} filter={filter} />
      ))}
      {chosen.map(({ filter, option, name }) => (
        <button
          key={`${filter.key}.${option.value}`}
          type="button"
          className="chip on"
          aria-label={t.removeFilter(name)}
          onClick={() => filter.onChange(filter.chosen.filter((value) => value !== option.value))}
        >
          {name} <span aria-hidden="true">×</span>
        </button>
      ))}
      {chosen.length > 1 ? (
        <button
          type="button"
          className="chip quiet"
          onClick={() => {
            for (const filter of filters) if (filter.chosen.length > 0) filter.onChange([])
          }}
        >
          {t.clear}
        </button>
      ) : null}
    </fieldset>
  )
}

const FilterMenu = ({ filter }: { readonly filter: Filter }) => (
  <Menu closeOnItemClick={false} position="bottom-start" transitionProps={{ duration: 0 }} withinPortal>
    <Menu.Target>
      <button type="button" className="chip" disabled={filter.options.length === 0}>
        {filter.label} <span aria-hidden="true">▾</span>
      </button>
    </Menu.Target>
    <Menu.Dropdown className="filter-menu">
      {filter.options.map((option) => {
        const on = filter.chosen.includes(option.value)
        return (
          <Menu.CheckboxItem
            key={option.value}
            checked={on}
            onChange={() =>
              filter.onChange(
                on ? filter.chosen.filter((value) => value !== option.value) : [...filter.chosen, option.value],
              )
            }
          >
            {option.label}
          </Menu.CheckboxItem>
        )
      })}
    </Menu.Dropdown>
  </Menu>
)
