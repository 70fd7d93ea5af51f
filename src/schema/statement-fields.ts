/** The lists of statements that a record holds, in their order. */
export const statementFields = ['goals', 'actions', 'outcomes', 'issues', 'nextSteps'] as const;
