import type { Role } from '#src/story/facts.ts';

/** The role to show beside a name: the first that says what somebody is, else where they are from ("of Axios"). */
export function shownRole(roles: readonly Role[]): { readonly role?: string } {
  const role = roles.find(({ text }) => !/^(?:of|from|at|with) /.test(text)) ?? roles[0];
  return role === undefined ? {} : { role: role.text };
}
