module.exports = { mode: "production", devtool: false, performance: { hints: false }, experiments: { topLevelAwait: true } };
