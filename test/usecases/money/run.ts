import { as } from '../office.ts'
import type { Command } from './commands.ts'
import { approve, assign, change } from './decisions.ts'
import { adjust, approveDraft, cancelDraft, post, prepare, settle } from './vouchers.ts'
import type { Outcome, World } from './world.ts'

/** Runs one command on both sides: what the model expects, what the office answered. */
export const runCommand = async (world: World, command: Command): Outcome => {
  const context = as(world.office, command.who)
  switch (command.kind) {
    case 'assign':
      return assign(world, context, command)
    case 'approve':
      return approve(world, context, command)
    case 'change':
      return change(world, context, command)
    case 'prepare':
      return prepare(world, context, command)
    case 'approveDraft':
      return approveDraft(world, context, command)
    case 'cancelDraft':
      return cancelDraft(world, context, command)
    case 'post':
      return post(world, context, command)
    case 'adjust':
      return adjust(world, context, command)
    case 'settle':
      return settle(world, context, command)
  }
}
