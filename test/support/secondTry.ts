// These projects start processes, databases and browsers; a machine that stalls for a moment must
// not undo a whole run. What needed its second try is named at the end of `npm test`.
jest.retryTimes(1, { logErrorsBeforeRetry: true, waitBeforeRetry: 500 });
